package org.risingtide.takeaways;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Running;
import org.risingtide.sessions.Sessions;
import org.risingtide.turns.Act;
import org.risingtide.turns.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people keep from a session. "Nothing today" is a full answer and leaves no row.
@Component
@Transactional(readOnly = true)
public class Takeaways {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final LineTables lines;
    private final Sessions sessions;
    private final Running running;
    private final Circles circles;
    private final Clock clock;

    Takeaways(LineTables lines, Sessions sessions, Running running, Circles circles, Clock clock) {
        this.lines = lines;
        this.sessions = sessions;
        this.running = running;
        this.circles = circles;
        this.clock = clock;
    }

    /// The viewer's own line of a session, open or not; an unlinked one is theirs until it is shown.
    public Optional<Line> own(Viewer viewer, UUID session) {
        return lines.own(session, viewer.id());
    }

    /// The viewer's own line and what the group was shown, each as its author wished.
    public List<Line> of(Viewer viewer, UUID session) {
        return lines.of(viewer, session);
    }

    /// Keeps a line, or changes it while it is open. A refusal keeps nothing.
    ///
    /// @param request made by the page; also the id of a new line
    /// @throws NotAllowed when it is open no longer
    /// @throws NotFound when it is said to come from somebody who is not in the group
    @Transactional
    Outcome keep(Viewer viewer, UUID session, UUID request, LineForm form) {
        var plan = sessions.find(viewer, session);
        var from = form.from();
        if (from != null && !circles.members(viewer, plan.circle()).contains(from)) {
            throw new NotFound();
        }
        var outcome = running.happens(viewer, session, request, new Act.Kept());
        if (!(outcome instanceof Outcome.Refused)) {
            var line =
                    new Line(
                            request,
                            session,
                            viewer.id(),
                            form.origin(),
                            from,
                            form.text(),
                            form.wish(),
                            openUntil(plan),
                            false);
            if (!lines.put(line, circles.own(viewer.id()), plan.circle(), clock.instant())) {
                throw new NotAllowed("takeaways.line.over");
            }
        }
        return outcome;
    }

    /// "Nothing today"; a line that was there goes.
    @Transactional
    Outcome nothing(Viewer viewer, UUID session, UUID request) {
        var outcome = running.happens(viewer, session, request, new Act.Kept());
        if (!(outcome instanceof Outcome.Refused)) {
            lines.drop(session, viewer.id());
        }
        return outcome;
    }

    /// The evening of the day after the session, where it was planned; in writing, after its last day; of one on paper, after it
    /// was entered.
    Instant openUntil(Plan plan) {
        return plan.remembered()
                .orElseGet(clock::instant)
                .atZone(plan.zone())
                .toLocalDate()
                .plusDays(1)
                .atTime(EVENING)
                .atZone(plan.zone())
                .toInstant();
    }

    boolean isOpen(Plan plan) {
        return clock.instant().isBefore(openUntil(plan));
    }

    /// Whoever was there can, once the quiet minutes came.
    boolean mayKeep(Viewer viewer, Plan plan) {
        return isOpen(plan) && running.session(plan).mayKeep(viewer.id());
    }
}
