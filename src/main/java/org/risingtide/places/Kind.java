package org.risingtide.places;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a school is for, in the four kinds the national list knows.
public enum Kind {
    REGULAR,
    SPECIAL_EDUCATION,
    CAREER,
    ALTERNATIVE;

    /// By word or by the list's figure 1 to 4; null when it says nothing.
    static @Nullable Kind of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("1") || plain.startsWith("regular")) {
            return REGULAR;
        }
        if (plain.startsWith("2") || plain.startsWith("special")) {
            return SPECIAL_EDUCATION;
        }
        if (plain.startsWith("3") || plain.startsWith("vocational") || plain.startsWith("career")) {
            return CAREER;
        }
        return plain.startsWith("4") || plain.contains("alternative") ? ALTERNATIVE : null;
    }
}
