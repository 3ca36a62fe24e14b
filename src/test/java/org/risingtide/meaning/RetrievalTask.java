package org.risingtide.meaning;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.risingtide.meaning.RetrievalSet.Line;

/// One way of looking for company: which lines ask, among which lines it is looked, which of them are right.
record RetrievalTask(
        String name,
        Predicate<Line> question,
        BiPredicate<Line, Line> offered,
        BiPredicate<Line, Line> right) {

    private static final Predicate<Line> QUESTION = line -> line.kind() == '?';
    private static final Predicate<Line> SPANISH =
            QUESTION.and(line -> Language.of(line.text()) == Language.SPANISH);
    private static final BiPredicate<Line, Line> SAME = (q, line) -> q.block() == line.block();
    private static final BiPredicate<Line, Line> ANSWER = SAME.and((_, line) -> line.kind() == '!');

    /// In another language: what answers in one's own is left out of sight, all other answers stay.
    static List<RetrievalTask> of(RetrievalSet set) {
        BiPredicate<Line, Line> answers = (_, line) -> line.answers();
        Predicate<Line> answeredAbroad =
                q ->
                        set.lines().stream()
                                .anyMatch(line -> line.kind() == '>' && line.block() == q.block());
        return List.of(
                new RetrievalTask("has been there", QUESTION, answers, ANSWER),
                new RetrievalTask("has been there, in Spanish", SPANISH, answers, ANSWER),
                new RetrievalTask(
                        "has been there, across languages",
                        QUESTION.and(answeredAbroad),
                        answers.and(ANSWER.negate()),
                        SAME.and((_, line) -> line.kind() == '>')),
                new RetrievalTask(
                        "same boat",
                        QUESTION,
                        (q, line) -> line.asks() && !line.equals(q),
                        SAME.and((_, line) -> line.kind() == '=')));
    }

    List<Line> questions(RetrievalSet set, boolean calibrating) {
        return set.lines().stream()
                .filter(question)
                .filter(line -> line.calibrates() == calibrating)
                .toList();
    }
}
