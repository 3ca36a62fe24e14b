package org.risingtide.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.OnDate;
import org.risingtide.collaboratives.OnDates;
import org.springframework.stereotype.Component;

/// Tells a group's home how they will talk on their next dates.
@Component
class ReadyDates implements OnDates {
    private static final int COMING = 12;
    private final SessionTables sessions;

    ReadyDates(SessionTables sessions) {
        this.sessions = sessions;
    }

    /// Where they sit at two tables, the viewer's own.
    @Override
    public Map<UUID, OnDate> of(Viewer viewer, UUID group) {
        var ready = new LinkedHashMap<UUID, OnDate>();
        for (var plan : sessions.ofGroup(viewer, group, COMING)) {
            if (plan.meeting() != null && !plan.isOver()) {
                var on = on(plan, viewer);
                if (plan.speakers().contains(viewer.id())) {
                    ready.put(plan.meeting(), on);
                } else {
                    ready.putIfAbsent(plan.meeting(), on);
                }
            }
        }
        return ready;
    }

    @Override
    public String planning(UUID group, UUID date) {
        return "/sessions/new?group=" + group + "&meeting=" + date;
    }

    @Override
    public String past(UUID group) {
        return "/sessions/groups/" + group;
    }

    private static OnDate on(Plan plan, Viewer reader) {
        return new OnDate(
                plan.protocol().nameIn(reader.language()),
                plan.protocol().length(plan.speakers().size()).toMinutes(),
                plan.facilitator(),
                plan.path(),
                plan.path() + "/plan",
                plan.hasBegun() ? null : plan.path() + "/outcome");
    }
}
