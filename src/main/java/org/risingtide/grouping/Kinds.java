package org.risingtide.grouping;

import java.util.stream.IntStream;

/// What one person can be to another, in up to four kinds, each with a strength.
///
/// Four unsigned bytes in one int: byte `k` is the strength of kind `k`, 0 (nothing) to 255. Not symmetric.
/// Quick and unchanging, like `PairScore`.
@FunctionalInterface
public interface Kinds {
    int MOST = 4;

    /// What `giver` is to `receiver`.
    int given(int giver, int receiver);

    /// The packed form of one strength, 0 to 1; several kinds are joined by `|`.
    static int pack(int kind, double strength) {
        if (kind < 0 || kind >= MOST) {
            throw new IllegalArgumentException("Kinds are 0 to 3, not " + kind);
        }
        return (int) Math.round(255 * Math.clamp(strength, 0, 1)) << 8 * kind;
    }

    /// The strength of one kind, 0 to 1.
    static double strength(int packed, int kind) {
        return (packed >>> 8 * kind & 0xFF) / 255.0;
    }

    /// The same worked out once: `n * n` ints (36 MB at 3,000 people).
    static Kinds dense(int n, Kinds kinds) {
        var table = new int[Math.multiplyExact(n, n)];
        IntStream.range(0, n)
                .parallel()
                .forEach(giver -> {
                    for (int receiver = 0; receiver < n; receiver++) {
                        table[giver * n + receiver] =
                                giver == receiver ? 0 : kinds.given(giver, receiver);
                    }
                });
        return (giver, receiver) -> table[giver * n + receiver];
    }
}
