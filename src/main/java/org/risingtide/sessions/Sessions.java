package org.risingtide.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sessions of groups: planned here, run by [Running].
@Component
@Transactional(readOnly = true)
public class Sessions {
    private final SessionTables tables;
    private final Collaboratives groups;
    private final Clock clock;

    Sessions(SessionTables tables, Collaboratives groups, Clock clock) {
        this.tables = tables;
        this.groups = groups;
        this.clock = clock;
    }

    /// Plans a session of one of the viewer's groups. A second call with the same id changes nothing.
    ///
    /// @throws NotFound when the group is not the viewer's
    @Transactional
    public void plan(Viewer viewer, Plan plan) {
        var group = groups.find(viewer, plan.group()).orElseThrow(NotFound::new);
        if (!group.circleId().equals(plan.circle())) {
            throw new NotFound();
        }
        tables.insert(plan);
    }

    /// @throws NotFound for a session that is not the viewer's
    public Plan find(Viewer viewer, UUID id) {
        return tables.find(viewer, id).orElseThrow(NotFound::new);
    }

    /// @param next the soonest date among the viewer's groups, with the session that is planned for it
    /// @param inWriting what is under way over days now
    public record Coming(Optional<NextSession> next, Optional<Plan> inWriting) {}

    /// What lies before the viewer. One query.
    public Coming coming(Viewer viewer) {
        Optional<NextSession> next = Optional.empty();
        Optional<Plan> inWriting = Optional.empty();
        for (var row : tables.coming(viewer, clock.instant())) {
            if (row.date() == null) {
                inWriting = Optional.ofNullable(row.plan());
            } else {
                next = Optional.of(new NextSession(row.date(), row.plan()));
            }
        }
        return new Coming(next, inWriting);
    }

    /// A group's sessions, the latest date first.
    public List<Plan> of(Viewer viewer, UUID group, int most) {
        return tables.ofGroup(viewer, group, most);
    }
}
