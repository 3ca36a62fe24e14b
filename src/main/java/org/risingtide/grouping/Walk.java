package org.risingtide.grouping;

import java.util.Arrays;

/// One thread's way through partitions at a given temperature: a move is tried and kept by Metropolis' rule.
final class Walk {
    final Partition partition;
    final Moves moves;
    private final Dice dice;
    private final boolean[] all;

    Walk(Problem problem, Partition partition, int[][] nearest, Dice dice) {
        this.partition = partition;
        this.moves = new Moves(problem, partition, nearest, dice);
        this.dice = dice;
        this.all = new boolean[partition.bench + 1];
        Arrays.fill(all, true);
    }

    boolean nowhere() {
        return moves.none();
    }

    /// The same, from how things stand in `beginning` and only among the groups that are marked.
    void go(Partition beginning, boolean[] marked, long steps, double temperature) {
        partition.take(beginning, all);
        moves.keepWithin(marked);
        go(steps, temperature);
    }

    void go(long steps, double temperature) {
        if (moves.none()) {
            return;
        }
        for (long step = 0; step < steps; step++) {
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
    }
}
