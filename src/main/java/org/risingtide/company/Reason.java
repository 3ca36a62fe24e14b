package org.risingtide.company;

/// Why two people could be company for each other.
public enum Reason {
    /// What one can give, or has lived, meets the other's question.
    HAS_BEEN_THERE("has-been-there"),
    /// The same question in another room.
    SAME_BOAT("same-boat"),
    /// The same question, another subject, age or kind of school.
    SEES_DIFFERENTLY("sees-differently");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /// Stable; for storage and addresses.
    public String id() {
        return id;
    }

    /// The key of its name on a page ("Has been there").
    public String key() {
        return "company.reason." + id;
    }

    /// One bit a reason, as a wish is stored.
    public int bit() {
        return 1 << ordinal();
    }
}
