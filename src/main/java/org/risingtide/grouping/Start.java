package org.risingtide.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A first partition: one by one, everybody goes where it is best at that moment.
final class Start {
    private static final int SAMPLE = 48;

    private final Problem problem;
    private final Dice dice;
    private final RuleSet rules;

    Start(Problem problem, Dice dice) {
        this.problem = problem;
        this.dice = dice;
        this.rules = problem.ruleSet();
    }

    /// Opens `used` groups. `careful`: people who fit with few come first; otherwise the order is random, for another beginning.
    void fill(Partition partition, int used, boolean careful) {
        partition.reset(problem.start());
        int[] open = openGroups(used);
        int[] order = order(careful);
        // Evenly first: groups filled to the brim leave others empty, and no later move opens
        // those.
        int even = problem.people() / Math.max(1, used);
        settleAll(partition, order, open, even);
        settleAll(partition, order, open, even + 1);
        settleAll(partition, order, open, Integer.MAX_VALUE);
    }

    private void settleAll(Partition partition, int[] order, int[] open, int upTo) {
        for (int person : order) {
            if (partition.groupOf[person] == partition.bench) {
                settle(partition, person, open, upTo);
            }
        }
    }

    private int[] openGroups(int used) {
        return IntStream.range(0, used).filter(group -> !problem.closed().get(group)).toArray();
    }

    private int[] order(boolean careful) {
        int[] order = IntStream.range(0, problem.people()).toArray();
        dice.shuffle(order, order.length);
        if (!careful || rules.growing().isEmpty()) {
            return order;
        }
        int[] company = Arrays.stream(order).map(this::company).toArray();
        return IntStream.range(0, order.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> company[i]))
                .mapToInt(i -> order[i])
                .toArray();
    }

    /// How many of a random sample a person could be with.
    private int company(int person) {
        int fitting = 0;
        int[] two = {person, person};
        for (int i = 0; i < SAMPLE; i++) {
            two[1] = dice.below(problem.people());
            fitting += two[1] != person && rules.fits(two, 2) ? 1 : 0;
        }
        return fitting;
    }

    private void settle(Partition partition, int person, int[] open, int upTo) {
        int best = partition.bench;
        double bestGain = 0;
        boolean all = open.length <= 2 * SAMPLE;
        for (int i = 0; i < (all ? open.length : SAMPLE); i++) {
            int group = open[all ? i : dice.below(open.length)];
            int room = Math.min(upTo, problem.sizes().most(group));
            if (partition.size[group] < room) {
                double gain = partition.tryMove(person, group);
                if (gain != GroupScore.BROKEN) {
                    partition.undo();
                    if (gain > bestGain) {
                        bestGain = gain;
                        best = group;
                    }
                }
            }
        }
        if (best != partition.bench) {
            partition.tryMove(person, best);
            partition.keep();
        }
    }
}
