package org.risingtide.collaboratives;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.people.FreeTime;
import org.risingtide.people.Profile;

/// When a group could meet, from everybody's free times. Whoever has said none is counted as free: they can say so when they see it.
public final class MeetingTimes {
    private static final int WEEKS = 3;

    /// @param missing who is not free then; empty for the best ones
    public record Proposal(ZonedDateTime start, List<UUID> missing) {}

    private MeetingTimes() {}

    /// Up to `most` starts in the coming three weeks by the reader's clock: those where nobody is missing first, then by date.
    public static List<Proposal> propose(
            List<Profile> members, ZoneId reader, ZonedDateTime now, int most) {
        var said = members.stream().filter(member -> !member.meetable().isEmpty()).toList();
        var proposals = new ArrayList<Proposal>();
        for (int week = 0; week < WEEKS && !said.isEmpty(); week++) {
            proposals.addAll(
                    inWeek(
                            said,
                            reader,
                            now,
                            now.toLocalDate().plusWeeks(week).with(DayOfWeek.MONDAY)));
        }
        var best =
                Comparator.<Proposal>comparingInt(proposal -> proposal.missing().size())
                        .thenComparing(Proposal::start);
        return proposals.stream().sorted(best).limit(most).sorted(best).toList();
    }

    private static List<Proposal> inWeek(
            List<Profile> said, ZoneId reader, ZonedDateTime now, LocalDate monday) {
        var free =
                said.stream()
                        .collect(
                                Collectors.toMap(
                                        Profile::id,
                                        member -> member.meetable().slots(member.zone(), monday)));
        var someone = new BitSet();
        free.values().forEach(someone::or);
        var proposals = new ArrayList<Proposal>();
        for (var window : FreeTime.windows(someone, reader, monday)) {
            if (window.day() instanceof FreeTime.Day.Weekday(var day)) {
                var from = monday.with(day).atTime(window.span().from()).atZone(reader);
                bestOf(from, window.span(), free, monday)
                        .filter(p -> p.start().isAfter(now))
                        .ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    /// The half hour of a window at which fewest are missing; the earliest of these. More than a third missing is no proposal.
    private static java.util.Optional<Proposal> bestOf(
            ZonedDateTime from,
            org.risingtide.people.Span span,
            java.util.Map<UUID, BitSet> free,
            LocalDate monday) {
        var until =
                span.to().equals(java.time.LocalTime.MIDNIGHT)
                        ? 24 * 60
                        : span.to().toSecondOfDay() / 60;
        var proposals = new ArrayList<Proposal>();
        for (int minute = span.from().toSecondOfDay() / 60; minute + 30 <= until; minute += 30) {
            var start = from.plusMinutes(minute - span.from().toSecondOfDay() / 60);
            var slot = slot(start, monday);
            proposals.add(
                    new Proposal(
                            start,
                            free.entrySet().stream()
                                    .filter(e -> !e.getValue().get(slot))
                                    .map(e -> e.getKey())
                                    .toList()));
        }
        return proposals.stream()
                .min(Comparator.comparingInt(proposal -> proposal.missing().size()))
                .filter(proposal -> proposal.missing().size() * 3 <= free.size());
    }

    private static int slot(ZonedDateTime at, LocalDate monday) {
        var start = monday.atStartOfDay(java.time.ZoneOffset.UTC);
        return (int)
                Math.floorMod(
                        Math.floorDiv(start.until(at, java.time.temporal.ChronoUnit.MINUTES), 30L),
                        FreeTime.SLOTS);
    }
}
