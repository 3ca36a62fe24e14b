package org.risingtide.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When somebody is free in an ordinary week, by the clock on their own wall.
///
/// Read and written as people say it: "Thu after school", "A lunch", "Day 4 planning period", "Mon 15:30-17:00". A rotating day
/// falls on no fixed weekday, so it is told to people and left out of the week's slots.
///
/// @param hours when a part of this person's day begins and ends, where it differs from the usual
public record FreeTime(List<Free> times, Map<Part, Span> hours) {
    /// Half hours of a week; slot 0 begins on Monday at midnight.
    public static final int SLOTS = 7 * 48;

    public static final FreeTime NONE = new FreeTime(List.of(), Map.of());

    /// A part of a school day, with the hours that are usual.
    public enum Part {
        BEFORE_SCHOOL(7, 15, 8, 0),
        PLANNING_PERIOD(10, 0, 10, 45),
        LUNCH(12, 0, 12, 30),
        AFTER_SCHOOL(15, 15, 17, 0),
        EVENING(19, 0, 20, 30);

        private final Span usual;

        Part(int fromHour, int fromMinute, int toHour, int toMinute) {
            usual = new Span(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
        }

        public Span usual() {
            return usual;
        }
    }

    /// A day that comes every week, or one that rotates ("A", "B", "1" … "6").
    public sealed interface Day {
        record Weekday(DayOfWeek day) implements Day {}

        record Rotating(String name) implements Day {}
    }

    public sealed interface Free {
        Day day();

        /// A chip, such as "after school".
        record During(Day day, Part part) implements Free {}

        /// Where somebody knows it to the minute.
        record Exactly(Day day, Span span) implements Free {}
    }

    public FreeTime {
        times = List.copyOf(times);
        hours = Map.copyOf(hours);
    }

    /// @param times as [#written]; what cannot be read is left out
    public static FreeTime of(List<String> times, List<String> hours) {
        var own = new EnumMap<Part, Span>(Part.class);
        hours.forEach(
                text -> FreeText.hours(text).ifPresent(h -> own.put(h.getKey(), h.getValue())));
        return new FreeTime(
                times.stream().map(FreeText::read).flatMap(Optional::stream).distinct().toList(),
                own);
    }

    public static FreeTime of(String... times) {
        return of(List.of(times), List.of());
    }

    public boolean isEmpty() {
        return times.isEmpty();
    }

    public Span hours(Part part) {
        return hours.getOrDefault(part, part.usual());
    }

    public Span span(Free free) {
        return switch (free) {
            case Free.During(_, var part) -> hours(part);
            case Free.Exactly(_, var span) -> span;
        };
    }

    public List<String> written() {
        return times.stream().map(FreeText::write).toList();
    }

    public List<String> writtenHours() {
        return hours.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(FreeText::writeHours)
                .toList();
    }

    /// From the beginning of before school to the end of after school, Monday to Friday.
    public FreeTime paidHours() {
        var paid = new Span(hours(Part.BEFORE_SCHOOL).from(), hours(Part.AFTER_SCHOOL).to());
        return new FreeTime(
                times.stream().filter(t -> isWorkday(t.day()) && paid.holds(span(t))).toList(),
                hours);
    }

    /// Half hours that are free from end to end, by this person's own clock.
    public BitSet slots() {
        return slots(ZoneOffset.UTC, LocalDate.EPOCH.with(DayOfWeek.MONDAY));
    }

    /// The same half hours in UTC, for one week: so people in different zones can be compared. Around the ends it wraps.
    public BitSet slots(ZoneId zone, LocalDate week) {
        var monday = week.with(DayOfWeek.MONDAY);
        var start = monday.atStartOfDay(ZoneOffset.UTC);
        var slots = new BitSet(SLOTS);
        for (var free : times) {
            if (free.day() instanceof Day.Weekday(var day)) {
                var date = monday.plusDays(day.ordinal());
                for (int half : span(free).halves()) {
                    var at = date.atStartOfDay().plusMinutes(30L * half).atZone(zone);
                    long minutes = start.until(at, ChronoUnit.MINUTES);
                    slots.set(Math.floorMod(Math.floorDiv(minutes, 30), SLOTS));
                }
            }
        }
        return slots;
    }

    /// For bit sets of fixed size: 6 words of 64 half hours.
    public long[] packed(ZoneId zone, LocalDate week) {
        return java.util.Arrays.copyOf(slots(zone, week).toLongArray(), (SLOTS + 63) / 64);
    }

    /// When both are free, by the first one's clock: whole runs of at least half an hour, Monday first.
    public List<Free.Exactly> commonWith(
            FreeTime other, ZoneId mine, ZoneId theirs, LocalDate week) {
        var both = slots(mine, week);
        both.and(other.slots(theirs, week));
        return windows(both, mine, week);
    }

    /// Runs of UTC half hours as a person in this zone reads them. A run across midnight is cut there.
    public static List<Free.Exactly> windows(BitSet utc, ZoneId zone, LocalDate week) {
        var start = week.with(DayOfWeek.MONDAY).atStartOfDay(ZoneOffset.UTC);
        var local = new BitSet(SLOTS);
        utc.stream()
                .mapToObj(slot -> start.plusMinutes(30L * slot).withZoneSameInstant(zone))
                .forEach(at ->
                        local.set(
                                (at.getDayOfWeek().getValue() - 1) * 48
                                        + at.getHour() * 2
                                        + at.getMinute() / 30));
        var windows = new ArrayList<Free.Exactly>();
        for (int from = local.nextSetBit(0); from >= 0; ) {
            int to = Math.min(local.nextClearBit(from), (from / 48 + 1) * 48);
            var day = new Day.Weekday(DayOfWeek.of(from / 48 + 1));
            windows.add(new Free.Exactly(day, Span.ofHalves(from % 48, to - from / 48 * 48)));
            from = local.nextSetBit(to);
        }
        return windows;
    }

    private static boolean isWorkday(Day day) {
        return switch (day) {
            case Day.Weekday(var weekday) -> weekday.getValue() <= 5;
            case Day.Rotating _ -> true;
        };
    }
}
