package org.risingtide.people;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hours as people type them: "15:30-17:00", "15-17", "3:30-5 pm", "3:30-5:00".
final class SpanText {
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?";
    private static final Pattern SPAN = Pattern.compile(TIME + " ?(?:-|–|to|a) ?" + TIME);

    private SpanText() {}

    static Optional<Span> read(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var hours = SPAN.matcher(plain.replaceAll("([ap])\\. ?m\\.", "$1m"));
        if (!hours.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(hours.toMatchResult()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Span read(MatchResult hours) {
        var end = half(hours, 6);
        var start = half(hours, 3);
        if (start.isEmpty() && !end.isEmpty()) {
            // "11-1 pm" begins in the morning.
            start = hour(hours, 1) % 12 > hour(hours, 4) % 12 ? "am" : end;
        }
        if (end.isEmpty() && start.isEmpty() && meansAfternoon(hours)) {
            start = "pm";
            end = "pm";
        }
        return new Span(time(hours, 1, start), time(hours, 4, end));
    }

    /// Nobody meets from half past three to five at night; whoever does writes 03:30.
    private static boolean meansAfternoon(MatchResult hours) {
        return hours.group(1).length() == 1
                && hours.group(4).length() == 1
                && hour(hours, 1) >= 1
                && hour(hours, 1) < 7
                && hour(hours, 4) <= 7;
    }

    private static LocalTime time(MatchResult hours, int group, String half) {
        int hour = hour(hours, group);
        int minute =
                orEmpty(hours.group(group + 1)).isEmpty()
                        ? 0
                        : Integer.parseInt(hours.group(group + 1));
        if (!half.isEmpty() && hour <= 12) {
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour == 24 && minute == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
    }

    private static int hour(MatchResult hours, int group) {
        return Integer.parseInt(hours.group(group));
    }

    private static String half(MatchResult hours, int group) {
        return orEmpty(hours.group(group));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
