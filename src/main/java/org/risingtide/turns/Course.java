package org.risingtide.turns;

import java.time.Duration;
import java.util.UUID;
import org.risingtide.protocols.Writing;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;

/// From step to step, until it is closed.
final class Course {
    private final Attempt attempt;
    private final Session session;
    private final Seats seats;
    private final UUID by;

    Course(Attempt attempt) {
        this.attempt = attempt;
        this.session = attempt.session;
        this.seats = attempt.seats;
        this.by = attempt.by;
    }

    Outcome began() {
        if (attempt.hasBegun()) {
            return attempt.refused(Refusal.BEGUN);
        }
        if (!session.inWriting() && !seats.isHere(by)) {
            return attempt.refused(Refusal.NOT_HERE);
        }
        if (!attempt.goesOn()) {
            return attempt.refused(Refusal.NOT_YOURS);
        }
        if (session.protocol().asksForPresenter()) {
            if (!seats.presenterIsHere()) {
                return attempt.refused(Refusal.NOBODY_BRINGS);
            }
            seats.presenter().ifPresent(person -> attempt.notes.add(new Note.Brings(person)));
        }
        return attempt.moved(
                session.begun(attempt.event.at()),
                seats,
                attempt.floor(seats).enter(0, Duration.ZERO));
    }

    Outcome movedOn(int from) {
        if (!attempt.hasBegun()) {
            return attempt.refused(Refusal.NOT_BEGUN);
        }
        if (!attempt.goesOn()) {
            return attempt.refused(Refusal.NOT_YOURS);
        }
        if (from < session.reached()) {
            return attempt.unchanged();
        }
        if (from > session.reached()) {
            return attempt.refused(Refusal.NOT_NOW);
        }
        if (session.progress() instanceof InTurn) {
            return attempt.refused(Refusal.FLOOR_UNDER_WAY);
        }
        if (attempt.secondPress()) {
            return attempt.unchanged();
        }
        var then =
                session.protocol().isLast(from)
                        ? attempt.floor(seats).close()
                        : attempt.floor(seats).enter(from + 1, Duration.ZERO);
        return attempt.moved(session.answered(from), seats, then);
    }

    Outcome revealed() {
        if (!(session.progress() instanceof InStep(var step, var at, var length, var already))
                || session.protocol().step(step).writing() != Writing.HIDDEN) {
            return attempt.refused(Refusal.NOT_NOW);
        }
        if (!attempt.goesOn()) {
            return attempt.refused(Refusal.NOT_YOURS);
        }
        return already
                ? attempt.unchanged()
                : attempt.changed(seats, new InStep(step, at, length, true));
    }

    Outcome kept() {
        if (!seats.been().contains(by)) {
            return attempt.refused(Refusal.NOT_HERE);
        }
        if (!mayKeep()) {
            return attempt.refused(Refusal.NOT_NOW);
        }
        return session.hasKept(by)
                ? attempt.unchanged()
                : attempt.changed(session.keeping(by), seats, session.progress());
    }

    /// In writing the quiet minutes may lie open beside the steps before them.
    private boolean mayKeep() {
        return session.inWriting() ? attempt.hasBegun() : session.reachedQuietMinutes();
    }

    Outcome rang() {
        if (!attempt.hasBegun()) {
            return attempt.refused(Refusal.NOT_BEGUN);
        }
        return attempt.goesOn() || by.equals(Event.CLOCK)
                ? attempt.moved(attempt.floor(seats).close())
                : attempt.refused(Refusal.NOT_YOURS);
    }
}
