package org.risingtide.pairs;

/// What two people gain from each other, together. Symmetric, any unit; asked some ten million times, so it must be quick.
@FunctionalInterface
public interface Worth {
    /// They must not be together.
    double NEVER = Double.NEGATIVE_INFINITY;

    double of(int a, int b);

    /// What three gain: everybody has two partners and half of each.
    default double of(int a, int b, int c) {
        return (of(a, b) + of(a, c) + of(b, c)) / 2;
    }
}
