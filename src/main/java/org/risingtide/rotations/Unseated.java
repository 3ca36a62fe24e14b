package org.risingtide.rotations;

/// Somebody who is here and sits at no table, and the rule in the way.
public record Unseated(int person, Why why) {
    public enum Why {
        /// The people who are here cannot be split into tables of the sizes asked for.
        TOO_FEW,
        /// No table was found without somebody they must not sit with.
        NEVER_WITH
    }
}
