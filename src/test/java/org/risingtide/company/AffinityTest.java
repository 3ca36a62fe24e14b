package org.risingtide.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
