package org.risingtide.pairs;

import java.util.SplittableRandom;

/// Random numbers that depend on the seed alone.
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /// 0 to `bound - 1`; the bias of less than `bound / 2^32` does not matter here.
    int below(int bound) {
        return (int) ((random.nextLong() >>> 32) * bound >>> 32);
    }

    /// More than 0, less than 1.
    double unit() {
        return ((random.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }
}
