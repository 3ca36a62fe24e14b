package org.risingtide.turns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.Step;
import org.risingtide.protocols.StepKind;

/// Spreads the steps of a protocol over days: neighbours share one, in which they are open side by side.
///
/// A day ends best where people have to read before they go on; after that the days should be about equally full, by the
/// protocol's minutes. All ways are tried: 14 steps over 7 days are 1,716.
final class Spread {
    private final List<Step> steps;
    private final int people;
    private final Set<Integer> pauses = new HashSet<>();
    private List<Integer> best = List.of();
    private int bestPauses = -1;
    private long bestFullness;

    private Spread(Protocol protocol, int people) {
        this.steps = protocol.steps();
        this.people = people;
        for (int next = 1; next < steps.size(); next++) {
            if (pauses(steps.get(next - 1), steps.get(next))) {
                pauses.add(next);
            }
        }
    }

    /// The first step of each day; of fewer days where there is not enough for all.
    static List<Integer> firsts(Protocol protocol, int people, int days) {
        var spread = new Spread(protocol, people);
        for (int wanted = days; spread.best.isEmpty(); wanted--) {
            spread.cut(new ArrayList<>(List.of(0)), wanted);
        }
        return spread.best;
    }

    /// Whether the second answers what was written in the first, or begins to gather it.
    private static boolean pauses(Step first, Step second) {
        boolean heard = first.inTurn() && first.kind() != StepKind.ONE_LINE_EACH;
        boolean others =
                first.voice() != second.voice()
                        && (first.voice().asksForPresenter() || second.voice().asksForPresenter());
        return heard || others || second.kind() == StepKind.QUIET_MINUTES;
    }

    private void cut(List<Integer> firsts, int days) {
        if (firsts.size() == days) {
            consider(firsts);
            return;
        }
        int last = steps.size() - (days - firsts.size());
        for (int next = firsts.getLast() + 1; next <= last; next++) {
            firsts.addLast(next);
            cut(firsts, days);
            firsts.removeLast();
        }
    }

    private void consider(List<Integer> firsts) {
        int natural = (int) firsts.stream().filter(pauses::contains).count();
        long fullness = 0;
        for (int day = 0; day < firsts.size(); day++) {
            int end = day + 1 < firsts.size() ? firsts.get(day + 1) : steps.size();
            var these = steps.subList(firsts.get(day), end);
            if (these.stream().noneMatch(Spread::hasSomethingToDo)) {
                return;
            }
            long seconds = these.stream().mapToLong(s -> s.length(people).toSeconds()).sum();
            fullness += seconds * seconds;
        }
        if (natural > bestPauses || natural == bestPauses && fullness < bestFullness) {
            best = List.copyOf(firsts);
            bestPauses = natural;
            bestFullness = fullness;
        }
    }

    private static boolean hasSomethingToDo(Step step) {
        return Windows.takesWords(step) || step.kind() == StepKind.QUIET_MINUTES;
    }
}
