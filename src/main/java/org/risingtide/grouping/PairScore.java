package org.risingtide.grouping;

/// How good it is for two people to be in one group.
///
/// Symmetric, finite, any unit (the terms weigh it); never asked for `a == b`. Below zero means that they are better apart.
/// Called some ten million times a second from several threads, so it must be quick and hold no state that changes.
@FunctionalInterface
public interface PairScore {
    float between(int a, int b);

    /// The same scores worked out once: `n * n` floats (36 MB at 3,000 people), by all processors.
    static PairScore dense(int n, PairScore score) {
        return DenseScore.of(n, score);
    }

    /// The same scores remembered in `1 << bits` slots of 16 bytes: for more people than a table can hold.
    static PairScore remembered(int bits, PairScore score) {
        return new RememberedScore(bits, score);
    }
}
