package org.risingtide.rotations;

import java.util.stream.IntStream;

/// A group of permutations that turns one round of tables into many: an abelian group acting on `columns` copies of itself, and
/// on the rest of the points, who stay where they are (they are "at infinity").
///
/// Point `column * order + element`; an element is written in the mixed radix of `factors`, `{9}` or `{3, 3}`.
record Turning(int people, int[] factors, int tail) {

    int order() {
        return IntStream.of(factors).reduce(1, (a, b) -> a * b);
    }

    int columns() {
        return people / order();
    }

    int staying() {
        return people % order();
    }

    int turned(int point, int by) {
        int order = order();
        int rest = point - columns() * order;
        if (rest >= 0) {
            return point - rest % tail + (rest + by) % tail;
        }
        int element = point % order;
        int sum = 0;
        int unit = 1;
        for (int factor : factors) {
            sum += (element % factor + by % factor) % factor * unit;
            element /= factor;
            by /= factor;
            unit *= factor;
        }
        return point - point % order + sum;
    }
}
