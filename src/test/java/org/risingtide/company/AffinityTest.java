package org.risingtide.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.meaning.Vectors;

class AffinityTest {
    private static final Meanings MEANINGS = new Meanings(Taxonomy.shipped(), Vectors.none());
    private static final Setting MUSIC =
            new Setting(Set.of("music"), 0b1111110, "teacher", "harbor", "saltmarsh");
    private static final Setting SCIENCE =
            new Setting(Set.of("science"), 0b11110000000000, "teacher", "ebb", "fern");
    private static final String QUIET =
            "My singers go silent when they think somebody is listening.";

    private static final List<Meaning> ANY =
            meanings(
                    List.of(
                            QUIET,
                            "Getting shy singers to sing out.",
                            "They hand in their work three weeks late.",
                            "I dropped penalties for late work and kept deadlines.",
                            "I am the only art teacher in my building.",
                            "Parents write angry emails at night.",
                            "I help with hard conversations with angry parents.",
                            "Thirty recorders on a Monday morning."));

    private final Voice rosa =
            voice(MUSIC, List.of(QUIET), List.of("A concert with 380 children and no budget."));
    private final Voice lena = voice(MUSIC, List.of(), List.of("Getting shy singers to sing out."));
    private final Voice twin = voice(MUSIC, List.of(QUIET), List.of());

    @Test
    void whoever_has_an_answer_has_been_there() {
        assertThat(Affinity.of(rosa, lena).hasBeenThere()).isGreaterThanOrEqualTo(Affinity.NEAR);
        assertThat(Affinity.of(lena, rosa)).isEqualTo(Strengths.NONE);
        assertThat(Affinity.ties(rosa, lena).getFirst().themes(Taxonomy.shipped(), Locale.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void the_same_question_is_company_and_never_help() {
        var found = Affinity.of(rosa, twin);
        assertThat(found.hasBeenThere()).isZero();
        assertThat(found.sameBoat()).isGreaterThan(0.7);
        assertThat(Affinity.ties(rosa, twin))
                .extracting(Tie::reason)
                .doesNotContain(Reason.HAS_BEEN_THERE);
    }

    @Test
    void another_subject_sees_the_same_question_differently() {
        var other = voice(SCIENCE, List.of(QUIET), List.of());
        assertThat(Affinity.of(rosa, other).seesDifferently()).isGreaterThan(0.5);
        assertThat(Affinity.of(rosa, twin).seesDifferently()).isZero();
    }

    @Test
    void a_beginner_with_nothing_to_give_is_not_left_out() {
        var nothing = voice(MUSIC, List.of(), List.of());
        assertThat(score(rosa, lena)).isGreaterThan(score(rosa, nothing));
        assertThat(score(rosa, lena)).isEqualTo(score(lena, rosa));
    }

    @Test
    void the_same_school_and_an_old_acquaintance_count_less() {
        var elsewhere =
                voice(
                        new Setting(Set.of("music"), 0b1111110, "teacher", "ebb", "fern"),
                        List.of(),
                        List.of("Getting shy singers to sing out."));
        assertThat(score(rosa, elsewhere)).isGreaterThan(score(rosa, lena));
        var toRosa = Affinity.of(rosa, lena);
        assertThat(Affinity.reciprocal(rosa, lena, toRosa, Strengths.NONE, true))
                .isLessThan(Affinity.reciprocal(rosa, lena, toRosa, Strengths.NONE, false));
    }

    @Test
    void unrelated_words_give_no_reason() {
        var bus =
                voice(
                        SCIENCE,
                        List.of("The bus schedule leaves no time for labs."),
                        List.of("Sewing costumes."));
        assertThat(Affinity.ties(rosa, bus)).isEmpty();
    }

    @Test
    void in_any_world_only_what_somebody_gives_makes_them_one_who_has_been_there() {
        var random = new Random(20);
        for (int world = 0; world < 3_000; world++) {
            var asker = anyone(random);
            var other = anyone(random);
            var alike =
                    new Voice(asker.needs(), other.offers(), other.experience(), other.setting());
            var giving = new Voice(List.of(), other.offers(), other.experience(), other.setting());
            var asking = new Voice(asker.needs(), List.of(), List.of(), other.setting());
            assertThat(Affinity.of(asker, alike).hasBeenThere())
                    .as("world %s", world)
                    .isEqualTo(Affinity.of(asker, giving).hasBeenThere());
            assertThat(Affinity.ties(asker, asking))
                    .as("world %s", world)
                    .isNotEmpty()
                    .extracting(Tie::reason)
                    .doesNotContain(Reason.HAS_BEEN_THERE);
            assertThat(Affinity.ties(asker, alike))
                    .filteredOn(tie -> tie.reason() == Reason.HAS_BEEN_THERE)
                    .allMatch(tie ->
                            other.offers().contains(tie.answer())
                                    || other.experience().contains(tie.answer()));
        }
    }

    private static Voice anyone(Random random) {
        var said = new ArrayList<>(ANY);
        Collections.shuffle(said, random);
        var setting = random.nextBoolean() ? MUSIC : SCIENCE;
        return new Voice(
                said.subList(0, 1 + random.nextInt(2)),
                said.subList(2, 2 + random.nextInt(3)),
                said.subList(5, 5 + random.nextInt(2)),
                setting);
    }

    private static double score(Voice a, Voice b) {
        return Affinity.reciprocal(a, b, Affinity.of(a, b), Affinity.of(b, a), false);
    }

    private static Voice voice(Setting setting, List<String> needs, List<String> offers) {
        return new Voice(meanings(needs), meanings(offers), List.of(), setting);
    }

    private static List<Meaning> meanings(List<String> texts) {
        return texts.stream().map(MEANINGS::of).toList();
    }
}
