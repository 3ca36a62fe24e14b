package org.risingtide.grouping;

import java.util.stream.IntStream;

/// Knows the problems that are sums of pair scores and nothing else, for which there is a much faster search.
final class PlainSums {
    /// Fewer people are searched completely enough by the general way, moves that change sizes included.
    private static final int FEW = 30;

    private static final int MANY = 3_000;

    private PlainSums() {}

    static boolean fits(Problem problem) {
        var sizes = problem.sizes();
        int least = IntStream.range(0, sizes.groups()).map(sizes::least).sum();
        int most = IntStream.range(0, sizes.groups()).map(sizes::most).sum();
        return problem.people() > FEW
                && problem.people() <= MANY
                && !sizes.optional()
                && least <= problem.people()
                && problem.people() <= most
                && problem.rules().isEmpty()
                && problem.fairness().weight() == 0
                && problem.pinned().isEmpty()
                && problem.closed().isEmpty()
                && problem.terms().size() == 1
                && problem.terms().getFirst() instanceof Terms.PairSum sum
                && sum.weight() > 0;
    }

    static int[] search(Problem problem, long steps, long seed, Watch watch) {
        var sum = (Terms.PairSum) problem.terms().getFirst();
        var whole = WholeScores.of(problem.people(), sum.score());
        return new SumTempering(problem, whole, new Dice(seed), watch).run(steps);
    }
}
