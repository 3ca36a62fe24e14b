package org.risingtide.rotations;

import java.util.List;

/// The tables of one date, each in ascending order, and who could not be seated.
public record Seating(List<int[]> tables, List<Unseated> unseated) {}
