package org.risingtide.turns;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.Step;
import org.risingtide.protocols.Writing;

/// A session in writing over days: which steps are open side by side, and until which evening.
///
/// @param starts in the zone where the session is at home
public record Windows(List<Window> all, ZonedDateTime starts) {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// Long enough to find ten minutes after school.
    private static final Duration SHORTEST = Duration.ofHours(4);

    /// @param first step of it, counted from 0
    /// @param last step of it
    /// @param ends as planned
    public record Window(int first, int last, Instant ends) {
        public boolean has(int step) {
            return first <= step && step <= last;
        }
    }

    public Windows {
        all = List.copyOf(all);
    }

    /// @param days over which it goes at most
    public static Windows of(Protocol protocol, int people, int days, ZonedDateTime starts) {
        var firsts = Spread.firsts(protocol, people, days);
        var windows = new ArrayList<Window>();
        var ends = evening(starts, starts);
        for (int i = 0; i < firsts.size(); i++) {
            int next = i + 1 < firsts.size() ? firsts.get(i + 1) : protocol.steps().size();
            windows.add(new Window(firsts.get(i), next - 1, ends.toInstant()));
            ends = evening(starts, ends);
        }
        return new Windows(windows, starts);
    }

    /// Whether people write in such a step for each other or for themselves. A line to take home has a place of its own.
    public static boolean takesWords(Step step) {
        return switch (step.kind()) {
            case SILENCE, QUIET_MINUTES, CLOSE -> false;
            case ARRIVE,
                    WHAT_HAPPENED,
                    WRITE,
                    TELL,
                    ROUND,
                    OPEN_TO_ALL,
                    CLARIFY,
                    PROBE,
                    OPEN_TALK,
                    WARM_FEEDBACK,
                    COOL_FEEDBACK,
                    REFLECT,
                    CONNECTIONS,
                    ONE_LINE_EACH ->
                    true;
        };
    }

    /// Whether others read it in the end.
    public static boolean isForOthers(Step step) {
        return takesWords(step) && step.writing() != Writing.OWN;
    }

    public Window at(int step) {
        return all.stream().filter(window -> window.has(step)).findFirst().orElseThrow();
    }

    /// When the one that is open then ends, as planned.
    public Instant endAfter(Instant now) {
        return all.stream()
                .map(Window::ends)
                .filter(end -> end.isAfter(now))
                .findFirst()
                .orElse(ends());
    }

    /// When the last one ends, as planned.
    public Instant ends() {
        return all.getLast().ends();
    }

    /// When a window ends that opened then. After a server stood still nobody has less time to write.
    public Instant end(Window window, Instant opened) {
        return window.ends().isBefore(opened.plus(SHORTEST))
                ? evening(starts, opened.atZone(starts.getZone())).toInstant()
                : window.ends();
    }

    /// The next one that is late enough. What begins on a school day does not end on a weekend.
    private static ZonedDateTime evening(ZonedDateTime starts, ZonedDateTime from) {
        var evening = from.with(EVENING);
        while (Duration.between(from, evening).compareTo(SHORTEST) < 0
                || isWeekend(evening) && !isWeekend(starts)) {
            evening = evening.plusDays(1);
        }
        return evening;
    }

    private static boolean isWeekend(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
