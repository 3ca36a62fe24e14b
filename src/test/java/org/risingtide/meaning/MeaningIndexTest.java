package org.risingtide.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeaningIndexTest {

    private final Random random = new Random(7);
    private final MeaningIndex<Integer> index = new MeaningIndex<>();

    @Test
    void it_finds_what_comparing_with_all_finds() {
        List<Meaning> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(random());
            index.put(i, all.get(i));
        }
        int found = 0;
        for (int question = 0; question < 20; question++) {
            Meaning asked = random();
            List<Integer> exact =
                    all.stream()
                            .sorted(Comparator.comparingDouble(one -> -Nearness.of(asked, one)))
                            .limit(10)
                            .map(all::indexOf)
                            .toList();
            List<Integer> near =
                    index.nearest(asked, _ -> true, 10).stream()
                            .map(MeaningIndex.Near::key)
                            .toList();
            found += (int) near.stream().filter(exact::contains).count();
        }
        assertThat(found).as("of 200, seed 7").isGreaterThanOrEqualTo(180);
    }

    @Test
    void what_was_removed_is_not_found_and_the_rest_still_is() {
        List<Meaning> all = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            all.add(random());
            index.put(i, all.get(i));
        }
        for (int i = 0; i < 5_000; i += 2) {
            index.remove(i);
        }
        assertThat(index.size()).isEqualTo(2_500);
        assertThat(index.nearest(all.get(4), _ -> true, 5)).noneMatch(near -> near.key() == 4);
        assertThat(index.nearest(all.get(4_999), _ -> true, 1).getFirst().key()).isEqualTo(4_999);
        index.remove(123_456);
        for (int i = 1; i < 5_000; i += 2) {
            index.remove(i);
        }
        assertThat(index.nearest(all.get(1), _ -> true, 5)).isEmpty();
    }

    @Test
    void a_sentence_put_again_is_replaced() {
        Meaning before = random();
        Meaning after = random();
        index.put(1, before);
        index.put(1, after);
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.nearest(after, _ -> true, 1).getFirst().nearness()).isGreaterThan(0.9);
    }

    @Test
    void only_what_is_considered_comes() {
        Meaning asked = random();
        for (int i = 0; i < 100; i++) {
            index.put(i, asked);
        }
        assertThat(index.nearest(asked, key -> key == 42, 10))
                .extracting(MeaningIndex.Near::key)
                .containsExactly(42);
    }

    @Test
    void without_vectors_themes_are_found() {
        var meanings = new Meanings(Taxonomy.shipped(), Vectors.none());
        index.put(1, meanings.of("I help shy singers"));
        index.put(2, meanings.of("Kilns and clay"));
        assertThat(index.nearest(meanings.of("My choir is too shy to sing"), _ -> true, 10))
                .extracting(MeaningIndex.Near::key)
                .containsExactly(1);
    }

    private Meaning random() {
        var values = new float[SentenceVector.SIZE];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        List<Tag> tags = Taxonomy.shipped().tags();
        Tag tag = tags.get(random.nextInt(tags.size()));
        return new Meaning(
                random.nextLong(),
                Language.ENGLISH,
                Set.of(tag),
                Set.of(),
                SentenceVector.of(values));
    }
}
