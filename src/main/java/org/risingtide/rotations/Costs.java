package org.risingtide.rotations;

/// What two people at one table cost: a rule broken before any number of repeats, a repeat before any worth.
final class Costs {
    /// One pair who must not sit together, or two empty chairs at one table.
    static final long NEVER = 1L << 50;

    /// All the worth of a seating weighs less than one pair who meets again.
    static final long REPEAT = 500_000;

    /// The best pair's worth.
    static final int WORTH = 300;

    private static final int MOST_TIMES = 1000;

    private final int[] who;
    private final int chairs;
    private final long[] cost;
    private boolean valuing;

    /// `who`: those to be seated; the other chairs stay empty.
    Costs(Occasion occasion, int[] who, int chairs) {
        this.who = who;
        this.chairs = chairs;
        this.cost = new long[chairs * chairs];
        for (int a = 0; a < chairs; a++) {
            for (int b = 0; b < a; b++) {
                long both = b >= who.length ? NEVER : a >= who.length ? 0 : of(occasion, a, b);
                cost[a * chairs + b] = both;
                cost[b * chairs + a] = both;
            }
        }
    }

    long[] matrix() {
        return cost;
    }

    boolean forbids(int a, int b) {
        return cost[a * chairs + b] == NEVER;
    }

    /// Whether anybody's company is worth more than another's.
    boolean valuing() {
        return valuing;
    }

    /// Whether a rule could be broken at all, so that looking for a start without is worth its time.
    boolean forbidding() {
        for (int a = 0; a < chairs; a++) {
            for (int b = 0; b < a; b++) {
                if (forbids(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long of(Occasion occasion, int a, int b) {
        int one = who[a];
        int other = who[b];
        if (occasion.never().get(one).get(other) || occasion.never().get(other).get(one)) {
            return NEVER;
        }
        long times = Math.clamp(occasion.met().times(one, other), 0, MOST_TIMES);
        double worth = Math.clamp(occasion.worth().of(one, other), 0, 1);
        valuing |= worth > 0;
        return times * times * REPEAT - Math.round(worth * WORTH);
    }
}
