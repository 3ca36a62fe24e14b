package org.risingtide.takeaways;

import java.util.Locale;

/// Where a line to take home comes from.
public enum Origin {
    SOMEONE,
    TALK,
    OWN;

    /// As it stands in forms and tables.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for what is none
    static Origin of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
