package org.risingtide.planning;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.OnDate;
import org.risingtide.collaboratives.OnDates;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.springframework.stereotype.Component;

/// Tells a group's home how they will talk on their next dates.
@Component
class ReadyDates implements OnDates {
    private static final int COMING = 12;
    private final Sessions sessions;
    private final Clock clock;

    ReadyDates(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Where they sit at two tables, the viewer's own.
    @Override
    public Planned of(Viewer viewer, UUID group) {
        var ready = new LinkedHashMap<UUID, OnDate>();
        var plans = sessions.of(viewer, group, COMING);
        for (var plan : plans) {
            if (plan.meeting() != null && !plan.isOver()) {
                var on = on(plan, viewer);
                if (plan.speakers().contains(viewer.id())) {
                    ready.put(plan.meeting(), on);
                } else {
                    ready.putIfAbsent(plan.meeting(), on);
                }
            }
        }
        var running =
                plans.stream()
                        .filter(plan -> plan.isRunningInWriting(clock.instant()))
                        .max(Comparator.comparing(plan -> plan.speakers().contains(viewer.id())));
        return new Planned(ready, running.map(plan -> on(plan, viewer)).orElse(null));
    }

    @Override
    public String planning(UUID group, UUID date) {
        return "/planning/new?group=" + group + "&meeting=" + date;
    }

    @Override
    public String past(UUID group) {
        return "/sessions/groups/" + group;
    }

    private OnDate on(Plan plan, Viewer reader) {
        return new OnDate(
                how(plan, reader),
                plan.protocol().length(plan.speakers().size()).toMinutes(),
                plan.focus(),
                plan.facilitator(),
                plan.path(),
                "/planning/" + plan.id(),
                plan.hasBegun() || plan.inWriting() ? null : plan.path() + "/outcome");
    }

    private String how(Plan plan, Viewer reader) {
        var name = plan.protocol().nameIn(reader.language());
        if (!plan.inWriting()) {
            return name;
        }
        var until = plan.openUntil(clock.instant()).atZone(reader.zone());
        return Words.in(reader.language())
                .say("sessions.days.named", name, Dates.day(until, reader.language()));
    }
}
