package org.risingtide.grouping;

import java.util.stream.IntStream;

/// Proposes moves: swaps, and where sizes leave room, moves of one; half of them towards people worth being with.
///
/// The other half is blind, because a list of the best for each person names a few people for all and starves the rest.
final class Moves {
    private static final int[] NOBODY = {};

    private final Problem problem;
    private final Partition partition;
    private final int[][] nearest;
    private final Dice dice;
    private final int[] movable;
    private final int[] open;
    private final boolean roomy;

    Moves(Problem problem, Partition partition, int[][] nearest, Dice dice) {
        this.nearest = nearest;
        this.problem = problem;
        this.partition = partition;
        this.dice = dice;
        this.movable =
                IntStream.range(0, problem.people())
                        .filter(person -> !problem.pinned().get(person))
                        .toArray();
        // A whole group that breaks a rule may only get right by sending somebody to the bench.
        boolean bench = !problem.ruleSet().whole().isEmpty();
        this.open =
                IntStream.range(0, partition.bench + (bench ? 1 : 0))
                        .filter(group -> !problem.closed().get(group))
                        .toArray();
        this.roomy = problem.sizes().optional() || bench || SizePlan.unequal(problem.sizes());
    }

    boolean none() {
        return movable.length == 0 || open.length == 0;
    }

    /// Tries one move in the partition: its gain, or `BROKEN` where there is nothing to keep or undo.
    double propose() {
        return propose(GroupScore.BROKEN);
    }

    /// The same, and `BROKEN` for most that gain less than `floor`.
    double propose(double floor) {
        int a = movable[dice.below(movable.length)];
        long toss = dice.next();
        int[] near = nearest.length == 0 ? NOBODY : nearest[a];
        boolean aimed = near.length > 0 && (toss & 1) == 0;
        int other = aimed ? near[dice.below(near.length)] : -1;
        if (roomy && (toss & 6) == 0) {
            int group = aimed ? partition.groupOf[other] : open[dice.below(open.length)];
            return move(a, group, floor);
        }
        return swap(a, aimed ? beside(other) : movable[dice.below(movable.length)], floor);
    }

    private double move(int a, int group, double floor) {
        boolean possible =
                group != partition.groupOf[a]
                        && (group == partition.bench
                                || (!problem.closed().get(group)
                                        && partition.size[group] < problem.sizes().most(group)));
        return possible ? partition.tryMove(a, group, floor) : GroupScore.BROKEN;
    }

    private double swap(int a, int b, double floor) {
        boolean possible = partition.groupOf[a] != partition.groupOf[b] && !problem.pinned().get(b);
        return possible ? partition.trySwap(a, b, floor) : GroupScore.BROKEN;
    }

    /// Somebody else of the group that `other` is in: the one who would make room.
    private int beside(int other) {
        int group = partition.groupOf[other];
        int size = partition.size[group];
        if (group == partition.bench || size < 2) {
            return other;
        }
        int chosen = partition.members[group][dice.below(size - 1)];
        return chosen == other ? partition.members[group][size - 1] : chosen;
    }
}
