package org.risingtide.grouping;

/// One part of what makes a group good, with a name, paid out to its members.
///
/// A group's worth is what its members get from all terms, so every total can be explained by person and by term.
public interface Term {
    /// Stable, for explanations; unique within a problem.
    String name();

    /// Adds to `shares[i]` what `members[i]` gets from being in this group; `members` and `shares` may be longer than `size`.
    ///
    /// Must depend on the members only, not on their order beyond rounding, and leave `members` alone.
    /// Called from several threads, so it holds no state that changes.
    void share(int[] members, int size, double[] shares);
}
