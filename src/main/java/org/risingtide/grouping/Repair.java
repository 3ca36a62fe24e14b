package org.risingtide.grouping;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds places for people on the bench that single swaps do not find: a free seat anywhere, or a new group.
final class Repair {
    private final Problem problem;
    private final Partition partition;
    private final Dice dice;

    Repair(Problem problem, Partition partition, Dice dice) {
        this.problem = problem;
        this.partition = partition;
        this.dice = dice;
    }

    /// Whether anything has become better.
    boolean run() {
        double before = partition.total();
        for (int person : bench()) {
            seat(person);
        }
        for (int person : bench()) {
            if (partition.groupOf[person] == partition.bench) {
                open(person);
            }
        }
        return partition.total() > before;
    }

    private int[] bench() {
        int[] bench =
                Arrays.copyOf(partition.members[partition.bench], partition.size[partition.bench]);
        Arrays.sort(bench);
        return bench;
    }

    private void seat(int person) {
        int best = partition.bench;
        double bestGain = 0;
        for (int group = 0; group < partition.groups; group++) {
            double gain = roomIn(group) ? partition.tryMove(person, group) : GroupScore.BROKEN;
            if (gain != GroupScore.BROKEN) {
                partition.undo();
                if (gain > bestGain) {
                    bestGain = gain;
                    best = group;
                }
            }
        }
        if (best != partition.bench) {
            partition.tryMove(person, best);
            partition.keep();
        }
    }

    private boolean roomIn(int group) {
        return !problem.closed().get(group)
                && partition.size[group] > 0
                && partition.size[group] < problem.sizes().most(group);
    }

    /// Begins a group with `person` and gathers others, from the bench first, then from groups that can spare one.
    private void open(int person) {
        int empty = emptyGroup();
        if (empty == Problem.OUT) {
            return;
        }
        int[] before = partition.copy();
        double total = partition.total();
        partition.tryMove(person, empty);
        partition.keep();
        gather(empty, bench());
        gather(empty, spared());
        if (!meets(empty) || partition.total() <= total) {
            partition.reset(before);
        }
    }

    private boolean meets(int group) {
        return partition.size[group] >= problem.sizes().least(group)
                && problem.ruleSet().whole(partition.members[group], partition.size[group]);
    }

    private void gather(int group, int[] others) {
        for (int other : others) {
            if (partition.size[group] >= problem.sizes().least(group)) {
                return;
            }
            if (partition.tryMove(other, group) != GroupScore.BROKEN) {
                partition.keep();
            }
        }
    }

    private int emptyGroup() {
        for (int group = 0; group < partition.groups; group++) {
            if (partition.size[group] == 0 && !problem.closed().get(group)) {
                return group;
            }
        }
        return Problem.OUT;
    }

    /// One person from each group that keeps its least size without them.
    private int[] spared() {
        int[] spared =
                IntStream.range(0, partition.groups)
                        .filter(group -> partition.size[group] > problem.sizes().least(group))
                        .map(group -> partition.members[group][dice.below(partition.size[group])])
                        .filter(person -> !problem.pinned().get(person))
                        .toArray();
        dice.shuffle(spared, spared.length);
        return spared;
    }
}
