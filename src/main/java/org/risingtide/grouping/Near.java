package org.risingtide.grouping;

import java.util.Arrays;

/// For each person the few who would make the best company of two: where a search aims half of its moves.
///
/// Exact for few people. For many: the best of a random sample, then of the neighbours' neighbours, since who is near to one
/// who is near to me is often near to me (NN-descent; Dong, Moses and Li 2011). A bad list only slows the search down.
final class Near {
    private static final int KEPT = 12;
    private static final int EXACT_UP_TO = 1_200;
    private static final int SAMPLE = 60;
    private static final int ROUNDS = 2;

    private final Problem problem;
    private final GroupScore score;
    private final RuleSet rules;
    private final Dice dice;
    private final int[][] lists;
    private final double[][] worths;
    private final int[] pair = new int[2];

    private Near(Problem problem, GroupScore score, Dice dice) {
        this.problem = problem;
        this.score = score;
        this.rules = problem.ruleSet();
        this.dice = dice;
        this.lists = new int[problem.people()][0];
        this.worths = new double[problem.people()][KEPT];
    }

    static int[][] of(Problem problem, GroupScore score, Dice dice) {
        boolean useless = problem.terms().isEmpty() || problem.sizes().largest() < 2;
        if (problem.near().length > 0 || useless) {
            return problem.near();
        }
        var near = new Near(problem, score, dice);
        if (problem.people() <= EXACT_UP_TO) {
            near.compareAll();
        } else {
            near.compareSample();
            for (int round = 0; round < ROUNDS; round++) {
                near.compareNeighbours();
            }
        }
        return near.lists;
    }

    private void compareAll() {
        for (int a = 1; a < problem.people(); a++) {
            for (int b = 0; b < a; b++) {
                compare(a, b);
            }
        }
    }

    private void compareSample() {
        for (int a = 0; a < problem.people(); a++) {
            for (int i = 0; i < SAMPLE; i++) {
                compare(a, dice.below(problem.people()));
            }
        }
    }

    private void compareNeighbours() {
        for (int a = 0; a < problem.people(); a++) {
            for (int b : lists[a].clone()) {
                for (int c : lists[b].clone()) {
                    compare(a, c);
                }
            }
        }
    }

    private void compare(int a, int b) {
        if (a == b || holds(a, b)) {
            return;
        }
        pair[0] = a;
        pair[1] = b;
        if (rules.fits(pair, 2)) {
            double worth = score.worth(pair, 2);
            insert(a, b, worth);
            insert(b, a, worth);
        }
    }

    private boolean holds(int a, int b) {
        for (int other : lists[a]) {
            if (other == b) {
                return true;
            }
        }
        return false;
    }

    /// Keeps the list in falling order of worth and no longer than `KEPT`.
    private void insert(int a, int b, double worth) {
        int[] list = lists[a];
        double[] ranked = worths[a];
        int length = list.length;
        if ((length == KEPT && worth <= ranked[KEPT - 1]) || holds(a, b)) {
            return;
        }
        int[] longer = length == KEPT ? list : Arrays.copyOf(list, length + 1);
        int at = longer.length - 1;
        for (; at > 0 && ranked[at - 1] < worth; at--) {
            longer[at] = longer[at - 1];
            ranked[at] = ranked[at - 1];
        }
        longer[at] = b;
        ranked[at] = worth;
        lists[a] = longer;
    }
}
