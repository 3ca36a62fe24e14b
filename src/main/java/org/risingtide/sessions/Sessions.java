package org.risingtide.sessions;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The sessions of groups: `planning` says what they will be, [Running] runs them.
@Component
@Transactional(readOnly = true)
public class Sessions {
    private final SessionTables tables;
    private final PlanTables plans;
    private final Collaboratives groups;
    private final Clock clock;

    Sessions(SessionTables tables, PlanTables plans, Collaboratives groups, Clock clock) {
        this.tables = tables;
        this.plans = plans;
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

    /// Nothing else happens to it until the transaction ends.
    ///
    /// @return nothing for a session that is not the viewer's
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Plan> hold(Viewer viewer, UUID id) {
        return tables.hold(viewer, id);
    }

    /// What is planned for a date and not called off. Whoever plans for this date next waits until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Plan> holdDate(Viewer viewer, UUID meeting) {
        plans.holdDate(meeting);
        return plans.onDate(viewer, meeting);
    }

    /// How they talk, what about, who leads, in which order and over how many days; its date stays.
    ///
    /// @param plan of a session that the transaction holds
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Viewer viewer, Plan plan) {
        plans.change(viewer, plan);
    }

    /// @param id of a session that the transaction holds
    @Transactional(propagation = Propagation.MANDATORY)
    public void callOff(Viewer viewer, UUID id) {
        plans.callOff(viewer, id, clock.instant());
    }

    /// Whether the viewer has a session with this id, called off or not.
    public boolean exists(Viewer viewer, UUID id) {
        return tables.find(viewer, id).isPresent();
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

    /// Some of the viewer's sessions, the latest date first, without those called off.
    public List<Plan> of(Viewer viewer, Collection<UUID> ids, int most) {
        return ids.isEmpty() ? List.of() : tables.of(viewer, ids, most);
    }

    /// A group's sessions, the latest date first, without those called off.
    public List<Plan> of(Viewer viewer, UUID group, int most) {
        return tables.ofGroup(viewer, group, most);
    }
}
