package org.risingtide.grouping.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Prints a row for each instance, and in the end a row for each family, size and kind: mean gap, and how many runs reach what is known.
final class MdgpTally {
    /// Two values are the same if they differ by less than what rounding to three decimals makes of a few thousand pairs.
    private static final double SAME = 0.02;

    private final Map<String, Sum> sums = new TreeMap<>();

    /// Gaps in percent of what is known, below zero for better.
    private static final class Sum {
        private double gaps;
        private int runs;
        private int reached;
        private int instances;

        void add(double known, double[] values) {
            instances++;
            for (double value : values) {
                gaps += 100 * (known - value) / known;
                reached += value > known - SAME ? 1 : 0;
                runs++;
            }
        }
    }

    void row(String instance, double known, double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double best = Arrays.stream(values).max().orElse(0);
        System.out.printf(
                "%-20s known %.2f  mean %.2f (gap %.3f %%)  best %.2f (gap %.3f %%)%n    %s%n",
                instance,
                known,
                mean,
                100 * (known - mean) / known,
                best,
                100 * (known - best) / known,
                Arrays.stream(values).mapToObj("%.2f"::formatted).collect(Collectors.joining(" ")));
        String family = instance.replaceFirst("_[0-9]+$", "");
        sums.computeIfAbsent(family, name -> new Sum()).add(known, values);
    }

    void print() {
        sums.forEach((family, sum) ->
                System.out.printf(
                        "%-16s %d instances, %d runs: mean gap %.3f %%, known or better %d %%%n",
                        family,
                        sum.instances,
                        sum.runs,
                        sum.gaps / sum.runs,
                        100 * sum.reached / sum.runs));
    }
}
