package org.risingtide.forming;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.risingtide.grouping.Rule;
import org.risingtide.grouping.Rules;
import org.risingtide.lists.FreeTime;

/// Everybody's ordinary week on one clock, so that zones cannot be mistaken.
///
/// A common time must hold in January and in July, since zones change their clocks on different days or not at all. The two
/// weeks are fixed: the same list gives the same groups in any season. A time common to a group begins when somebody's free
/// time begins, so one bit for each such beginning is an exact test.
public final class Week {
    /// A meeting shorter than this is none.
    static final int MEETING = 30;

    private static final int MINUTES = 7 * 24 * 60;
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 13);
    private static final LocalTime PAID_FROM = LocalTime.of(7, 0);
    private static final LocalTime PAID_TO = LocalTime.of(16, 0);

    private final List<Participant> people;
    private final ZoneId usual;
    private final List<int[]>[] january;
    private final List<int[]>[] july;
    private final boolean severalZones;

    /// A time that suits all of some people, by the clock of `zone`.
    public record Common(
            DayOfWeek day, LocalTime from, int minutes, ZoneId zone, boolean severalZones) {}

    Week(List<Participant> people, boolean paidHours) {
        this.people = people;
        this.usual = mostUsed(people);
        this.january = intervals(JANUARY, paidHours);
        this.july = intervals(JULY, paidHours);
        this.severalZones = people.stream().map(this::zone).distinct().count() > 1;
    }

    private static ZoneId mostUsed(List<Participant> people) {
        var counts = new HashMap<String, Integer>();
        people.stream()
                .map(Participant::zone)
                .filter(z -> !z.isEmpty())
                .forEach(z -> counts.merge(z, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(most -> ZoneId.of(most.getKey()))
                .orElse(ZoneOffset.UTC);
    }

    private ZoneId zone(Participant person) {
        return person.zone().isEmpty() ? usual : ZoneId.of(person.zone());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<int[]>[] intervals(LocalDate monday, boolean paidHours) {
        List<int[]>[] all = new List[people.size()];
        for (int i = 0; i < all.length; i++) {
            var person = people.get(i);
            all[i] = new ArrayList<>();
            for (var span : person.free().spans()) {
                var kept = paidHours ? paid(span) : Optional.of(span);
                if (kept.isPresent()) {
                    all[i].add(onOneClock(kept.get(), monday, zone(person)));
                }
            }
        }
        return all;
    }

    private static Optional<FreeTime.Span> paid(FreeTime.Span span) {
        int from = Math.max(span.from(), PAID_FROM.toSecondOfDay() / 60);
        int to = Math.min(span.to(), PAID_TO.toSecondOfDay() / 60);
        return span.day().getValue() > 5 || to - from < MEETING
                ? Optional.empty()
                : Optional.of(new FreeTime.Span(span.day(), from, to));
    }

    private static int[] onOneClock(FreeTime.Span span, LocalDate monday, ZoneId zone) {
        var start =
                monday.plusDays(span.day().getValue() - 1L)
                        .atStartOfDay()
                        .plusMinutes(span.from())
                        .atZone(zone);
        long minute =
                Duration.between(
                                monday.atStartOfDay(),
                                start.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime())
                        .toMinutes();
        int from = Math.floorMod((int) minute, MINUTES);
        return new int[] {from, from + span.to() - span.from()};
    }

    /// The rules to add: none when nobody gave a time.
    List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        rule("time", january).ifPresent(rules::add);
        if (severalZones) {
            rule("time-july", july).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> rule(String name, List<int[]>[] intervals) {
        var starts = new TreeSet<Integer>();
        for (var own : intervals) {
            own.forEach(interval -> starts.add(interval[0]));
        }
        var places = new ArrayList<>(starts);
        int words = (places.size() + 63) / 64;
        if (words == 0) {
            return Optional.empty();
        }
        var bits = new long[people.size()][words];
        for (int i = 0; i < bits.length; i++) {
            for (int bit = 0; bit < places.size(); bit++) {
                if (!people.get(i).free().known()
                        || covers(intervals[i], places.get(bit), MEETING)) {
                    bits[i][bit >> 6] |= 1L << bit;
                }
            }
        }
        return Optional.of(Rules.commonTime(name, bits, 1));
    }

    private static boolean covers(List<int[]> intervals, int start, int minutes) {
        return intervals.stream()
                .anyMatch(own ->
                        within(own, start, minutes) || within(own, start + MINUTES, minutes));
    }

    private static boolean within(int[] own, int start, int minutes) {
        return own[0] <= start && start + minutes <= own[1];
    }

    /// The longest common time, the earliest in the week of several; empty when somebody's times are not known to anybody.
    public Optional<Common> common(int[] members) {
        var known = Arrays.stream(members).filter(m -> people.get(m).free().known()).toArray();
        if (known.length == 0) {
            return Optional.empty();
        }
        var zone = mostUsed(Arrays.stream(members).mapToObj(people::get).toList());
        var shown = people.get(known[0]).zone().isEmpty() && zone == ZoneOffset.UTC ? usual : zone;
        return Arrays.stream(known)
                .boxed()
                .flatMap(m -> january[m].stream().map(own -> own[0] % MINUTES))
                .distinct()
                .map(start -> at(start, length(known, start, january), shown, members))
                .filter(found -> found.minutes() >= MEETING)
                .filter(found -> !severalZones || holdsInJuly(known, found))
                .max(
                        Comparator.comparingInt((Common found) -> Math.min(60, found.minutes()))
                                .thenComparing(Common::day, Comparator.reverseOrder())
                                .thenComparing(Common::from, Comparator.reverseOrder()));
    }

    private int length(int[] known, int start, List<int[]>[] intervals) {
        int shortest = MINUTES;
        for (int person : known) {
            int own = 0;
            for (int[] interval : intervals[person]) {
                own = Math.max(own, within(interval, start, 1) ? interval[1] - start : 0);
                own =
                        Math.max(
                                own,
                                within(interval, start + MINUTES, 1)
                                        ? interval[1] - start - MINUTES
                                        : 0);
            }
            shortest = Math.min(shortest, own);
        }
        return shortest;
    }

    private Common at(int start, int minutes, ZoneId zone, int[] members) {
        var local =
                JANUARY.atStartOfDay()
                        .plusMinutes(start)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDateTime();
        boolean several =
                Arrays.stream(members).mapToObj(m -> zone(people.get(m))).distinct().count() > 1;
        return new Common(local.getDayOfWeek(), local.toLocalTime(), minutes, zone, several);
    }

    private boolean holdsInJuly(int[] known, Common found) {
        LocalDateTime local = JULY.plusDays(found.day().getValue() - 1L).atTime(found.from());
        long minute =
                Duration.between(
                                JULY.atStartOfDay(),
                                local.atZone(found.zone())
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .toLocalDateTime())
                        .toMinutes();
        return length(known, Math.floorMod((int) minute, MINUTES), july) >= MEETING;
    }
}
