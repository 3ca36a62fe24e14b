package org.risingtide.pairs;

import java.util.Arrays;

/// For everybody the few partners worth the most to both, best first: where the search looks first, not all it looks at.
///
/// Exact up to some thousands. For more: the best of a random sample, then of the neighbours' neighbours (NN-descent; Dong, Moses
/// and Li 2011).
final class Near {
    static final int KEPT = 12;
    private static final int EXACT_UP_TO = 4_000;
    private static final int SAMPLE = 60;
    private static final int ROUNDS = 2;

    private final Weights weights;
    private final int people;
    private final int[] lists;
    private final float[] ranked;
    private final int[] length;

    private Near(Weights weights) {
        this.weights = weights;
        this.people = weights.people();
        this.lists = new int[people * KEPT];
        this.ranked = new float[people * KEPT];
        this.length = new int[people];
    }

    static Near of(Weights weights, Dice dice) {
        var near = new Near(weights);
        if (near.people <= EXACT_UP_TO) {
            for (int a = 0; a < near.people; a++) {
                for (int b = 0; b < a; b++) {
                    near.compare(a, b);
                }
            }
            return near;
        }
        for (int a = 0; a < near.people; a++) {
            for (int i = 0; i < SAMPLE; i++) {
                near.compare(a, dice.below(near.people));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            near.compareNeighbours();
        }
        return near;
    }

    int count(int a) {
        return length[a];
    }

    int get(int a, int i) {
        return lists[a * KEPT + i];
    }

    float worth(int a, int i) {
        return ranked[a * KEPT + i];
    }

    private void compareNeighbours() {
        for (int a = 0; a < people; a++) {
            int[] own = Arrays.copyOfRange(lists, a * KEPT, a * KEPT + length[a]);
            for (int b : own) {
                for (int i = 0; i < length[b]; i++) {
                    compare(a, get(b, i));
                }
            }
        }
    }

    private void compare(int a, int b) {
        if (a != b && !holds(a, b)) {
            float worth = weights.of(a, b);
            if (weights.allows(a, b)) {
                insert(a, b, worth);
                insert(b, a, worth);
            }
        }
    }

    private boolean holds(int a, int b) {
        for (int i = 0; i < length[a]; i++) {
            if (get(a, i) == b) {
                return true;
            }
        }
        return false;
    }

    private void insert(int a, int b, float worth) {
        int from = a * KEPT;
        if (length[a] == KEPT && worth <= ranked[from + KEPT - 1] || holds(a, b)) {
            return;
        }
        int at = length[a] < KEPT ? length[a]++ : KEPT - 1;
        for (; at > 0 && ranked[from + at - 1] < worth; at--) {
            lists[from + at] = lists[from + at - 1];
            ranked[from + at] = ranked[from + at - 1];
        }
        lists[from + at] = b;
        ranked[from + at] = worth;
    }
}
