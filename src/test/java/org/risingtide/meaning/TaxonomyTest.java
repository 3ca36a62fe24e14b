package org.risingtide.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    private static final Locale SPANISH = Locale.of("es");

    private final Taxonomy taxonomy = Taxonomy.shipped();

    @Test
    void a_sentence_is_about_what_it_says() {
        assertThat(tags("My fifth graders won't sing above a whisper."))
                .contains("quiet-singers", "choir", "elementary");
        assertThat(tags("How do I grade 120 essays without losing every weekend?"))
                .contains("grading", "work-life");
        assertThat(tags("I’m the only music teacher in my building")).contains("alone", "music");
    }

    @Test
    void spanish_is_understood_as_it_is_written() {
        assertThat(tags("Mis alumnos no quieren cantar, les da vergüenza"))
                .contains("quiet-singers");
        assertThat(tags("Soy la única maestra de música de mi escuela")).contains("alone", "music");
        assertThat(tags("MIS ALUMNOS NO ENTREGAN LA TAREA")).contains("late-work");
    }

    @Test
    void a_tag_has_one_meaning_in_two_languages() {
        Tag shy = taxonomy.tag("quiet-singers").orElseThrow();
        assertThat(taxonomy.label(shy, Locale.ENGLISH)).isEqualTo("shy singers");
        assertThat(taxonomy.label(shy, SPANISH)).isEqualTo("voces tímidas");
        assertThat(taxonomy.domainLabel("music", SPANISH)).isEqualTo("Música");
    }

    @Test
    void part_of_a_word_is_no_word() {
        assertThat(tags("I am passing through a crossing, using a single string"))
                .doesNotContain("choir", "pitch");
        assertThat(tags("We said a prayer at the fair")).doesNotContain("ai");
    }

    @Test
    void case_accents_and_apostrophes_do_not_matter() {
        assertThat(tags("Students WON’T LISTEN")).isEqualTo(tags("students wont listen"));
        assertThat(tags("evaluación entre compañeros"))
                .isEqualTo(tags("evaluacion entre companeros"));
    }

    @Test
    void every_tag_has_labels_a_domain_and_finds_itself() {
        assertThat(taxonomy.domains()).hasSizeBetween(10, 20);
        assertThat(taxonomy.tags()).hasSizeBetween(100, 200);
        for (Tag tag : taxonomy.tags()) {
            assertThat(taxonomy.domains()).contains(tag.domain());
            assertThat(taxonomy.tagsOf(taxonomy.label(tag, Locale.ENGLISH))).contains(tag);
        }
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(List.of("", "   ", "?!", "😀", "日本語のテスト"))
                .allSatisfy(text -> assertThat(taxonomy.tagsOf(text)).isEmpty());
        assertThat(taxonomy.tagsOf("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void tagging_takes_microseconds() {
        String sentence =
                "My fifth graders are loud at recess and silent in choir; how do I get shy kids to sing?";
        for (int i = 0; i < 20_000; i++) {
            taxonomy.tagsOf(sentence);
        }
        long start = System.nanoTime();
        for (int i = 0; i < 2_000; i++) {
            taxonomy.tagsOf(sentence);
        }
        assertThat((System.nanoTime() - start) / 2_000).isLessThan(200_000);
    }

    private Set<String> tags(String text) {
        return taxonomy.tagsOf(text).stream().map(Tag::id).collect(Collectors.toSet());
    }
}
