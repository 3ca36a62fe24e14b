package org.risingtide.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnThePlace
@RecordApplicationEvents
class PlacesTest {

    @Autowired Places places;
    @Autowired InventedPlaces invented;
    @Autowired Directory directory;
    @Autowired People people;
    @Autowired ApplicationEvents events;

    private Map<String, UUID> ids;

    @BeforeEach
    void the_invented_districts_stand() {
        InputStream csv = getClass().getResourceAsStream("/org/risingtide/home/demo/places.csv");
        ids = invented.add(csv);
    }

    @Test
    void cards_come_in_one_batch_by_the_id_that_was_asked_for() {
        UUID harbor = id("harbor-elementary");
        UUID nobody = UUID.randomUUID();

        Map<UUID, School> found = places.schools(List.of(harbor, nobody));

        assertThat(found).containsOnlyKeys(harbor);
        School school = found.get(harbor);
        assertThat(school.name()).isEqualTo("Harbor Street Elementary");
        assertThat(school.district()).isEqualTo("Saltmarsh Bay School District");
        assertThat(school.where()).isEqualTo("Saltmarsh Bay School District · Saltmarsh, WA");
        assertThat(school.grades()).isEqualTo(new Grades(-1, 5));
    }

    @Test
    void unlike_is_another_setting_kind_or_size_and_never_what_is_unknown() {
        School harbor = school("harbor-elementary");
        School dunlin = school("dunlin-elementary");

        assertThat(harbor.sameDistrict(dunlin)).isTrue();
        assertThat(harbor.unlike(dunlin)).isFalse();
        assertThat(harbor.unlike(school("basalt-elementary"))).isTrue();
        assertThat(school("pinyon-high").unlike(school("rio-claro-elementary"))).isTrue();
    }

    @Test
    void near_is_measured_on_the_globe() {
        assertThat(places.within(id("harbor-elementary"), 10))
                .contains(id("dunlin-elementary"), id("saltmarsh-high"))
                .doesNotContain(id("fern-high"), id("kettle-school"));
        assertThat(places.within(id("harbor-elementary"), 200))
                .contains(id("fern-high"))
                .doesNotContain(id("kettle-school"));
    }

    @Test
    void words_are_found_in_any_order_unfinished_and_with_or_without_accents() {
        assertThat(names("saltmarsh harb")).first().isEqualTo("Harbor Street Elementary");
        assertThat(names("harbor st saltmarsh elem")).containsExactly("Harbor Street Elementary");
        assertThat(names("saltmarsh hs")).containsExactly("Saltmarsh Bay High School");
        assertThat(names("pinon wash high school")).first().isEqualTo("Piñon Wash High School");
        assertThat(names("sbsd dunlin")).containsExactly("Dunlin Point Elementary");
        assertThat(names("Río Claro")).containsExactly("Escuela Río Claro");
    }

    @Test
    void misspelt_words_find_their_neighbours() {
        assertThat(names("saltmarhs harbour")).contains("Harbor Street Elementary");
        assertThat(names("milrace")).containsExactly("Millrace Elementary");
        assertThat(names("dunln point")).containsExactly("Dunlin Point Elementary");
    }

    @Test
    void the_nearest_spelling_comes_first_however_large_the_others_are() {
        take(
                """
                NCES School ID,NCES District ID,School Name,District,City,State,Status,Students
                530000000201,5300002,Quellrace Elementary,Quill District,Quill,WA,Open,90
                530000000202,5300002,Quace Ranch Elementary,Quill District,Quill,WA,Open,900
                """);
        assertThat(names("quelrace"))
                .containsExactly("Quellrace Elementary", "Quace Ranch Elementary");
        assertThat(names("quelrace elementary")).first().isEqualTo("Quellrace Elementary");
        assertThat(names("milrace")).first().isEqualTo("Millrace Elementary");
    }

    @Test
    void a_word_too_many_is_forgiven() {
        assertThat(names("ebb street middle gymnasium")).contains("Ebb Street Middle School");
    }

    @Test
    void nothing_typed_and_nonsense_find_nothing() {
        assertThat(names("")).isEmpty();
        assertThat(names("  ' & | ! :* ( ")).isEmpty();
        assertThat(names("xqzzvv")).isEmpty();
        assertThat(names("'); drop table places.school --")).isEmpty();
    }

    @Test
    void districts_are_found_too() {
        assertThat(places.searchDistricts("fern hol", 8))
                .extracting(District::name)
                .containsExactly("Fern Hollow School District");
    }

    @Test
    void a_missing_school_is_added_once_and_found_at_once() {
        Viewer rosa = people.viewer(people.joins("Rosa Delgado"));
        UUID id = UUID.randomUUID();
        NewSchool wanted =
                new NewSchool(
                        "Wavelet Academy " + id, "Saltmarsh", "wa", id("saltmarsh-bay"), null);

        School added = places.add(rosa, id, wanted);
        places.add(rosa, id, wanted);

        assertThat(added.origin()).isEqualTo(Origin.PERSON);
        assertThat(added.district()).isEqualTo("Saltmarsh Bay School District");
        assertThat(places.search("wavelet " + id, 8)).extracting(School::id).containsExactly(id);
    }

    @Test
    void a_merged_id_keeps_resolving_and_is_told_to_everyone_who_holds_it() {
        Viewer keeper = keeper();
        UUID first = added(keeper, "Ebb St Middle");
        UUID second = added(keeper, "Ebb Street Jr High");
        UUID listed = id("ebb-street-middle");

        assertThat(places.merge(keeper, first, second)).isTrue();
        assertThat(places.merge(keeper, second, listed)).isTrue();
        assertThat(places.merge(keeper, second, listed)).isFalse();
        assertThat(places.merge(keeper, listed, listed)).isFalse();

        assertThat(places.schools(List.of(first, second)).values())
                .extracting(School::id)
                .containsOnly(listed);
        assertThat(events.stream(SchoolsMerged.class))
                .containsExactly(
                        new SchoolsMerged(first, second), new SchoolsMerged(second, listed));
        assertThat(places.search("ebb jr high", 8)).extracting(School::id).doesNotContain(second);
    }

    @Test
    void only_a_site_keeper_merges() {
        Viewer rosa = people.viewer(people.joins("Rosa Delgado"));

        assertThatThrownBy(() -> places.merge(rosa, id("fern-high"), id("kettle-high")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> places.added(rosa)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_same_list_again_changes_nothing_and_a_later_one_renews() {
        String list =
                """
                NCES School ID,NCES District ID,School Name,District,City,State,Status
                530000000101,5300001,Nowhere Primary,Nowhere District,Nowhere,WA,%s
                """;
        take(list.formatted("Open"));
        Directory.Taken again = take(list.formatted("Open"));
        Directory.Taken later = take(list.formatted("Closed"));

        assertThat(again.schools()).isEqualTo(new Written(0, 0, 1));
        assertThat(again.fromSchools()).isZero();
        assertThat(later.schools()).isEqualTo(new Written(0, 1, 0));
        School school = places.search("nowhere primary", 8).getFirst();
        assertThat(school.standing()).isEqualTo(Standing.CLOSED);
        assertThat(school.district()).isEqualTo("Nowhere District");
    }

    private Directory.Taken take(String csv) {
        return directory.take(
                Directory.lists(List.of(ListReader.read("list.csv", csv.getBytes()))), Origin.LIST);
    }

    private UUID added(Viewer viewer, String name) {
        UUID id = UUID.randomUUID();
        places.add(viewer, id, new NewSchool(name, "Saltmarsh", "WA", null, new Grades(6, 8)));
        return id;
    }

    private Viewer keeper() {
        Viewer plain = people.viewer(people.joins("Kim Keeper"));
        return new Viewer(
                plain.id(),
                plain.name(),
                plain.language(),
                plain.zone(),
                true,
                plain.circles(),
                plain.closed());
    }

    private School school(String key) {
        return places.school(id(key)).orElseThrow();
    }

    private UUID id(String key) {
        return ids.get(key);
    }

    private List<String> names(String typed) {
        return places.search(typed, 8).stream().map(School::name).toList();
    }
}
