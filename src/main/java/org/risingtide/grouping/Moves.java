package org.risingtide.grouping;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Proposes moves: swaps, and where sizes leave room, moves of one; seven of eight towards people worth being with.
///
/// The eighth is blind, because a list of the best for each person names a few people for all and starves the rest.
final class Moves {
    private static final int TRIES = 4;
    private static final int[] NOBODY = {};

    private final Problem problem;
    private final Partition partition;
    private final int[][] nearest;
    private final Dice dice;
    private final boolean bench;
    private final boolean roomy;
    private boolean[] within;
    private int[] movable = NOBODY;
    private int[] open = NOBODY;

    Moves(Problem problem, Partition partition, int[][] nearest, Dice dice) {
        this.nearest = nearest;
        this.problem = problem;
        this.partition = partition;
        this.dice = dice;
        // A whole group that breaks a rule may only get right by sending somebody to the bench.
        this.bench = !problem.ruleSet().whole().isEmpty();
        this.roomy = problem.sizes().optional() || bench || SizePlan.unequal(problem.sizes());
        this.within = new boolean[partition.bench + 1];
        Arrays.fill(within, true);
        keepWithin(within);
    }

    /// From now on only moves within and between the groups that are marked (the bench too).
    void keepWithin(boolean[] marked) {
        within = marked;
        movable =
                IntStream.range(0, problem.people())
                        .filter(person -> marked[partition.groupOf[person]])
                        .filter(person -> !problem.pinned().get(person))
                        .toArray();
        open =
                IntStream.range(0, partition.bench + (bench ? 1 : 0))
                        .filter(group -> marked[group] && !problem.closed().get(group))
                        .toArray();
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
        int other = near.length > 0 && (toss & 7) != 0 ? reachable(near) : -1;
        if (roomy && (toss & 24) == 0) {
            // Half of these are blind: nobody's neighbour is in an empty group.
            boolean aimed = other >= 0 && (toss & 32) == 0;
            int group = aimed ? partition.groupOf[other] : open[dice.below(open.length)];
            return move(a, group, floor);
        }
        return swap(a, other >= 0 ? beside(other) : movable[dice.below(movable.length)], floor);
    }

    /// One of these who is within, or nobody after a few tries.
    private int reachable(int[] near) {
        for (int tries = 0; tries < TRIES; tries++) {
            int other = near[dice.below(near.length)];
            if (within[partition.groupOf[other]]) {
                return other;
            }
        }
        return -1;
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
