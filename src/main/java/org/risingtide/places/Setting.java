package org.risingtide.places;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What surrounds a school, by the first figure of the NCES locale code (11 large city … 43 remote country).
public enum Setting {
    CITY,
    SUBURB,
    TOWN,
    RURAL;

    /// Sizes and distances within a setting, in the order of the code's second figure.
    private static final String[][] SECOND = {
        {"large", "midsize", "small"}, {"fringe", "distant", "remote"}
    };

    private static final Pattern CODE = Pattern.compile("[1-4][1-3](\\b.*)?");

    static @Nullable Setting of(@Nullable Integer code) {
        return code == null ? null : values()[code / 10 - 1];
    }

    /// Reads "21", "21-Suburb: Large" and "Suburb: Large"; null when it says nothing.
    static @Nullable Integer code(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (CODE.matcher(plain).matches()) {
            return Integer.valueOf(plain.substring(0, 2));
        }
        for (Setting setting : values()) {
            if (plain.startsWith(setting.name().toLowerCase(Locale.ROOT))) {
                return (setting.ordinal() + 1) * 10 + setting.second(plain);
            }
        }
        return null;
    }

    private int second(String plain) {
        String[] words = SECOND[this == CITY || this == SUBURB ? 0 : 1];
        for (int i = 0; i < words.length; i++) {
            if (plain.endsWith(words[i])) {
                return i + 1;
            }
        }
        return 1;
    }
}
