package org.risingtide.grouping;

/// Pair scores as whole numbers, so that sums kept up to date over a billion moves never drift.
///
/// The unit is the finest of 1, 10, 100 ... 10^6 that tells the scores apart, as far as no person's sum can leave an int.
record WholeScores(int people, int[][] score, double unit) {
    private static final long MOST = 1 << 27;

    static WholeScores of(int people, PairScore pairs) {
        var table = new float[people][people];
        double largest = 1e-9;
        for (int a = 0; a < people; a++) {
            double sum = 0;
            for (int b = 0; b < people; b++) {
                table[a][b] = a == b ? 0 : pairs.between(a, b);
                sum += Math.abs(table[a][b]);
            }
            largest = Math.max(largest, sum);
        }
        double unit = unit(table, largest);
        var score = new int[people][people];
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                score[a][b] = (int) Math.rint(table[a][b] * unit);
            }
        }
        return new WholeScores(people, score, unit);
    }

    private static double unit(float[][] table, double largest) {
        double unit = 1;
        while (unit * 10 * largest < MOST && unit < 1e6 && !exact(table, unit)) {
            unit *= 10;
        }
        return exact(table, unit) ? unit : MOST / largest;
    }

    private static boolean exact(float[][] table, double unit) {
        for (float[] row : table) {
            for (float each : row) {
                if (Math.abs((float) (Math.rint(each * unit) / unit) - each) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The standard deviation of the scores, in the whole unit.
    double spread() {
        double sum = 0;
        double squares = 0;
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                sum += score[a][b];
                squares += (double) score[a][b] * score[a][b];
            }
        }
        double pairs = Math.max(1, people * (people - 1) / 2.0);
        return Math.max(1e-6, Math.sqrt(Math.max(0, squares / pairs - Math.pow(sum / pairs, 2))));
    }
}
