package org.risingtide.pairs;

import java.util.List;

/// Pairs and at most one three, each in ascending order; `alone` have nobody they may be with who is not taken.
///
/// `exact`: no other pairs are worth more (of a three it says that nobody else alone would have left better pairs).
public record Pairing(List<int[]> groups, List<Integer> alone, double total, boolean exact) {}
