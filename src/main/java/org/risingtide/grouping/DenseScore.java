package org.risingtide.grouping;

import java.util.stream.IntStream;

/// All pair scores in one row-major table, both halves, so that a row is read in one sweep.
record DenseScore(int n, float[] table) implements PairScore {

    private static final int LIMIT = 16_000;

    static DenseScore of(int n, PairScore score) {
        if (n > LIMIT) {
            throw new IllegalArgumentException(
                    "A table for " + n + " people is too large; remember scores instead");
        }
        var table = new float[n * n];
        IntStream.range(0, n)
                .parallel()
                .forEach(a -> {
                    for (int b = 0; b < a; b++) {
                        float value = score.between(a, b);
                        table[a * n + b] = value;
                        table[b * n + a] = value;
                    }
                });
        return new DenseScore(n, table);
    }

    @Override
    public float between(int a, int b) {
        return table[a * n + b];
    }
}
