package org.risingtide.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.platform.NotFound;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Note;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people do in a session: one thing after the other, stored before it is answered, then told to everybody's page.
@Component
@Transactional
public class Running {
    private final SessionTables tables;
    private final Members members;
    private final Progressing progressing;
    private final Meetings meetings;
    private final Clock clock;

    Running(
            SessionTables tables,
            Members members,
            Progressing progressing,
            Meetings meetings,
            Clock clock) {
        this.tables = tables;
        this.members = members;
        this.progressing = progressing;
        this.meetings = meetings;
        this.clock = clock;
    }

    /// As it is now; nothing for whoever it does not belong to.
    @Transactional(readOnly = true)
    Optional<Room> find(Viewer viewer, UUID id) {
        return tables.find(viewer, id).map(progressing::room);
    }

    /// As it is now.
    ///
    /// @throws NotFound for a session that is not the viewer's
    @Transactional(readOnly = true)
    public Room room(Viewer viewer, UUID id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    /// As it is now, of a plan that the viewer has found: without another question where it is at hand.
    @Transactional(readOnly = true)
    public Session session(Plan plan) {
        return progressing.room(plan).session();
    }

    /// @param request made by the page: sent twice, it happens once
    /// @throws NotFound for a session that is not the viewer's, and for somebody who is not in its group
    public Outcome happens(Viewer viewer, UUID id, UUID request, Act act) {
        var plan = tables.hold(viewer, id).orElseThrow(NotFound::new);
        var names = members.of(viewer, plan);
        if (plan.calledOff()
                || act instanceof Act.Arrived(var person) && !names.containsKey(person)) {
            throw new NotFound();
        }
        var outcome =
                progressing.after(
                        plan, names, new Event(request, clock.instant(), viewer.id(), act));
        if (outcome instanceof Outcome.Changed(_, var notes)
                && notes.stream().anyMatch(Note.Closed.class::isInstance)
                && plan.meeting() != null) {
            // Nobody needs to be asked any more whether they met.
            meetings.tell(viewer, plan.group(), plan.meeting(), true);
        }
        return outcome;
    }

    /// What happened at another time: for what comes in from elsewhere, such as the demo's story.
    public Outcome recall(Viewer viewer, UUID id, UUID request, Act act, Instant at) {
        var plan = tables.hold(viewer, id).orElseThrow(NotFound::new);
        var names = members.of(viewer, plan);
        return progressing.after(plan, names, new Event(request, at, viewer.id(), act));
    }
}
