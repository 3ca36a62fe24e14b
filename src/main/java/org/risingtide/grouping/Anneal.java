package org.risingtide.grouping;

import org.jspecify.annotations.Nullable;

/// Simulated annealing with geometric cooling (Kirkpatrick, Gelatt and Vecchi 1983): for groups of 3 to 6 nothing simple beats it.
///
/// The starting temperature is measured on the problem itself. Colder than `COLD` of it hardly anything moves any more.
final class Anneal {
    private static final int PROBES = 400;
    private static final int CHECK = 1024;
    private static final int SNAPSHOTS = 256;
    private static final double HOT = 0.45;
    private static final double COLD = 0.08;
    private static final double FROZEN = 0.001;

    /// The share of the moves in which it cools; in the rest only improvements pass.
    private static final double COOLING = 0.95;

    private final Partition partition;
    private final Watch watch;
    private final Walk whole;
    private final @Nullable Halves halves;
    private int[] best;
    private double bestTotal;

    Anneal(Problem problem, Partition partition, int[][] nearest, Dice dice, Watch watch) {
        this.partition = partition;
        this.watch = watch;
        this.whole = new Walk(problem, partition, nearest, dice);
        this.halves =
                Halves.worthwhile(partition) ? new Halves(problem, partition, nearest, dice) : null;
        this.best = partition.copy();
        this.bestTotal = partition.total();
    }

    /// Tries `steps` moves, cooling from `warmth` times the measured temperature; leaves the best partition seen in place.
    void run(long steps, double warmth) {
        if (whole.nowhere()) {
            return;
        }
        double hot = temperature() * warmth;
        long stretch = halves == null ? CHECK : halves.stretch(steps);
        long snapshot = Math.max(stretch, steps / SNAPSHOTS);
        long next = 0;
        for (long step = 0; step < steps && watch.goOn(stretch, bestTotal); step += stretch) {
            if (step >= next) {
                remember();
                next += snapshot;
            }
            double temperature = hot * cooled((double) step / steps);
            if (halves == null) {
                whole.go(Math.min(stretch, steps - step), temperature);
            } else {
                halves.go(Math.min(stretch, steps - step), temperature);
            }
        }
        remember();
        partition.reset(best);
    }

    private static double cooled(double done) {
        return done < COOLING ? Math.pow(COLD, done / COOLING) : FROZEN;
    }

    private void remember() {
        if (partition.total() >= bestTotal) {
            bestTotal = partition.total();
            best = partition.copy();
        }
    }

    /// In proportion to the mean of what an ordinary move changes; moves that leave somebody out do not count.
    private double temperature() {
        double sum = 0;
        int count = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            double gain = whole.moves.propose();
            if (gain != GroupScore.BROKEN) {
                partition.undo();
                if (gain != 0 && Math.abs(gain) < partition.score.leftOut() / 8) {
                    sum += Math.abs(gain);
                    count++;
                }
            }
        }
        return count == 0 ? 1e-9 : HOT * sum / count;
    }
}
