package org.risingtide.grouping;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.risingtide.pairs.Pairs;
import org.risingtide.pairs.Worth;

/// Thought partners: where groups are pairs, or pairs and a three, the best of all is a matching, and `Pairs` finds it.
///
/// One attempt among the others: what it finds counts only if it is worth more, fairness and all.
final class Couples {
    private static final int MOST_PEOPLE = 3_000;

    private Couples() {}

    /// Everybody free, room for all pairs, groups of two or three, and more than a first look wanted.
    static boolean fit(Problem problem, long steps) {
        var sizes = problem.sizes();
        return steps >= Effort.NORMAL.steps(problem.people())
                && problem.people() >= 2
                && problem.people() <= MOST_PEOPLE
                && sizes.groups() >= problem.people() / 2
                && sizes.largest() <= 3
                && !problem.terms().isEmpty()
                && IntStream.range(0, sizes.groups())
                        .allMatch(g -> sizes.least(g) == 2 && sizes.most(g) == sizes.most(0))
                && problem.closed().isEmpty()
                && Arrays.stream(problem.start()).allMatch(group -> group == Problem.OUT);
    }

    /// Who is where; `OUT` for whoever no rule lets go with anybody who is left.
    static int[] of(Problem problem, GroupScore score, long seed) {
        int[] groupOf = new int[problem.people()];
        Arrays.fill(groupOf, Problem.OUT);
        var pairing = Pairs.match(problem.people(), worth(problem, score), seed);
        int group = 0;
        for (int[] members : pairing.groups()) {
            for (int member : members) {
                groupOf[member] = group;
            }
            group++;
        }
        return groupOf;
    }

    private static Worth worth(Problem problem, GroupScore score) {
        var rules = problem.ruleSet();
        return new Worth() {
            @Override
            public double of(int a, int b) {
                return worth(new int[] {a, b});
            }

            @Override
            public double of(int a, int b, int c) {
                return problem.sizes().largest() < 3 ? NEVER : worth(new int[] {a, b, c});
            }

            private double worth(int[] members) {
                Arrays.sort(members);
                boolean may =
                        rules.fits(members, members.length) && rules.whole(members, members.length);
                return may ? score.worth(members, members.length) : NEVER;
            }
        };
    }
}
