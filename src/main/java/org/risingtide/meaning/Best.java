package org.risingtide.meaning;

import java.util.Arrays;

/// The rows with the highest scores, of many that come in any order: collects twice as many as wanted, then halves.
final class Best {

    private final int wanted;
    private final long[] held;
    private int count;
    private int least = 0;

    Best(int wanted) {
        this.wanted = wanted;
        this.held = new long[2 * wanted];
    }

    /// Only what scores higher than this can still come in.
    int least() {
        return least;
    }

    void add(int score, int row) {
        held[count++] = ((long) score << 32) | row;
        if (count == held.length) {
            halve();
        }
    }

    int[] rows() {
        if (count > wanted) {
            halve();
        }
        return Arrays.stream(held, 0, count).mapToInt(entry -> (int) entry).toArray();
    }

    private void halve() {
        Arrays.sort(held, 0, count);
        System.arraycopy(held, count - wanted, held, 0, wanted);
        count = wanted;
        least = (int) (held[0] >> 32);
    }
}
