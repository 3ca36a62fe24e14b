package org.risingtide.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.risingtide.meaning.RetrievalSet.Line;

/// How well a question finds the people who could answer it, and those who ask the same: `bin/bench retrieval`.
///
/// Ties share their mean place, so that a scorer which cannot decide gains nothing by luck.
record Retrieval(RetrievalSet set) {

    /// @param meanReciprocalRank of the first right answer
    /// @param hitAt10 share of questions with a right answer among the first ten
    record Score(double meanReciprocalRank, double hitAt10) {}

    /// With `calibrating`: the questions on which numbers were chosen, instead of those that are told.
    public static void main(String[] args) throws IOException, OrtException {
        boolean calibrating = args.length > 0 && args[0].equals("calibrating");
        var bench = new Retrieval(RetrievalSet.shipped());
        try (var rows = new RetrievalRows(bench.set)) {
            var all = rows.all();
            System.out.printf("%-33s %9s", "MRR / hit@10", "questions");
            all.keySet().forEach(name -> System.out.printf("%16s", name));
            System.out.println();
            for (RetrievalTask task : RetrievalTask.of(bench.set)) {
                System.out.println(bench.line(task, all, calibrating));
            }
        }
    }

    Score measure(RetrievalTask task, ToDoubleBiFunction<Line, Line> scorer, boolean calibrating) {
        double reciprocal = 0;
        int hits = 0;
        List<Line> questions = task.questions(set, calibrating);
        for (Line question : questions) {
            double place = place(task, question, scorer);
            reciprocal += 1 / place;
            hits += place <= 10 ? 1 : 0;
        }
        return new Score(reciprocal / questions.size(), hits / (double) questions.size());
    }

    private double place(RetrievalTask task, Line question, ToDoubleBiFunction<Line, Line> scorer) {
        var right = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        for (Line line : set.lines()) {
            if (task.offered().test(question, line)) {
                double score = scorer.applyAsDouble(question, line);
                all.add(score);
                if (task.right().test(question, line)) {
                    right.add(score);
                }
            }
        }
        double best = right.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        long before = all.stream().filter(score -> score > best).count();
        long level = all.stream().filter(score -> score == best).count();
        return before + (level + 1) / 2.0;
    }

    private String line(
            RetrievalTask task,
            Map<String, ToDoubleBiFunction<Line, Line>> rows,
            boolean calibrating) {
        var line = new StringBuilder();
        int questions = task.questions(set, calibrating).size();
        line.append(String.format(Locale.ROOT, "%-33s %9d", task.name(), questions));
        for (var scorer : rows.values()) {
            Score score = measure(task, scorer, calibrating);
            line.append(
                    String.format(
                            Locale.ROOT,
                            "%9.3f / %.2f",
                            score.meanReciprocalRank(),
                            score.hitAt10()));
        }
        return line.toString();
    }
}
