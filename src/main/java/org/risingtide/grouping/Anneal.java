package org.risingtide.grouping;

/// Simulated annealing with geometric cooling (Kirkpatrick, Gelatt and Vecchi 1983): for groups of 3 to 6 nothing simple beats it.
///
/// The starting temperature is measured on the problem itself; the end is so cold that only improvements pass.
final class Anneal {
    private static final int PROBES = 400;
    private static final int CHECK = 1024;
    private static final double HOT = 0.5;
    private static final double COLD = 0.004;

    private final Partition partition;
    private final Moves moves;
    private final Dice dice;
    private final Watch watch;
    private int[] best;
    private double bestTotal;

    Anneal(Partition partition, Moves moves, Dice dice, Watch watch) {
        this.partition = partition;
        this.moves = moves;
        this.dice = dice;
        this.watch = watch;
        this.best = partition.copy();
        this.bestTotal = partition.total();
    }

    /// Tries `steps` moves, cooling from `warmth` times the measured temperature; leaves the best partition seen in place.
    void run(long steps, double warmth) {
        double hot = temperature() * warmth;
        double temperature = hot;
        long snapshot = Math.max(CHECK, steps / 256);
        for (long step = 0; step < steps; step++) {
            if (step % CHECK == 0) {
                if (!watch.goOn(CHECK, bestTotal)) {
                    break;
                }
                temperature = hot * Math.pow(COLD, (double) step / steps);
            }
            if (step % snapshot == 0) {
                remember();
            }
            double floor = temperature * Math.log(dice.unit());
            double gain = moves.propose(floor);
            if (gain == GroupScore.BROKEN) {
                continue;
            }
            if (gain > floor) {
                partition.keep();
            } else {
                partition.undo();
            }
        }
        remember();
        partition.reset(best);
    }

    private void remember() {
        if (partition.total() >= bestTotal) {
            bestTotal = partition.total();
            best = partition.copy();
        }
    }

    /// Half the mean of what an ordinary move changes; moves that leave somebody out do not count.
    private double temperature() {
        double sum = 0;
        int count = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            double gain = moves.propose();
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
