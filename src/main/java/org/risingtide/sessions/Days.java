package org.risingtide.sessions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotFound;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Session;
import org.risingtide.turns.Wish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What time does to a session in writing: it begins, each window ends with all that was written shown together, it is closed.
@Component
@Transactional
class Days {
    /// Of a window that is not to end before its time.
    static final int NONE = -1;

    private final SessionTables sessions;
    private final DaysTables days;
    private final Members members;
    private final Progressing progressing;

    Days(SessionTables sessions, DaysTables days, Members members, Progressing progressing) {
        this.sessions = sessions;
        this.days = days;
        this.members = members;
        this.progressing = progressing;
    }

    /// One thing that is due, in a transaction of its own: a killed server goes on where it was.
    ///
    /// @param early the first step of a window that ends before its time, or [#NONE]
    /// @return false when nothing is due, or nothing can be done about it
    boolean goOn(Viewer sight, UUID id, int early, Instant now) {
        var plan = sessions.hold(sight, id).orElseThrow(NotFound::new);
        if (!plan.inWriting() || plan.calledOff() || plan.isOver()) {
            return false;
        }
        return due(plan, progressing.room(plan).session(), early, now)
                .map(due ->
                        progressing.after(
                                plan,
                                members.of(sight, plan),
                                new Event(UUID.randomUUID(), now, due.by(), due.act())))
                .filter(outcome -> outcome instanceof Outcome.Changed)
                .isPresent();
    }

    private record Due(UUID by, Act act) {}

    private Optional<Due> due(Plan plan, Session session, int early, Instant now) {
        return switch (session.progress()) {
            case Progress.Planned() ->
                    plan.startsAt().isAfter(now)
                            ? Optional.empty()
                            : Optional.of(new Due(Event.CLOCK, new Act.Began()));
            case Progress.InStep(var step, var opened, _, _) -> {
                var windows = plan.windows();
                var window = windows.at(step);
                // Past its first step a window is ending already.
                boolean over =
                        step > window.first()
                                || early == window.first()
                                || !windows.end(window, opened).isAfter(now);
                yield over ? Optional.of(leave(plan, session, step)) : Optional.empty();
            }
            case Progress.InTurn _, Progress.Closed _ -> Optional.empty();
        };
    }

    /// First, whoever wrote has answered; then the step is over.
    private Due leave(Plan plan, Session session, int step) {
        if (!plan.protocol().step(step).inTurn()) {
            return new Due(Event.CLOCK, new Act.MovedOn(step));
        }
        return days.wrote(plan.id(), step).stream()
                .filter(wrote -> session.seats().isHere(wrote.person()))
                .filter(wrote -> isNews(session, wrote))
                .findFirst()
                .map(wrote -> new Due(wrote.person(), new Act.Wished(Wish.WRITE)))
                .orElse(new Due(Event.CLOCK, new Act.MovedOn(step)));
    }

    /// Whoever just listens may have written for themselves.
    private static boolean isNews(Session session, DaysTables.Wrote wrote) {
        return session.wishOf(wrote.person())
                .map(wish -> wish == Wish.LISTEN && !wrote.mine())
                .orElse(true);
    }
}
