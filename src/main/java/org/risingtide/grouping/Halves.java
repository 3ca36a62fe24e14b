package org.risingtide.grouping;

import java.util.stream.IntStream;

/// Two threads for many groups: dealt into halves again and again, each of which one thread walks alone.
///
/// Each half has its own partition and its own dice, so the result is the same on any machine, with one thread too.
final class Halves {
    private static final int WORTHWHILE_FROM = 600;
    private static final int DEALS = 64;
    private static final long LEAST = 2_048;

    private final Partition partition;
    private final Dice dice;
    private final Walk[] halves = new Walk[2];

    Halves(Problem problem, Partition partition, int[][] nearest, Dice dice) {
        this.partition = partition;
        this.dice = dice;
        for (int half = 0; half < halves.length; half++) {
            var score = new GroupScore(problem, partition.score.leftOut());
            var own = new Partition(problem, score, problem.start());
            halves[half] = new Walk(problem, own, nearest, new Dice(dice.next()));
        }
    }

    /// Among few groups each half would miss too much of the other, and the threads would wait more than they walk.
    static boolean worthwhile(Partition partition) {
        return partition.groups >= WORTHWHILE_FROM;
    }

    /// How many of `steps` moves to make between two dealings.
    long stretch(long steps) {
        return Math.max(LEAST, steps / DEALS);
    }

    void go(long steps, double temperature) {
        boolean[][] dealt = deal();
        IntStream.range(0, halves.length)
                .parallel()
                .forEach(half ->
                        halves[half].go(
                                partition, dealt[half], steps / halves.length, temperature));
        for (int half = 0; half < halves.length; half++) {
            partition.take(halves[half].partition, dealt[half]);
        }
    }

    /// Who walks which group, the bench too.
    private boolean[][] deal() {
        int[] order = IntStream.rangeClosed(0, partition.bench).toArray();
        dice.shuffle(order, order.length);
        var dealt = new boolean[halves.length][order.length];
        for (int i = 0; i < order.length; i++) {
            dealt[i % halves.length][order[i]] = true;
        }
        return dealt;
    }
}
