package org.risingtide.pairs;

import java.util.Arrays;

/// Pairs change partners as long as simulated annealing likes it: 2-opt for matchings, aimed half at those who would fit best.
///
/// Everybody always has a partner, be it nobody or one they must not be with; so nobody is starved by a list of candidates.
final class Exchange {
    private static final int SAME_HEAT = 1024;
    private static final int ANYBODY = 16;
    private static final int FOURTH = 3;

    private final Weights weights;
    private final Near near;
    private final Dice dice;
    private final int[] mate;
    private final float[] held;
    private double gained;
    private double mostGained;
    private int[] best;

    Exchange(Weights weights, Near near, Dice dice) {
        this.weights = weights;
        this.near = near;
        this.dice = dice;
        this.mate = new int[weights.points()];
        this.held = new float[mate.length];
        greedy();
        for (int a = 0; a < mate.length; a++) {
            held[a] = weights.of(a, mate[a]);
        }
        this.best = mate.clone();
    }

    int[] mates() {
        return best;
    }

    /// As warm as what a person's fourth choice costs against the first, halved.
    double heat() {
        double sum = 0;
        int counted = 0;
        for (int a = 0; a < weights.people(); a++) {
            if (near.count(a) > FOURTH) {
                sum += near.worth(a, 0) - near.worth(a, FOURTH);
                counted++;
            }
        }
        return Math.max(1e-9, counted == 0 ? 1 : sum / counted / 2);
    }

    /// Heaviest first, then whoever is left with whoever is left.
    private void greedy() {
        Arrays.fill(mate, -1);
        int people = weights.people();
        var order = new long[people * Near.KEPT];
        int count = 0;
        for (int a = 0; a < people; a++) {
            for (int i = 0; i < near.count(a); i++) {
                order[count++] = sortable(near.worth(a, i)) << 32 | (a * Near.KEPT + i);
            }
        }
        Arrays.sort(order, 0, count);
        for (int k = count - 1; k >= 0; k--) {
            int place = (int) order[k];
            joinFree(place / Near.KEPT, near.get(place / Near.KEPT, place % Near.KEPT));
        }
        int waiting = -1;
        for (int a = 0; a < mate.length; a++) {
            if (mate[a] < 0) {
                if (waiting >= 0) {
                    joinFree(waiting, a);
                    waiting = -1;
                } else {
                    waiting = a;
                }
            }
        }
    }

    /// As a whole number in the same order.
    private static long sortable(float value) {
        int bits = Float.floatToIntBits(value);
        return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
    }

    private void joinFree(int a, int b) {
        if (mate[a] < 0 && mate[b] < 0) {
            mate[a] = b;
            mate[b] = a;
        }
    }

    void anneal(double hot, double cold, long steps) {
        double cooling = Math.pow(cold / hot, (double) SAME_HEAT / Math.max(SAME_HEAT, steps));
        double heat = hot;
        for (long step = 0; step < steps; step++) {
            if (step % SAME_HEAT == SAME_HEAT - 1) {
                heat *= cooling;
            }
            int a = dice.below(mate.length);
            if (a < weights.people() && near.count(a) > 0 && dice.below(ANYBODY) > 0) {
                int i = dice.below(near.count(a));
                attempt(a, near.get(a, i), near.worth(a, i), heat);
            } else {
                int c = dice.below(mate.length);
                attempt(a, c, weights.of(a, c), heat);
            }
        }
        keep();
    }

    /// `a` goes with `c`, and those they leave go together. Only this last pair's worth has to be asked.
    private void attempt(int a, int c, float together, double heat) {
        int b = mate[a];
        int d = mate[c];
        double patience = -heat * Math.log(dice.unit());
        if (a == c || b == c) {
            return;
        }
        float rest = weights.of(b, d);
        double gain = (double) together + rest - held[a] - held[c];
        if (gain >= -patience) {
            join(a, c, together);
            join(b, d, rest);
            gained += gain;
        }
    }

    private void join(int a, int b, float worth) {
        mate[a] = b;
        mate[b] = a;
        held[a] = worth;
        held[b] = worth;
    }

    private void keep() {
        if (gained >= mostGained) {
            mostGained = gained;
            best = mate.clone();
        }
    }
}
