package org.risingtide.grouping;

import java.util.BitSet;

/// A random small problem, all of it from one seed, so that a failing case can be named and played again.
record World(
        Problem problem,
        float[][] score,
        int[] school,
        long[][] slots,
        long[] languages,
        int[][] apart,
        long seed) {

    static World of(long seed) {
        var dice = new Dice(seed);
        int n = 1 + dice.below(14);
        int least = 1 + dice.below(4);
        int most = least + dice.below(3);
        var score = new float[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                score[a][b] = score[b][a] = (float) (dice.unit() * 2 - 0.3);
            }
        }
        int[] school = new int[n];
        var slots = new long[n][2];
        long[] languages = new long[n];
        boolean[] marked = new boolean[n];
        byte[] wanted = new byte[n];
        for (int p = 0; p < n; p++) {
            school[p] = dice.below(5) - 1;
            slots[p][0] = thin(dice, 1);
            slots[p][1] = thin(dice, 3);
            languages[p] = 1 + dice.below(3);
            marked[p] = dice.below(4) == 0;
            wanted[p] = (byte) dice.below(8);
        }
        var apart = new int[dice.below(n)][];
        for (int i = 0; i < apart.length; i++) {
            int a = dice.below(n);
            apart[i] = new int[] {a, (a + 1 + dice.below(n)) % n};
        }
        int[] packed = new int[n * n];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = dice.below(3) == 0 ? (int) dice.next() & 0xFFFFFF : 0;
        }
        Kinds kinds = (giver, receiver) -> packed[giver * n + receiver];
        int wantedSize = least + dice.below(most - least + 1);
        var builder = Problem.of(n, Sizes.between(n, least, most, wantedSize));
        PairScore pairs = (a, b) -> score[a][b];
        builder.term(
                dice.below(2) == 0
                        ? Terms.pairs("pairs", 1, pairs)
                        : Terms.meanOfPairs("pairs", 1, pairs));
        if (dice.below(2) == 0) {
            builder.term(Terms.company("company", 0.5, kinds, wanted))
                    .term(Terms.everyKind("every kind", 0.4, kinds, 7))
                    .term(Terms.bothWays("both ways", 0.3, kinds));
        }
        if (dice.below(2) == 0) {
            builder.term(Terms.alike("alike", -0.5, school))
                    .term(Terms.size("size", 0.2, wantedSize))
                    .term(Terms.nobodyAlone("alone", 0.7, school, marked));
        }
        if (dice.below(2) == 0) {
            builder.fairness(new Fairness("worst-off", 1 + dice.unit(), 0.5));
        }
        if (dice.below(2) == 0) {
            builder.rule(Rules.commonTime("time", slots, 1 + dice.below(8)));
        }
        if (dice.below(2) == 0) {
            builder.rule(Rules.common("language", languages));
        }
        if (dice.below(2) == 0) {
            builder.rule(Rules.apart("apart", n, apart));
        }
        switch (dice.below(5)) {
            case 0 -> builder.rule(Rules.allDifferent("school", school));
            case 1 -> builder.rule(Rules.atLeastTwo("school", school));
            case 2 -> builder.rule(Rules.nobodyAlone("school", school, marked));
            case 3 -> builder.rule(Rules.allSame("school", school));
            default -> {}
        }
        return new World(builder.build(), score, school, slots, languages, apart, seed);
    }

    /// 64 slots of which `2^-times` are free.
    private static long thin(Dice dice, int times) {
        long slots = -1;
        for (int i = 0; i < times; i++) {
            slots &= dice.next();
        }
        return slots;
    }

    /// A random partition that breaks no growing rule, for trying moves on.
    int[] anyStart(Dice dice) {
        int[] start = problem.start().clone();
        var rules = problem.ruleSet();
        for (int p = 0; p < problem.people() && problem.sizes().groups() > 0; p++) {
            start[p] = dice.below(problem.sizes().groups());
            int[] members = Groups.of(problem, start).get(start[p]);
            if (members.length > problem.sizes().most(start[p])
                    || !rules.fits(members, members.length)) {
                start[p] = Problem.OUT;
            }
        }
        return start;
    }

    /// Whether the groups of `groupOf` may all stay: sizes and rules.
    boolean allowed(int[] groupOf) {
        for (int g = 0; g < problem.sizes().groups(); g++) {
            int[] members = Groups.of(problem, groupOf).get(g);
            if (members.length > 0
                    && (members.length < problem.sizes().least(g)
                            || members.length > problem.sizes().most(g)
                            || problem.rules().stream()
                                    .anyMatch(rule -> !rule.holds(members, members.length)))) {
                return false;
            }
        }
        return true;
    }

    static BitSet bits(int... set) {
        var bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }
}
