package org.risingtide.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans sessions, changes plans and calls them off, until a session begins.
@Component
@Transactional
public class Planning {
    private final SessionTables sessions;
    private final PlanTables plans;
    private final Meetings meetings;
    private final Ahead ahead;
    private final Clock clock;

    Planning(
            SessionTables sessions, PlanTables plans, Meetings meetings, Ahead ahead, Clock clock) {
        this.sessions = sessions;
        this.plans = plans;
        this.meetings = meetings;
        this.ahead = ahead;
        this.clock = clock;
    }

    /// A session on one date, which is set where the group has none yet. Asked twice, it is planned once.
    ///
    /// @return what somebody else has planned for this date, where they have; nothing is changed then
    public Optional<Plan> plan(Viewer viewer, Gathering group, Wanted wanted) {
        var meeting = date(viewer, group, wanted);
        plans.holdDate(meeting.id());
        if (sessions.find(viewer, wanted.id()).isPresent()) {
            return Optional.empty();
        }
        var already = plans.onDate(viewer, meeting.id());
        if (!already.isEmpty()) {
            return Optional.of(already.getFirst());
        }
        var series = series(group, wanted, meeting);
        if (series != null) {
            ahead.begin(series);
        }
        for (int table = 0; table < wanted.tables(); table++) {
            sessions.insert(planned(group, wanted, meeting, series, table));
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
        plans.change(
                new Plan(
                        plan.id(),
                        plan.group(),
                        plan.circle(),
                        plan.series(),
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
        var plan = open(viewer, id);
        plans.callOff(id, clock.instant());
        if (dateToo && plan.meeting() != null) {
            meetings.callOff(viewer, plan.group(), plan.meeting());
        }
    }

    /// Holds it until the end.
    private Plan open(Viewer viewer, UUID id) {
        var plan = sessions.hold(viewer, id).orElseThrow(NotFound::new);
        if (plan.calledOff()) {
            throw new Conflict("sessions.plan.off");
        }
        if (plan.hasBegun()) {
            throw new Conflict("sessions.plan.begun");
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

    private static Plan planned(
            Gathering group, Wanted wanted, Meeting meeting, @Nullable Series series, int table) {
        List<UUID> here = Wanted.at(table, wanted.tables(), wanted.speakers());
        return new Plan(
                Wanted.at(table, wanted.id()),
                group.group().id(),
                group.group().circleId(),
                series == null ? null : series.id(),
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
