package org.risingtide.grouping;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Several independent attempts where few people make that cheap, the best of which counts; one long attempt where there are many.
final class Rounds {
    private static final int MOST = 12;
    private static final long MOVES_EACH = 60;

    private final Problem problem;
    private final long steps;
    private final long seed;
    private final Dice dice;
    private final Watch watch;

    Rounds(Problem problem, long steps, long seed, Watch watch) {
        this.problem = problem;
        this.steps = steps;
        this.seed = seed;
        this.dice = new Dice(seed);
        this.watch = watch;
    }

    int[] run() {
        var score = new GroupScore(problem, Scale.leftOut(problem, dice));
        var partition = new Partition(problem, score, problem.start());
        long square = Math.max(64L, (long) problem.people() * problem.people());
        long rounds = Math.clamp(steps / (MOVES_EACH * square), 1, MOST);
        var nearest = Near.of(problem, score, dice);
        int[] best = problem.start();
        double bestTotal = Double.NEGATIVE_INFINITY;
        for (long round = 0; round < rounds && !watch.ended(); round++) {
            new Start(problem, dice).fill(partition, problem.sizes().used(round), round % 2 == 0);
            attempt(partition, nearest, steps / rounds);
            if (partition.total() > bestTotal) {
                bestTotal = partition.total();
                best = partition.copy();
            }
        }
        if (Couples.fit(problem, steps) && !watch.ended()) {
            partition.reset(Couples.of(problem, score, seed));
            best = partition.total() > bestTotal ? partition.copy() : best;
        }
        // What comes free when a group is taken apart may still find a seat elsewhere.
        partition.reset(whole(best));
        var repair = new Repair(problem, partition, dice);
        for (int times = 0; times < MOST && repair.run(); times++) {
            partition.reset(whole(partition.copy()));
        }
        return whole(partition.copy());
    }

    private void attempt(Partition partition, int[][] nearest, long moves) {
        var repair = new Repair(problem, partition, dice);
        repair.run();
        new Anneal(problem, partition, nearest, dice, watch).run(moves, 1);
        if (partition.size[partition.bench] > 0 && repair.run()) {
            new Anneal(problem, partition, nearest, dice, watch).run(moves / 8, 0.1);
            repair.run();
        }
    }

    /// Groups that cannot meet are taken apart, so that nobody is told of a group that is none; whoever is pinned stays.
    private int[] whole(int[] groupOf) {
        var rules = problem.ruleSet();
        var groups = Groups.of(problem, groupOf);
        int[] whole = groupOf.clone();
        for (int group = 0; group < groups.size(); group++) {
            int[] members = groups.get(group);
            boolean meets =
                    members.length >= problem.sizes().least(group)
                            && rules.whole(members, members.length);
            if (!meets && IntStream.of(members).noneMatch(problem.pinned()::get)) {
                Arrays.stream(members).forEach(person -> whole[person] = Problem.OUT);
            }
        }
        return whole;
    }
}
