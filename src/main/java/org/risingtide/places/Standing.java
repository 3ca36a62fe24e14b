package org.risingtide.places;

import java.util.Locale;
import java.util.Set;

/// Whether anybody teaches there now. What the list does not say is taken for open.
public enum Standing {
    OPEN,
    FUTURE,
    CLOSED;

    /// Words of the list and its figures: 2 closed, 6 inactive, 7 to open within two years.
    private static final Set<String> GONE = Set.of("closed", "inactive", "2", "6");

    private static final Set<String> COMING = Set.of("future", "7");

    static Standing of(String text) {
        String first = text.strip().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 2)[0];
        if (GONE.contains(first)) {
            return CLOSED;
        }
        return COMING.contains(first) ? FUTURE : OPEN;
    }
}
