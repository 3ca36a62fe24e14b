package org.risingtide.protocols;

import java.util.Arrays;
import java.util.Optional;

/// How a group uses this: each with a page of their own, all round one phone that lies on the table, from a sheet of paper, or in
/// writing over days.
public enum Manner {
    OWN_PHONES("own phones"),
    ON_THE_TABLE("one phone on the table"),
    ON_PAPER("on paper, entered afterwards"),
    /// Nobody waits for anybody: what goes in turn elsewhere is answered side by side.
    IN_WRITING("in writing");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    /// As it stands in meeting records.
    public String word() {
        return word;
    }

    /// Nobody answers for the page as a person: the record speaks for the group.
    public boolean speaksForGroup() {
        return switch (this) {
            case OWN_PHONES, IN_WRITING -> false;
            case ON_THE_TABLE, ON_PAPER -> true;
        };
    }

    public static Optional<Manner> called(String word) {
        return Arrays.stream(values()).filter(manner -> manner.word.equals(word)).findFirst();
    }
}
