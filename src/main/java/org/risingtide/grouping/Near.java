package org.risingtide.grouping;

import java.util.Arrays;
import java.util.stream.IntStream;

/// For each person the few who would make the best company of two: where a search aims most of its moves.
///
/// Exact for few people. For many: the best of a random sample, then of the neighbours' neighbours, since who is near to one
/// who is near to me is often near to me (NN-descent; Dong, Moses and Li 2011). A bad list only slows the search down.
final class Near {
    private static final int KEPT = 16;
    private static final int EXACT_UP_TO = 1_200;
    private static final int SAMPLE = 60;
    private static final int ROUNDS = 4;

    /// So many threads at most, each with memory for everybody; the result does not depend on how many there are.
    private static final int PARTS = 16;

    private final Problem problem;
    private final double leftOut;
    private final long seed;
    private final Shortlist[] lists;
    private final Shortlist[] before;

    private Near(Problem problem, GroupScore score, Dice dice) {
        this.problem = problem;
        this.leftOut = score.leftOut();
        this.seed = dice.next();
        this.lists = empty(problem.people());
        this.before = empty(problem.people());
    }

    private static Shortlist[] empty(int people) {
        return IntStream.range(0, people)
                .mapToObj(_ -> new Shortlist(KEPT))
                .toArray(Shortlist[]::new);
    }

    static int[][] of(Problem problem, GroupScore score, Dice dice) {
        boolean useless = problem.terms().isEmpty() || problem.sizes().largest() < 2;
        if (useless) {
            return new int[0][];
        }
        var near = new Near(problem, score, dice);
        boolean few = problem.people() <= EXACT_UP_TO;
        for (int round = 0; round <= (few ? 0 : ROUNDS); round++) {
            near.round(round);
        }
        return Arrays.stream(near.lists).map(Shortlist::everybody).toArray(int[][]::new);
    }

    /// Everybody fills a list of their own, side by side; then whoever was found hears of it.
    private void round(int round) {
        int people = problem.people();
        for (int a = 0; a < people; a++) {
            before[a].become(lists[a]);
        }
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(number -> {
                    var part = new Part(round);
                    int to = (int) ((long) people * (number + 1) / PARTS);
                    for (int a = (int) ((long) people * number / PARTS); a < to; a++) {
                        part.look(a);
                    }
                });
        for (int a = 0; a < people; a++) {
            before[a].become(lists[a]);
        }
        for (int a = 0; a < people; a++) {
            for (int rank = 0; rank < before[a].size(); rank++) {
                lists[before[a].who(rank)].offer(a, before[a].worth(rank), round);
            }
        }
    }

    /// Some of the people, one after another.
    private final class Part {
        private final int round;
        private final GroupScore score = new GroupScore(problem, leftOut);
        private final RuleSet rules = problem.ruleSet();
        private final int[] pair = new int[2];
        private final int[] metBy = new int[problem.people()];

        Part(int round) {
            this.round = round;
        }

        private void look(int a) {
            if (problem.people() <= EXACT_UP_TO) {
                for (int b = 0; b < problem.people(); b++) {
                    meet(a, b);
                }
            } else if (round == 0) {
                var dice = new Dice(seed + a);
                for (int i = 0; i < SAMPLE; i++) {
                    meet(a, dice.below(problem.people()));
                }
            } else {
                meetNeighbours(a);
            }
        }

        /// Two steps away, unless both steps were there to be taken a round ago.
        private void meetNeighbours(int a) {
            for (int i = 0; i < before[a].size(); i++) {
                metBy[before[a].who(i)] = a + 1;
            }
            for (int i = 0; i < before[a].size(); i++) {
                var next = before[before[a].who(i)];
                boolean fresh = before[a].round(i) == round - 1;
                for (int j = 0; j < next.size(); j++) {
                    if (fresh || next.round(j) == round - 1) {
                        meet(a, next.who(j));
                    }
                }
            }
        }

        private void meet(int a, int b) {
            if (a == b || metBy[b] == a + 1) {
                return;
            }
            metBy[b] = a + 1;
            pair[0] = a;
            pair[1] = b;
            if (rules.fits(pair, 2)) {
                lists[a].offer(b, score.worth(pair, 2), round);
            }
        }
    }
}
