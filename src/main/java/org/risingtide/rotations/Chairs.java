package org.risingtide.rotations;

/// People on chairs, tables of equal size; two swap chairs as long as simulated annealing likes it (Kirkpatrick et al. 1983).
///
/// An empty chair is a person who costs nothing, except beside another empty chair: so tables differ by one at most.
final class Chairs {
    private final int people;
    private final int size;
    private final long[] cost;
    private final int[] sits;
    private final Dice dice;
    private long total;
    private int[] best;
    private long bestTotal;

    /// `cost[a * people + b]` is what a and b at one table cost; `people` is a multiple of `size`.
    Chairs(int people, int size, long[] cost, long seed) {
        this.people = people;
        this.size = size;
        this.cost = cost;
        this.dice = new Dice(seed);
        this.sits = dice.shuffled(people);
        this.total = count();
        this.best = sits.clone();
        this.bestTotal = total;
    }

    /// Cools from `hot` to `cold`, units of cost, in so many steps; ends early at or below `enough`. Leaves the best in place.
    void anneal(double hot, double cold, int steps, long enough) {
        double cooling = Math.pow(cold / hot, 256.0 / Math.max(256, steps));
        double temperature = hot;
        for (int step = 0; step < steps && bestTotal > enough; step++) {
            if ((step & 255) == 255) {
                temperature *= cooling;
            }
            int i = dice.below(people);
            int j = dice.below(people);
            if (i / size != j / size) {
                attempt(i, j, temperature);
            }
        }
        System.arraycopy(best, 0, sits, 0, people);
        total = bestTotal;
    }

    long total() {
        return bestTotal;
    }

    /// Who sits on chair `table * size` and the following.
    int[] seats() {
        return best;
    }

    private void attempt(int i, int j, double temperature) {
        long change = change(i, j) + change(j, i);
        if (change > 0 && change >= dice.patience(temperature)) {
            return;
        }
        int held = sits[i];
        sits[i] = sits[j];
        sits[j] = held;
        total += change;
        if (total < bestTotal) {
            bestTotal = total;
            System.arraycopy(sits, 0, best, 0, people);
        }
    }

    /// What the table of chair `i` would cost more if who sits on `j` sat there.
    private long change(int i, int j) {
        int leaves = sits[i] * people;
        int comes = sits[j] * people;
        int first = i / size * size;
        long change = 0;
        for (int k = first; k < first + size; k++) {
            if (k != i) {
                change += cost[comes + sits[k]] - cost[leaves + sits[k]];
            }
        }
        return change;
    }

    private long count() {
        long sum = 0;
        for (int i = 0; i < people; i++) {
            for (int k = i + 1; k < (i / size + 1) * size; k++) {
                sum += cost[sits[i] * people + sits[k]];
            }
        }
        return sum;
    }
}
