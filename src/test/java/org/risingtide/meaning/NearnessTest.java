package org.risingtide.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private final Taxonomy taxonomy = Taxonomy.shipped();
    private final Meanings meanings = new Meanings(taxonomy, Vectors.none());

    @Test
    void the_same_words_are_one() {
        assertThat(near("My choir is shy.", "my CHOIR is shy")).isEqualTo(1);
        assertThat(near("Mis niños", "mis ninos")).isEqualTo(1);
    }

    @Test
    void strangers_are_nothing() {
        assertThat(near("My kiln is broken", "How do I teach fractions?")).isZero();
        assertThat(near("", "late work")).isZero();
    }

    @Test
    void a_shared_theme_is_nearer_than_a_shared_context() {
        double theme = near("My choir is too shy to sing", "I help shy singers find a voice");
        double context = near("My choir is too shy to sing", "Ordering robes for a choir");
        assertThat(theme).isGreaterThan(0.5);
        assertThat(context).isBetween(0.1, 0.35);
    }

    @Test
    void without_a_model_uncommon_words_count() {
        assertThat(near("teaching trigonometric oscillation", "oscillation and pendulums"))
                .isGreaterThan(0.05);
    }

    @Test
    void across_languages_only_themes_count() {
        Meaning english =
                meanings.withoutVector("How do I deal with late work that they never turn in?");
        Meaning spanish =
                meanings.withoutVector("¿Qué hago con los trabajos que no entregan a tiempo?");
        assertThat(Nearness.of(english, spanish)).isEqualTo(0.55, within(0.01));
        assertThat(Nearness.themes(english, spanish, taxonomy, Locale.ENGLISH))
                .containsExactly("late and missing work");
        assertThat(Nearness.themes(english, spanish, taxonomy, Locale.of("es")))
                .containsExactly("trabajos tarde o sin entregar");
    }

    @Test
    void it_is_the_same_both_ways() {
        String one = "Grading 130 essays takes every weekend";
        String other = "I stopped grading at night";
        assertThat(near(one, other)).isEqualTo(near(other, one));
    }

    @Test
    void what_two_sentences_share_is_told_in_words() {
        assertThat(
                        Nearness.sharedWords(
                                "My sixth graders and Shakespeare’s sonnets",
                                "I act out sonnets by Shakespeare"))
                .contains("sonnets");
        assertThat(Nearness.sharedWords("my class is good", "a good class")).isEmpty();
    }

    private double near(String one, String other) {
        return Nearness.of(meanings.withoutVector(one), meanings.withoutVector(other));
    }
}
