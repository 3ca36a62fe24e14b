package org.risingtide.sessions;

import java.util.Locale;

/// How somebody wishes their words to be shown to the group.
public enum Showing {
    NAMED,
    /// Without a name, and the author is not stored.
    UNLINKED,
    /// To nobody.
    MINE;

    /// As it stands in forms and tables.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for what is none
    public static Showing of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
