package org.risingtide.sessions;

import java.time.Clock;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Enters what a group noted on paper: all of it at once, by the rules of any other session.
@Component
class OnPaper {
    private final SessionTables sessions;
    private final PaperTables tables;
    private final Members members;
    private final Progressing progressing;
    private final Clock clock;

    OnPaper(
            SessionTables sessions,
            PaperTables tables,
            Members members,
            Progressing progressing,
            Clock clock) {
        this.sessions = sessions;
        this.tables = tables;
        this.members = members;
        this.progressing = progressing;
        this.clock = clock;
    }

    enum Entered {
        ENTERED,
        /// It has begun on its page, or somebody else was quicker.
        TOO_LATE
    }

    /// Whether it can be entered already: not before the group was to meet.
    boolean isOpen(Plan plan) {
        return !plan.startsAt().isAfter(clock.instant());
    }

    /// @param request made by the page: sent twice, it is entered once
    /// @throws NotFound for a session that is not the viewer's, and for people who are not in its group
    /// @throws Conflict for one that is called off or still to come
    @Transactional
    Entered enter(Viewer viewer, UUID id, UUID request, Paper paper) {
        var plan = sessions.hold(viewer, id).orElseThrow(NotFound::new);
        if (plan.calledOff()) {
            throw new Conflict("sessions.off");
        }
        if (plan.hasBegun()) {
            return isFrom(request, plan) ? Entered.ENTERED : Entered.TOO_LATE;
        }
        if (!isOpen(plan)) {
            throw new Conflict("sessions.paper.early");
        }
        var names = members.of(viewer, plan);
        if (!names.keySet().containsAll(paper.present())) {
            throw new NotFound();
        }
        var now = plan.onPaper();
        tables.begin(id);
        progressing.whole(now, names, Replay.of(now.session(), paper, request).events());
        for (int place = 0; place < paper.lines().size(); place++) {
            tables.write(now, paper.lines().get(place), place);
        }
        tables.entered(id, clock.instant());
        return Entered.ENTERED;
    }

    private boolean isFrom(UUID request, Plan plan) {
        return plan.way() == Way.ON_PAPER
                && progressing.room(plan).session().known().contains(Replay.first(request));
    }
}
