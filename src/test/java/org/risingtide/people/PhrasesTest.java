package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Leads;
import org.risingtide.meaning.Meanings;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class PhrasesTest {
    @Autowired org.risingtide.People cast;
    @Autowired People people;
    @Autowired Phrases phrases;
    @Autowired MatchingPeople matching;
    @Autowired Newcomers newcomers;
    @Autowired VectorIndex index;
    @Autowired Meanings meanings;
    @Autowired Circles circles;
    @Autowired Evaluators evaluators;
    @Autowired TransactionTemplate transaction;

    private UUID rosa;
    private UUID theo;
    private UUID lena;
    private UUID june;

    @BeforeEach
    void rosa_shares_a_group_with_theo_lena_is_far_away_and_june_is_her_principal() {
        rosa = cast.joins("Rosa Delgado");
        theo = cast.joins("Theo Brandt");
        lena = cast.joins("Lena Okafor");
        june = cast.joins("June Marsh");
        var school = UUID.randomUUID();
        evaluators.stands(rosa, school, null, Leads.NOBODY);
        evaluators.stands(june, school, null, Leads.SCHOOL);
        var viewer = cast.viewer(rosa);
        cast.does(
                viewer,
                () ->
                        transaction.executeWithoutResult(
                                _ -> circles.openGroup(List.of(rosa, theo))));
    }

    @Test
    void each_sentence_is_seen_by_its_readers_and_never_by_an_evaluator() {
        says("only the matching", Readers.ONLY_THE_MATCHING);
        says("my group", Readers.MY_GROUP);
        says("people here", Readers.PEOPLE_HERE);
        assertThat(seenBy(rosa))
                .containsExactlyInAnyOrder("only the matching", "my group", "people here");
        assertThat(seenBy(theo)).containsExactlyInAnyOrder("my group", "people here");
        assertThat(seenBy(lena)).containsExactly("people here");
        assertThat(seenBy(june)).isEmpty();
    }

    @Test
    void narrowing_works_at_once() {
        var id = says("people here", Readers.PEOPLE_HERE);
        changes(new NewPhrase(id, Kind.NEED, "my group", "", Set.of(), Readers.MY_GROUP, null), 0);
        assertThat(seenBy(lena)).isEmpty();
        assertThat(seenBy(theo)).containsExactly("my group");
    }

    @Test
    void an_open_door_opens_and_closes() {
        says("people here", Readers.PEOPLE_HERE);
        var viewer = cast.viewer(rosa);
        cast.does(viewer, () -> evaluators.openDoor(viewer, june));
        assertThat(seenBy(june)).containsExactly("people here");
        cast.does(viewer, () -> evaluators.closeDoor(viewer, june));
        assertThat(seenBy(june)).isEmpty();
    }

    @Test
    void the_same_form_twice_writes_once_and_an_old_form_changes_nothing() {
        var phrase =
                NewPhrase.of(Kind.NEED, "My fifth graders won’t sing").readBy(Readers.PEOPLE_HERE);
        does(rosa, viewer -> phrases.write(viewer, phrase));
        does(rosa, viewer -> phrases.write(viewer, phrase));
        assertThat(seenBy(rosa)).hasSize(1);
        assertThat(changes(phrase, 0)).isTrue();
        assertThat(changes(phrase, 0)).isFalse();
    }

    @Test
    void nobody_else_can_change_close_or_erase() {
        var id = says("people here", Readers.PEOPLE_HERE);
        does(
                lena,
                viewer -> {
                    assertThat(phrases.erase(viewer, id)).isFalse();
                    assertThat(phrases.close(viewer, id)).isFalse();
                    assertThat(phrases.confirm(viewer, id)).isFalse();
                });
        assertThat(seenBy(lena)).hasSize(1);
    }

    @Test
    void a_closed_question_is_its_authors_alone() {
        var id = says("people here", Readers.PEOPLE_HERE);
        does(rosa, viewer -> assertThat(phrases.close(viewer, id)).isTrue());
        does(rosa, viewer -> assertThat(phrases.close(viewer, id)).isFalse());
        assertThat(seenBy(lena)).isEmpty();
        assertThat(seenBy(rosa)).hasSize(1);
    }

    @Test
    void a_draft_from_a_list_is_seen_by_nobody_until_its_person_confirms_it() {
        var draft = NewPhrase.of(Kind.OFFER, "Winter concerts").readBy(Readers.PEOPLE_HERE);
        newcomers.draft(Map.of(rosa, List.of(draft)));
        assertThat(seenBy(lena)).isEmpty();
        assertThat(seenBy(rosa)).containsExactly("Winter concerts");
        assertThat(matching.read(List.of(rosa)).getFirst().said()).isEmpty();
        does(rosa, viewer -> phrases.confirm(viewer, draft.id()));
        assertThat(seenBy(lena)).containsExactly("Winter concerts");
    }

    @Test
    void the_matching_reads_what_is_for_it_alone() {
        says("My fourth graders won’t sing", Readers.ONLY_THE_MATCHING);
        var said = matching.read(List.of(rosa, theo)).getFirst().said();
        assertThat(said)
                .extracting(s -> s.phrase().words())
                .containsExactly("My fourth graders won’t sing");
        assertThat(said.getFirst().meaning().tags())
                .extracting(t -> t.id())
                .contains("quiet-singers");
    }

    @Test
    void a_sentence_is_found_by_its_sense_soon_after_it_was_written() {
        var id = says("Shy singers in fifth grade hide behind each other", Readers.PEOPLE_HERE);
        var asked = meanings.withoutVector("My choir children are too shy to sing");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        index.nearest(asked, e -> e.author().equals(rosa), 3).stream()
                                .anyMatch(near -> near.entry().phrase().equals(id)));
    }

    @Test
    void words_are_found_only_where_they_may_be_read() {
        says("Glockenspiel for shy beginners", Readers.MY_GROUP);
        var finding = new Finding("glockenspiel", "", "", "", List.of(), null, null);
        assertThat(foundBy(theo, finding)).containsExactly(rosa);
        assertThat(foundBy(lena, finding)).isEmpty();
        assertThat(foundBy(june, finding)).isEmpty();
    }

    @Test
    void a_changed_profile_moves_the_account_and_the_evaluators_along() {
        var place =
                new Profile.Workplace(
                        UUID.randomUUID(),
                        "Dunlin Point",
                        "Saltmarsh, WA",
                        UUID.randomUUID(),
                        "Saltmarsh");
        var old = as(rosa, viewer -> people.profile(viewer, rosa)).orElseThrow();
        var next =
                new Profile(
                        rosa,
                        "Rosa D.",
                        null,
                        Role.TEACHER,
                        place,
                        List.of("music"),
                        List.of("K"),
                        List.of("en", "es"),
                        9,
                        ZoneId.of("America/Denver"),
                        FreeTime.of("Mon lunch"),
                        false,
                        old.version());
        does(rosa, viewer -> assertThat(people.change(viewer, next)).isTrue());
        does(rosa, viewer -> assertThat(people.change(viewer, next)).isFalse());
        var card = as(lena, viewer -> people.cards(viewer, List.of(rosa))).get(rosa);
        assertThat(card.name()).isEqualTo("Rosa D.");
        assertThat(card.line(Locale.ENGLISH)).isEqualTo("music, Saltmarsh");
        assertThat(cast.viewer(june).closed()).isEmpty();
    }

    private UUID says(String words, Readers readers) {
        var phrase = NewPhrase.of(Kind.NEED, words).readBy(readers);
        does(rosa, viewer -> phrases.write(viewer, phrase));
        return phrase.id();
    }

    private boolean changes(NewPhrase phrase, int version) {
        return as(rosa, viewer -> phrases.change(viewer, phrase, version)).orElseThrow();
    }

    private List<UUID> foundBy(UUID who, Finding finding) {
        return as(who, viewer -> people.find(viewer, finding, 10));
    }

    private List<String> seenBy(UUID who) {
        return as(who, viewer -> phrases.of(viewer, rosa)).stream().map(Phrase::words).toList();
    }

    private <T> T as(UUID who, Function<Viewer, T> work) {
        var viewer = cast.viewer(who);
        return cast.as(viewer, () -> work.apply(viewer));
    }

    private void does(UUID who, Consumer<Viewer> work) {
        var viewer = cast.viewer(who);
        cast.does(viewer, () -> work.accept(viewer));
    }
}
