package org.risingtide.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.risingtide.people.FreeTime.Day;
import org.risingtide.people.FreeTime.Free;
import org.risingtide.people.FreeTime.Part;

/// Free time as text, the way lists, the store and people write it.
final class FreeText {
    private FreeText() {}

    /// "Thu after school", "Mon 15:30-17:00", "A lunch", "Day 4 planning period".
    static Optional<Free> read(String text) {
        var plain = DayNames.plain(text);
        for (int cut = plain.indexOf(' '); cut > 0; cut = plain.indexOf(' ', cut + 1)) {
            var day = DayNames.day(plain.substring(0, cut));
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
            case Free.During(var day, var part) ->
                    DayNames.write(day, Locale.ENGLISH) + " " + write(part);
            case Free.Exactly exactly -> write(exactly, Locale.ENGLISH);
        };
    }

    /// With the day's name as this reader writes it; [#read] reads both.
    static String write(Free.Exactly free, Locale reader) {
        return DayNames.write(free.day(), reader) + " " + free.span().written();
    }

    static String write(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Map.Entry<Part, Span>> hours(String text) {
        var cut = text.lastIndexOf(' ');
        var part = cut < 0 ? null : DayNames.part(text.substring(0, cut).toLowerCase(Locale.ROOT));
        return part == null
                ? Optional.empty()
                : SpanText.read(text.substring(cut + 1)).map(span -> Map.entry(part, span));
    }

    static String writeHours(Map.Entry<Part, Span> hours) {
        return write(hours.getKey()) + " " + hours.getValue().written();
    }

    private static Optional<Free> free(Day day, String when) {
        var part = DayNames.part(when);
        return part == null
                ? SpanText.read(when).map(span -> new Free.Exactly(day, span))
                : Optional.of(new Free.During(day, part));
    }
}
