package org.risingtide.coffees;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.risingtide.people.FreeTime;
import org.risingtide.people.Profile;

/// When a table meets: at the club's time if it suits all of them, else when all are free in the same week and nearest to it, else
/// at the club's time all the same. Whoever has said no free times is free.
record TableTime(ZonedDateTime start, Fits fits) {
    private static final int HALF_HOURS_A_WEEK = FreeTime.SLOTS;

    enum Fits {
        USUAL,
        THEIRS,
        UNFITTING;

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param earliest nobody is called to a table before that
    static TableTime of(List<Profile> people, ZonedDateTime usual, int minutes, Instant earliest) {
        var monday = usual.toLocalDate().with(DayOfWeek.MONDAY);
        var free = commonly(people, monday);
        if (suits(free, usual, minutes, monday)) {
            return new TableTime(usual, Fits.USUAL);
        }
        var first = monday.atTime(LocalTime.MIDNIGHT).atZone(usual.getZone());
        return LongStream.range(0, HALF_HOURS_A_WEEK)
                .mapToObj(half -> first.plusMinutes(30 * half))
                .filter(start -> start.toInstant().isAfter(earliest))
                .filter(start -> suits(free, start, minutes, monday))
                .min(Comparator.comparing(start -> Duration.between(usual, start).abs()))
                .map(start -> new TableTime(start, Fits.THEIRS))
                .orElse(new TableTime(usual, Fits.UNFITTING));
    }

    /// Half hours of that week in which somebody is free.
    static BitSet free(Profile one, LocalDate week) {
        return commonly(List.of(one), week.with(DayOfWeek.MONDAY));
    }

    private static BitSet commonly(List<Profile> people, LocalDate monday) {
        var free = new BitSet(FreeTime.SLOTS);
        free.set(0, FreeTime.SLOTS);
        people.stream()
                .filter(each -> !each.meetable().isEmpty())
                .forEach(each -> free.and(each.meetable().slots(each.zone(), monday)));
        return free;
    }

    private static boolean suits(BitSet free, ZonedDateTime start, int minutes, LocalDate monday) {
        var zero = monday.atStartOfDay(ZoneOffset.UTC);
        long from = zero.until(start, ChronoUnit.MINUTES);
        for (long at = Math.floorDiv(from, 30L); at * 30 < from + minutes; at++) {
            if (!free.get((int) Math.floorMod(at, (long) FreeTime.SLOTS))) {
                return false;
            }
        }
        return true;
    }
}
