package org.risingtide.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetrievalTest {

    @Test
    void the_mix_finds_people_better_than_any_of_its_parts() {
        var bench = new Retrieval(Vectors.inProcess());
        for (Retrieval.Task task : Retrieval.tasks()) {
            if (task.name().equals("has been there") || task.name().equals("same boat")) {
                double mix = found(bench, task, "mix");
                for (String part : List.of("tags", "keywords", "embeddings")) {
                    assertThat(mix)
                            .as(task.name() + ", " + part)
                            .isGreaterThan(found(bench, task, part));
                }
            }
        }
    }

    @Test
    void without_a_model_it_still_finds_as_well_as_keywords() {
        var bench = new Retrieval(Vectors.none());
        Retrieval.Task task = Retrieval.tasks().getFirst();
        assertThat(found(bench, task, "mix")).isGreaterThan(found(bench, task, "keywords"));
    }

    private static double found(Retrieval bench, Retrieval.Task task, String scorer) {
        return bench.measure(task, bench.scorers().get(scorer), false).meanReciprocalRank();
    }
}
