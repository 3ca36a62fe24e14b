package org.risingtide.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.risingtide.meaning.RetrievalSet.Line;

/// How well a question finds the people who could answer it, and those who ask the same: `bin/bench retrieval`.
///
/// Ties share their mean place, so that a scorer which cannot decide gains nothing by luck.
final class Retrieval {

    /// @param meanReciprocalRank of the first right answer
    /// @param hitAt10 share of questions with a right answer among the first ten
    record Score(double meanReciprocalRank, double hitAt10) {}

    record Task(
            String name,
            Predicate<Line> question,
            BiPredicate<Line, Line> offered,
            BiPredicate<Line, Line> right) {}

    private final List<Line> lines = RetrievalSet.shipped().lines();
    private final Map<Line, Meaning> full = new LinkedHashMap<>();
    private final Map<Line, Meaning> bare = new LinkedHashMap<>();
    private final Keywords keywords = new Keywords(lines.stream().map(Line::text).toList());

    Retrieval(Vectors vectors) {
        var meanings = new Meanings(Taxonomy.shipped(), vectors);
        List<Meaning> read = meanings.all(lines.stream().map(Line::text).toList());
        for (int i = 0; i < lines.size(); i++) {
            full.put(lines.get(i), read.get(i));
            bare.put(lines.get(i), read.get(i).with(SentenceVector.NONE));
        }
    }

    public static void main(String[] args) {
        var bench = new Retrieval(Vectors.inProcess());
        boolean calibrating = args.length > 0 && args[0].equals("calibrating");
        System.out.printf(
                "%-34s %9s %s%n", "MRR / hit@10", "questions", String.join("", bench.header()));
        for (Task task : tasks()) {
            System.out.println(bench.row(task, calibrating));
        }
    }

    static List<Task> tasks() {
        BiPredicate<Line, Line> answers = (_, line) -> line.answers();
        BiPredicate<Line, Line> same = (q, line) -> q.block() == line.block();
        return List.of(
                new Task(
                        "has been there",
                        line -> line.kind() == '?',
                        answers,
                        same.and((_, line) -> line.kind() == '!')),
                new Task(
                        "has been there, in Spanish",
                        line -> line.kind() == '?' && Language.of(line.text()) == Language.SPANISH,
                        answers,
                        same.and((_, line) -> line.kind() == '!')),
                new Task(
                        "has been there, across languages",
                        line -> line.kind() == '?' && Language.of(line.text()) == Language.SPANISH,
                        answers.and(same.and((_, line) -> line.kind() == '!').negate()),
                        same.and((_, line) -> line.kind() == '>')),
                new Task(
                        "same boat",
                        line -> line.kind() == '?',
                        (q, line) -> line.asks() && !line.equals(q),
                        same.and((_, line) -> line.kind() == '=')));
    }

    Map<String, ToDoubleBiFunction<Line, Line>> scorers() {
        var scorers = new LinkedHashMap<String, ToDoubleBiFunction<Line, Line>>();
        scorers.put("tags", (a, b) -> Nearness.tags(full.get(a).tags(), full.get(b).tags()));
        scorers.put("keywords", (a, b) -> keywords.score(a.text(), b.text()));
        scorers.put("embeddings", (a, b) -> full.get(a).vector().cosine(full.get(b).vector()));
        scorers.put("mix, no model", (a, b) -> Nearness.of(bare.get(a), bare.get(b)));
        scorers.put("mix", (a, b) -> Nearness.of(full.get(a), full.get(b)));
        return scorers;
    }

    Score measure(Task task, ToDoubleBiFunction<Line, Line> scorer, boolean calibrating) {
        double reciprocal = 0;
        int hits = 0;
        List<Line> questions = questions(task, calibrating);
        for (Line question : questions) {
            double place = place(task, question, scorer);
            reciprocal += 1 / place;
            hits += place <= 10 ? 1 : 0;
        }
        return new Score(reciprocal / questions.size(), hits / (double) questions.size());
    }

    List<Line> questions(Task task, boolean calibrating) {
        return lines.stream()
                .filter(task.question())
                .filter(line -> line.calibrates() == calibrating)
                .toList();
    }

    private double place(Task task, Line question, ToDoubleBiFunction<Line, Line> scorer) {
        var right = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        for (Line line : lines) {
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

    private List<String> header() {
        return scorers().keySet().stream()
                .map(name -> String.format(Locale.ROOT, "%16s", name))
                .toList();
    }

    private String row(Task task, boolean calibrating) {
        var row =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%-34s %9d ",
                                task.name(),
                                questions(task, calibrating).size()));
        for (var scorer : scorers().values()) {
            Score score = measure(task, scorer, calibrating);
            row.append(
                    String.format(
                            Locale.ROOT,
                            "%9.3f / %.2f",
                            score.meanReciprocalRank(),
                            score.hitAt10()));
        }
        return row.toString();
    }
}
