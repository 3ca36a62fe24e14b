package org.risingtide.protocols;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// "We are … people and have … minutes", as somebody typed it.
record Asked(String typedPeople, String typedMinutes) {
    private static final int MOST_PEOPLE = 99;
    private static final int MOST_MINUTES = 480;

    boolean isWrong() {
        return people() == null || minutes() == null;
    }

    @Nullable Integer people() {
        return number(typedPeople, MOST_PEOPLE);
    }

    @Nullable Duration minutes() {
        var minutes = number(typedMinutes, MOST_MINUTES);
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    static @Nullable Integer number(String typed, int most) {
        var digits = typed.strip();
        if (!digits.matches("[0-9]{1,3}")) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most ? number : null;
    }
}
