package org.risingtide.planning;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;

/// A date that comes back, as RFC 5545 writes it and as the clock on the wall shows it: four o'clock stays four o'clock when the
/// clocks change.
///
/// @param rule an RRULE
/// @param first the date from which it counts
public record Rhythm(String rule, LocalDateTime first, ZoneId zone) {
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int LAST_WEEK_FROM = 29;

    /// @param until the last day on which it may fall, or null when it goes on until somebody ends it
    public static Rhythm of(Every every, ZonedDateTime first, @Nullable LocalDate until) {
        var rule = new StringBuilder(every.rule());
        if (every == Every.MONTH) {
            rule.append(";BYDAY=").append(week(first)).append(day(first.getDayOfWeek()));
        }
        if (until != null) {
            var end = until.atTime(LocalTime.of(23, 59, 59));
            rule.append(";UNTIL=").append(BASIC.format(end)).append('Z');
        }
        var local = first.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new Rhythm(rule.toString(), local, first.getZone());
    }

    public Every every() {
        // The longest that fits: every rule by weeks begins like the one for every week.
        return Arrays.stream(Every.values())
                .filter(every -> rule.startsWith(every.rule()))
                .max(Comparator.comparingInt(every -> every.rule().length()))
                .orElseThrow();
    }

    @Nullable LocalDate until() {
        int at = rule.indexOf("UNTIL=");
        return at < 0 ? null : LocalDate.parse(rule.substring(at + 6, at + 14), BASIC_DAY);
    }

    private static final DateTimeFormatter BASIC_DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /// "Every two weeks on Thursday at 4:00 PM", by the reader's clock.
    public String said(ZoneId reader, Words words) {
        var here = first.atZone(zone).withZoneSameInstant(reader);
        return words.say(
                "planning.series." + every().written(),
                here.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()),
                Dates.clock(here, words.locale()));
    }

    /// Up to `most` dates later than `then`, soonest first.
    public List<ZonedDateTime> after(Instant then, int most) {
        var dates = new ArrayList<ZonedDateTime>();
        var wall = TimeZone.getTimeZone(ZoneOffset.UTC);
        var each = event().getDateIterator(wall);
        while (each.hasNext() && dates.size() < most) {
            var local = LocalDateTime.ofInstant(each.next().toInstant(), ZoneOffset.UTC);
            var date = local.atZone(zone);
            if (date.toInstant().isAfter(then)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /// Counted as if the wall's clock never changed; only what comes out is put into the zone.
    private VEvent event() {
        var text =
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART:%sZ
                RRULE:%s
                END:VEVENT
                END:VCALENDAR
                """
                        .formatted(BASIC.format(first), rule);
        return Biweekly.parse(text).first().getEvents().getFirst();
    }

    private static int week(ZonedDateTime date) {
        int day = date.getDayOfMonth();
        return day >= LAST_WEEK_FROM ? -1 : (day + 6) / 7;
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
