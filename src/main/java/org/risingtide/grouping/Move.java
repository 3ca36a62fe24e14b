package org.risingtide.grouping;

/// One person goes to a group, or to none (`Problem.OUT`).
public record Move(int person, int to) {}
