package org.risingtide.people;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.risingtide.people.FreeTime.Day;
import org.risingtide.people.FreeTime.Free;
import org.risingtide.people.FreeTime.Part;

/// Free time as text, the way lists, the store and people write it.
final class FreeText {
    private static final Pattern ROTATING = Pattern.compile("(?:day )?([ab]|[1-6])(?: day)?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?::(\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?::(\\d{2}))?");

    private FreeText() {}

    /// "Thu after school", "Mon 15:30-17:00", "A lunch", "Day 4 planning period".
    static Optional<Free> read(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (int cut = plain.indexOf(' '); cut > 0; cut = plain.indexOf(' ', cut + 1)) {
            var day = day(plain.substring(0, cut));
            if (day != null) {
                var free = free(day, plain.substring(cut + 1));
                if (free.isPresent()) {
                    return free;
                }
            }
        }
        return Optional.empty();
    }

    static String write(Free free) {
        return switch (free) {
            case Free.During(var day, var part) -> write(day) + " " + write(part);
            case Free.Exactly(var day, var span) -> write(day) + " " + span.written();
        };
    }

    static String write(Day day) {
        return switch (day) {
            case Day.Weekday(var weekday) ->
                    weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case Day.Rotating(var name) -> Character.isDigit(name.charAt(0)) ? "Day " + name : name;
        };
    }

    static String write(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// "15:30-17:00", "15-17".
    static Optional<Span> span(String text) {
        var hours = HOURS.matcher(text.strip());
        if (!hours.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Span(
                            time(hours.group(1), hours.group(2)),
                            time(hours.group(3), hours.group(4))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Map.Entry<Part, Span>> hours(String text) {
        var cut = text.lastIndexOf(' ');
        var part = cut < 0 ? null : part(text.substring(0, cut).toLowerCase(Locale.ROOT));
        return part == null
                ? Optional.empty()
                : span(text.substring(cut + 1)).map(span -> Map.entry(part, span));
    }

    static String writeHours(Map.Entry<Part, Span> hours) {
        return write(hours.getKey()) + " " + hours.getValue().written();
    }

    private static Optional<Free> free(Day day, String when) {
        var part = part(when);
        return part == null
                ? span(when).map(span -> new Free.Exactly(day, span))
                : Optional.of(new Free.During(day, part));
    }

    private static @Nullable Part part(String text) {
        for (var part : Part.values()) {
            if (write(part).equals(text)
                    || text.equals("planning") && part == Part.PLANNING_PERIOD) {
                return part;
            }
        }
        return null;
    }

    private static @Nullable Day day(String text) {
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            if (text.length() >= 3 && (name + "s").startsWith(text)) {
                return new Day.Weekday(day);
            }
        }
        var rotating = ROTATING.matcher(text);
        return rotating.matches()
                ? new Day.Rotating(rotating.group(1).toUpperCase(Locale.ROOT))
                : null;
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return h == 24 && m == 0 ? LocalTime.MIDNIGHT : LocalTime.of(h, m);
    }
}
