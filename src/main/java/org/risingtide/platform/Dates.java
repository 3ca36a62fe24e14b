package org.risingtide.platform;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// Days and hours as people read them. A line never ends inside "December 3" or "4:00 PM": these hold together.
public final class Dates {
    private static final String HELD = "\u00a0";
    private static final Pattern HOLDS = Pattern.compile("(?<!,)[ \u202f]");
    private static final Pattern YEAR = Pattern.compile(",? (de )?\\d{4}$");

    private Dates() {}

    /// "Wednesday, December 2, 3:30 PM PST": where a wrong zone would cost somebody a meeting.
    public static String full(ZonedDateTime at, Locale reader) {
        return day(at, reader) + ", " + clock(at, reader, " zzz");
    }

    /// "Wednesday, December 2".
    public static String day(ZonedDateTime at, Locale reader) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(reader);
        return held(YEAR.matcher(day.format(at)).replaceFirst(""));
    }

    /// "Wednesday, December 2, 2026".
    public static String date(ZonedDateTime at, Locale reader) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(reader);
        return held(day.format(at));
    }

    /// "Sep 22, 8:11 PM": beside many of its kind.
    public static String brief(ZonedDateTime at, Locale reader) {
        var day = isSpanish(reader) ? "d MMM" : "MMM d";
        return held(DateTimeFormatter.ofPattern(day, reader).format(at))
                + ", "
                + clock(at, reader, "");
    }

    /// "3:30 PM".
    public static String clock(ZonedDateTime at, Locale reader) {
        return clock(at, reader, "");
    }

    private static String clock(ZonedDateTime at, Locale reader, String zone) {
        var pattern = (isSpanish(reader) ? "H:mm" : "h:mm a") + zone;
        return held(DateTimeFormatter.ofPattern(pattern, reader).format(at));
    }

    private static boolean isSpanish(Locale reader) {
        return reader.getLanguage().equals("es");
    }

    private static String held(String written) {
        return HOLDS.matcher(written).replaceAll(HELD);
    }
}
