package org.risingtide.planning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.NotFound;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans sessions, changes plans and calls them off, until a session begins.
@Component
@Transactional
public class Planning {
    private final Sessions sessions;
    private final SeriesTables recurring;
    private final Meetings meetings;
    private final Ahead ahead;

    Planning(Sessions sessions, SeriesTables recurring, Meetings meetings, Ahead ahead) {
        this.sessions = sessions;
        this.recurring = recurring;
        this.meetings = meetings;
        this.ahead = ahead;
    }

    /// A session on one date, which is set where the group has none yet. Asked twice, it is planned once.
    ///
    /// @return what somebody else has planned for this date, where they have; nothing is changed then
    public Optional<Plan> plan(Viewer viewer, Gathering group, Wanted wanted) {
        var meeting = date(viewer, group, wanted);
        var already = sessions.holdDate(viewer, meeting.id());
        if (sessions.exists(viewer, wanted.id())) {
            return Optional.empty();
        }
        if (!already.isEmpty()) {
            return Optional.of(already.getFirst());
        }
        var series = series(group, wanted, meeting);
        if (series != null) {
            recurring.insert(series);
        }
        for (int table = 0; table < wanted.tables(); table++) {
            var plan = planned(group, wanted, meeting, table);
            sessions.plan(viewer, plan);
            if (series != null) {
                recurring.add(series, plan.id());
            }
        }
        if (series != null) {
            ahead.keep(viewer, series);
        }
        return Optional.empty();
    }

    /// @param from the print of the plan that was changed
    /// @return the plan as it is now, where somebody else has changed it since; nothing is changed then
    public Optional<Plan> change(Viewer viewer, UUID id, String from, Wanted wanted) {
        var plan = open(viewer, id);
        if (!PlanForm.print(plan).equals(from)) {
            return Optional.of(plan);
        }
        var here = here(plan, wanted);
        sessions.change(
                viewer,
                new Plan(
                        plan.id(),
                        plan.group(),
                        plan.circle(),
                        plan.meeting(),
                        wanted.protocol(),
                        wanted.way(),
                        wanted.focus(),
                        plan.startsAt(),
                        plan.zone(),
                        Wanted.leads(here, wanted.leads()),
                        here,
                        wanted.days(),
                        false,
                        plan.events(),
                        null,
                        null));
        return Optional.empty();
    }

    /// At one of two tables, whoever sits there already.
    private static List<UUID> here(Plan plan, Wanted wanted) {
        var there = wanted.speakers().stream().filter(plan.speakers()::contains).toList();
        return wanted.tables() == 1 || there.isEmpty() ? wanted.speakers() : there;
    }

    /// Twice is once. With its date, members hear of it.
    public void callOff(Viewer viewer, UUID id, boolean dateToo) {
        var held = sessions.hold(viewer, id).orElseThrow(NotFound::new);
        if (held.calledOff()) {
            return;
        }
        var plan = open(held);
        sessions.callOff(viewer, id);
        if (dateToo && plan.meeting() != null) {
            meetings.callOff(viewer, plan.group(), plan.meeting());
        }
    }

    /// An earlier date of what comes back with another session: for what comes in from elsewhere, such as the demo's story.
    public void recall(Viewer viewer, Plan earlier, UUID other) {
        sessions.plan(viewer, earlier);
        series(viewer, other).ifPresent(series -> recurring.add(series, earlier.id()));
    }

    /// Id of what this session comes back with.
    @Transactional(readOnly = true)
    public Optional<UUID> seriesOf(Viewer viewer, UUID session) {
        return series(viewer, session).map(Series::id);
    }

    private Optional<Series> series(Viewer viewer, UUID session) {
        return recurring.around(viewer, session);
    }

    /// Holds it until the end.
    private Plan open(Viewer viewer, UUID id) {
        return open(sessions.hold(viewer, id).orElseThrow(NotFound::new));
    }

    /// @throws Conflict when it is called off or has begun
    static Plan open(Plan plan) {
        if (plan.calledOff()) {
            throw new Conflict("sessions.off");
        }
        if (plan.hasBegun()) {
            throw new Conflict("planning.begun");
        }
        return plan;
    }

    private Meeting date(Viewer viewer, Gathering group, Wanted wanted) {
        return switch (wanted.day()) {
            case Wanted.Day.Set(var id) -> group.date(id).orElseThrow(NotFound::new);
            case Wanted.Day.New(var start, var minutes) -> {
                var id = derived("date", wanted.id());
                var meeting = new Meeting(id, start, minutes, viewer.zone(), "", null, 0);
                meetings.set(viewer, group.group().id(), meeting, wanted.way().calendar());
                yield meetings.find(viewer, group.group().id(), id);
            }
        };
    }

    private static @Nullable Series series(Gathering group, Wanted wanted, Meeting meeting) {
        var every = wanted.every();
        return every == null
                ? null
                : new Series(
                        derived("series", wanted.id()),
                        group.group().id(),
                        group.group().circleId(),
                        Rhythm.of(every, meeting.startsIn(meeting.zone()), wanted.until()),
                        wanted.protocol(),
                        wanted.way(),
                        meeting.minutes(),
                        meeting.link(),
                        wanted.days(),
                        false);
    }

    private static Plan planned(Gathering group, Wanted wanted, Meeting meeting, int table) {
        List<UUID> here = Wanted.at(table, wanted.tables(), wanted.speakers());
        return new Plan(
                Wanted.at(table, wanted.id()),
                group.group().id(),
                group.group().circleId(),
                meeting.id(),
                wanted.protocol(),
                wanted.way(),
                wanted.focus(),
                meeting.startsAt(),
                meeting.zone(),
                Wanted.leads(here, wanted.leads()),
                here,
                wanted.days(),
                false,
                0,
                null,
                null);
    }

    private static UUID derived(String what, UUID id) {
        return UUID.nameUUIDFromBytes((what + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
