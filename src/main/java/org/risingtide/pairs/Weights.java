package org.risingtide.pairs;

import java.util.Arrays;

/// What every pair is worth as the search counts it: a pair that must not be weighs less than any exchange can gain.
///
/// A table of floats up to 3,000 people (36 MB), asked anew above. Where the number is odd, the last point is nobody.
final class Weights {
    private static final int TABLE_UP_TO = 3_000;
    private static final int SAMPLE = 100_000;
    private static final int FAR = 4;

    private final int people;
    private final int points;
    private final Worth worth;
    private final float[] table;
    private final float never;

    private Weights(int people, Worth worth, float never) {
        this.people = people;
        this.points = people + people % 2;
        this.worth = worth;
        this.never = never;
        this.table = new float[points <= TABLE_UP_TO ? points * points : 0];
        if (table.length > 0) {
            fill();
        }
    }

    static Weights of(int people, Worth worth, Dice dice) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        long all = (long) people * (people - 1) / 2;
        for (long i = 0; i < Math.min(all, SAMPLE); i++) {
            int a = all <= SAMPLE ? row(i) : dice.below(people);
            int b = all <= SAMPLE ? (int) (i - (long) a * (a - 1) / 2) : dice.below(people);
            double value = a == b ? Worth.NEVER : worth.of(a, b);
            if (value != Worth.NEVER) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        double range = most > least ? most - least : 1;
        return new Weights(people, worth, (float) ((least > most ? 0 : least) - FAR * range));
    }

    /// The row of the `i`-th pair when pairs are written as a triangle.
    private static int row(long i) {
        int row = (int) ((1 + Math.sqrt(1 + 8.0 * i)) / 2);
        while ((long) row * (row - 1) / 2 > i) {
            row--;
        }
        while ((long) row * (row + 1) / 2 <= i) {
            row++;
        }
        return row;
    }

    private void fill() {
        Arrays.fill(table, never);
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                float value = computed(a, b);
                table[a * points + b] = value;
                table[b * points + a] = value;
            }
        }
    }

    int points() {
        return points;
    }

    int people() {
        return people;
    }

    boolean allows(int a, int b) {
        return a < people && b < people && of(a, b) > never;
    }

    float of(int a, int b) {
        return table.length > 0 ? table[a * points + b] : computed(a, b);
    }

    private float computed(int a, int b) {
        if (a >= people || b >= people) {
            return never;
        }
        double value = worth.of(a, b);
        return value == Worth.NEVER ? never : (float) value;
    }
}
