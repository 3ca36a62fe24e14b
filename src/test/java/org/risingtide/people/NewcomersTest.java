package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Account;
import org.risingtide.people.Newcomers.Newcomer;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.people.Profile.Workplace;
import org.springframework.beans.factory.annotation.Autowired;

@OnThePlace
class NewcomersTest {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    @Autowired Newcomers newcomers;
    @Autowired MatchingPeople matching;
    @Autowired People people;
    @Autowired Phrases phrases;
    @Autowired PhraseVectors vectors;
    @Autowired org.risingtide.People cast;

    private final Workplace school =
            new Workplace(
                    UUID.randomUUID(), "Tern Cove", "Tern Cove, WA", UUID.randomUUID(), "Coast");

    @Test
    void a_whole_school_comes_in_once_and_its_principal_sees_no_honest_word() {
        var all = IntStream.range(0, 400).mapToObj(this::newcomer).toList();
        newcomers.open(all);
        newcomers.open(all);
        vectors.catchUp(5);

        var ids = all.stream().map(newcomer -> newcomer.account().id()).toList();
        var viewer = cast.viewer(ids.get(1));
        var principal = cast.viewer(ids.getFirst());
        assertThat(people.cards(viewer, ids)).hasSize(400);
        assertThat(people.cards(viewer, ids).get(ids.get(7)).line(Locale.ENGLISH))
                .isEqualTo("music, Tern Cove");
        assertThat(cast.as(viewer, () -> phrases.of(viewer, ids)).get(ids.get(7))).hasSize(1);
        assertThat(cast.as(principal, () -> phrases.of(principal, ids)))
                .containsOnlyKeys(ids.getFirst());
        assertThat(matching.read(ids))
                .hasSize(400)
                .allSatisfy(one -> assertThat(one.said()).hasSize(2));
    }

    @Test
    void whoever_came_by_a_list_without_a_town_is_from_their_school() {
        var lena =
                new Card(
                        UUID.randomUUID(),
                        "Lena Okafor",
                        null,
                        Role.TEACHER,
                        null,
                        "Tern Cove HS",
                        "",
                        null,
                        "",
                        List.of("choir"),
                        List.of());
        assertThat(lena.line(Locale.ENGLISH)).isEqualTo("choir, Tern Cove HS");
    }

    private Newcomer newcomer(int number) {
        var id = UUID.randomUUID();
        var name = "Person " + number;
        var account =
                new Account(id, id + "@example.org", name, "", null, Locale.ENGLISH, ZONE, false);
        var profile =
                new Profile(
                        id,
                        name,
                        null,
                        number == 0 ? Role.PRINCIPAL : Role.TEACHER,
                        school,
                        List.of("music"),
                        List.of("5"),
                        List.of("en"),
                        3,
                        ZONE,
                        FreeTime.of("Mon after school"),
                        false,
                        0);
        return new Newcomer(
                account,
                profile,
                List.of(
                        NewPhrase.of(Kind.NEED, "Question of " + name)
                                .readBy(Readers.ONLY_THE_MATCHING),
                        NewPhrase.of(Kind.OFFER, "Shy singers in grade " + number)
                                .readBy(Readers.PEOPLE_HERE)));
    }
}
