package org.risingtide.grouping;

import java.util.stream.IntStream;

/// The size of things in a problem's own unit.
final class Scale {
    private static final int SAMPLES = 300;
    private static final double MANY = 100;

    private Scale() {}

    /// A price for leaving somebody out that no group can outweigh: a hundred times the largest worth met in a sample.
    static double leftOut(Problem problem, Dice dice) {
        double largest = 1;
        if (problem.people() > 0 && problem.sizes().groups() > 0) {
            var score = new GroupScore(problem, 1);
            int size = Math.min(problem.people(), problem.sizes().largest());
            int[] everybody = IntStream.range(0, problem.people()).toArray();
            for (int sample = 0; sample < SAMPLES; sample++) {
                for (int i = 0; i < size; i++) {
                    int j = i + dice.below(problem.people() - i);
                    int held = everybody[i];
                    everybody[i] = everybody[j];
                    everybody[j] = held;
                }
                largest = Math.max(largest, Math.abs(score.worth(everybody, size)));
            }
        }
        return MANY * largest;
    }
}
