package org.risingtide.grouping;

import java.util.List;

/// The yardstick: groups drawn at random that keep every rule and place as many, but look at no score.
public final class RandomGroups {
    private static final long MOVES_EACH = 300;

    private RandomGroups() {}

    /// A draw depends on the seed alone. It costs about as much as a quick search.
    public static Solution of(Problem problem, long seed) {
        var blind =
                new Problem(
                        problem.people(),
                        problem.sizes(),
                        List.of(),
                        Fairness.NONE,
                        problem.rules(),
                        problem.start(),
                        problem.pinned(),
                        problem.closed());
        long steps = MOVES_EACH * Math.max(8, problem.people());
        var drawn = Search.of(blind, steps, seed).run();
        return new Solution(
                drawn.groupOf(),
                drawn.groups(),
                Explanation.of(problem, drawn.groupOf()).total(),
                drawn.unplaced(),
                drawn.steps(),
                false,
                false);
    }
}
