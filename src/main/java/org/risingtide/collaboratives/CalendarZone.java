package org.risingtide.collaboratives;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.TimeZone;

/// An IANA zone with its rules around one moment, as calendar files bring it along (RFC 5545, 3.6.5): the name alone is not
/// understood by every calendar.
final class CalendarZone {
    private final ZoneId zone;
    private final VTimezone component;

    private CalendarZone(ZoneId zone) {
        this.zone = zone;
        this.component = new VTimezone(zone.getId());
    }

    /// The time that holds at the moment, and the one that follows it.
    static TimezoneAssignment at(ZoneId zone, Instant moment) {
        var rules = zone.getRules();
        var written = new CalendarZone(zone);
        var last = rules.previousTransition(moment.plusSeconds(1));
        var next = rules.nextTransition(moment);
        if (last != null) {
            written.add(last);
        } else {
            var offset = rules.getOffset(moment);
            written.add(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, moment);
        }
        if (next != null) {
            written.add(next);
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), written.component);
    }

    private void add(ZoneOffsetTransition change) {
        add(
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                change.getInstant());
    }

    private void add(LocalDateTime begins, ZoneOffset before, ZoneOffset after, Instant from) {
        if (zone.getRules().isDaylightSavings(from)) {
            component.addDaylightSavingsTime(
                    filled(new DaylightSavingsTime(), begins, before, after));
        } else {
            component.addStandardTime(filled(new StandardTime(), begins, before, after));
        }
    }

    private static <T extends Observance> T filled(
            T observance, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(
                new DateTimeComponents(
                        begins.getYear(),
                        begins.getMonthValue(),
                        begins.getDayOfMonth(),
                        begins.getHour(),
                        begins.getMinute(),
                        begins.getSecond(),
                        false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        return observance;
    }
}
