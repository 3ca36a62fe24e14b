package org.risingtide.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.risingtide.meaning.RetrievalSet.Line;

class RetrievalTest {

    private static final RetrievalSet SET = RetrievalSet.shipped();
    private static RetrievalRows rows;

    @BeforeAll
    static void read() throws IOException, OrtException {
        rows = new RetrievalRows(SET);
    }

    @AfterAll
    static void stop() {
        rows.close();
    }

    @Test
    void three_hundred_questions_are_told_that_chose_no_number() {
        RetrievalTask task = RetrievalTask.of(SET).getFirst();
        assertThat(task.questions(SET, false)).hasSizeGreaterThanOrEqualTo(300);
        assertThat(task.questions(SET, true))
                .doesNotContainAnyElementsOf(task.questions(SET, false));
    }

    @Test
    void the_mix_finds_people_better_than_anything_else_in_every_row() {
        for (RetrievalTask task : RetrievalTask.of(SET)) {
            Map<String, ToDoubleBiFunction<Line, Line>> all = rows.all();
            double mix = found(task, all.remove(RetrievalRows.MIX));
            all.forEach((name, scorer) ->
                    assertThat(mix)
                            .as(task.name() + ", " + name)
                            .isGreaterThan(found(task, scorer)));
        }
    }

    @Test
    void without_a_model_it_still_finds_better_than_words() {
        RetrievalTask task = RetrievalTask.of(SET).getFirst();
        var all = rows.all();
        double mix = found(task, all.get(RetrievalRows.MIX_WITHOUT_MODEL));
        assertThat(mix).isGreaterThan(found(task, all.get("BM25")));
        assertThat(mix).isGreaterThan(found(task, all.get("PostgreSQL")));
    }

    private static double found(RetrievalTask task, ToDoubleBiFunction<Line, Line> scorer) {
        return new Retrieval(SET).measure(task, scorer, false).meanReciprocalRank();
    }
}
