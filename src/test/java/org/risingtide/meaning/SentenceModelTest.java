package org.risingtide.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceModelTest {

    private static final Vectors MODEL = Vectors.inProcess();

    @Test
    void the_same_sense_in_other_words_is_near() {
        SentenceVector asked = MODEL.of("My choir is too shy to sing");
        SentenceVector near = MODEL.of("How I helped timid voices fill the room");
        SentenceVector far = MODEL.of("Grading lab reports in chemistry");
        assertThat(asked.cosine(near)).isGreaterThan(asked.cosine(far));
    }

    @Test
    void a_vector_depends_on_its_own_text_only() {
        List<String> texts = List.of("late work", "phones", "co-teaching", "recorders", "IEPs");
        assertThat(MODEL.all(texts).get(2)).isEqualTo(MODEL.of("co-teaching"));
        assertThat(MODEL.of("  ").present()).isFalse();
        assertThat(MODEL.of("word ".repeat(10_000)).present()).isTrue();
        assertThat(MODEL.of("日本語 ñandú 😀 \u0000").present()).isTrue();
    }

    @Test
    void a_stored_vector_is_the_same_vector() {
        SentenceVector vector = MODEL.of("late work");
        assertThat(SentenceVector.of(vector.bytes())).isEqualTo(vector);
        assertThat(SentenceVector.of(new byte[3]).present()).isFalse();
    }

    @Test
    void without_a_model_everything_goes_on() {
        Vectors broken =
                new SentenceModel(() -> {
                    throw new IOException("no such machine");
                });
        assertThat(broken.of("late work").present()).isFalse();
        assertThat(broken.all(List.of("a", "b", "c", "d", "e"))).hasSize(5);
        assertThat(broken.model()).isEmpty();
        assertThat(broken.ready()).isFalse();
    }
}
