package org.risingtide.protocols;

/// How a group uses this: each with a page of their own, or all round one phone that lies on the table.
///
/// On the table nobody answers for the page as a person: the record speaks for the group.
public enum Manner {
    OWN_PHONES("own phones"),
    ON_THE_TABLE("one phone on the table");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
