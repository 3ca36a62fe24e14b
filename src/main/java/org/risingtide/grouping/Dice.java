package org.risingtide.grouping;

/// Random numbers that depend on the seed alone and cost a nanosecond: SplitMix64 (Steele, Lea and Flood 2014).
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9E37_79B9_7F4A_7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }

    /// 0 to `bound - 1`; the bias of less than `bound / 2^32` does not matter here.
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /// More than 0, less than 1.
    double unit() {
        return ((next() >>> 12) + 0.5) * 0x1.0p-52;
    }

    void shuffle(int[] list, int size) {
        for (int i = size - 1; i > 0; i--) {
            int j = below(i + 1);
            int held = list[i];
            list[i] = list[j];
            list[j] = held;
        }
    }
}
