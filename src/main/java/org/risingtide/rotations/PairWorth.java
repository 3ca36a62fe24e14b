package org.risingtide.rotations;

/// How good it would be that two people sit together, from 0 to 1. Symmetric. Chooses only among seatings with equally few repeats.
@FunctionalInterface
public interface PairWorth {
    PairWorth SAME = (_, _) -> 0;

    double of(int a, int b);
}
