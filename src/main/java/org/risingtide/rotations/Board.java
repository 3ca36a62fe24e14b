package org.risingtide.rotations;

/// Every chair of several times at once; the cost is what all meetings together cost, kept as two people swap chairs.
///
/// Pairs are counted by classes: the n-th meeting of a class costs as many as were before it. A class is one pair, or all pairs
/// that a development turns into each other. Index `points` is an empty chair.
final class Board {
    /// Counts from here on are rules broken.
    static final int BARRED = 1_000_000;

    private final Classes classes;
    private final int row;
    private final int[] classOf;
    private final int[] step;
    private final int[] count;
    final int[] sits;
    private final int[] tableFrom;
    private final int[] tableTo;
    private final int[] timeFrom;
    private final int[] timeLength;
    private long cost;

    /// `times[t]` has the tables of one time one after another, each of `sizes[t]` chairs.
    Board(Classes classes, int[][] times, int[] sizes) {
        this.classes = classes;
        this.row = classes.points() + 1;
        this.classOf = classes.matrix();
        this.step = classes.step();
        this.count = classes.start().clone();
        int chairs = 0;
        for (int[] time : times) {
            chairs += time.length;
        }
        sits = new int[chairs];
        tableFrom = new int[chairs];
        tableTo = new int[chairs];
        timeFrom = new int[chairs];
        timeLength = new int[chairs];
        int at = 0;
        for (int t = 0; t < times.length; t++) {
            for (int i = 0; i < times[t].length; i++) {
                sits[at + i] = times[t][i];
                tableFrom[at + i] = at + i / sizes[t] * sizes[t];
                tableTo[at + i] = tableFrom[at + i] + sizes[t];
                timeFrom[at + i] = at;
                timeLength[at + i] = times[t].length;
            }
            at += times[t].length;
        }
        cost = countAll();
    }

    long cost() {
        return cost;
    }

    int chairs() {
        return sits.length;
    }

    /// Another chair of the same time, perhaps at the same table.
    int other(int chair, Dice dice) {
        return timeFrom[chair] + dice.below(timeLength[chair]);
    }

    boolean together(int i, int j) {
        return tableFrom[i] == tableFrom[j];
    }

    /// Swaps who sits on two chairs of different tables at one time, if that costs no more than `limit` more.
    boolean swap(int i, int j, double limit) {
        double most = cost + limit;
        leave(i);
        leave(j);
        exchange(i, j);
        if (join(i, most)) {
            if (join(j, most)) {
                return true;
            }
            leave(i);
        }
        exchange(i, j);
        join(i, Double.POSITIVE_INFINITY);
        join(j, Double.POSITIVE_INFINITY);
        return false;
    }

    private void exchange(int i, int j) {
        int held = sits[i];
        sits[i] = sits[j];
        sits[j] = held;
    }

    private void leave(int chair) {
        leave(chair, tableTo[chair]);
    }

    private void leave(int chair, int to) {
        int person = sits[chair] * row;
        for (int k = tableFrom[chair]; k < to; k++) {
            if (k != chair) {
                int pair = classOf[person + sits[k]];
                count[pair] -= step[pair];
                cost -= count[pair];
            }
        }
    }

    /// Most swaps cost far too much at the first few neighbours: they are not counted to the end.
    private boolean join(int chair, double most) {
        int person = sits[chair] * row;
        for (int k = tableFrom[chair]; k < tableTo[chair]; k++) {
            if (k != chair) {
                int pair = classOf[person + sits[k]];
                cost += count[pair];
                count[pair] += step[pair];
                if (cost > most) {
                    leave(chair, k + 1);
                    return false;
                }
            }
        }
        return true;
    }

    private long countAll() {
        System.arraycopy(classes.start(), 0, count, 0, count.length);
        long sum = 0;
        for (int i = 0; i < sits.length; i++) {
            for (int k = i + 1; k < tableTo[i]; k++) {
                int pair = classOf[sits[i] * row + sits[k]];
                sum += count[pair];
                count[pair] += step[pair];
            }
        }
        return sum;
    }

    /// Puts people on the chairs as they were in `before`, a copy of `sits`.
    void reset(int[] before) {
        System.arraycopy(before, 0, sits, 0, sits.length);
        cost = countAll();
    }
}
