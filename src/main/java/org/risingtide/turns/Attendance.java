package org.risingtide.turns;

import java.util.UUID;
import org.risingtide.turns.Progress.InTurn;

/// Who is there, who brings something, who leads: by people's word alone.
final class Attendance {
    private final Attempt attempt;
    private final Session session;
    private final Seats seats;
    private final UUID by;

    Attendance(Attempt attempt) {
        this.attempt = attempt;
        this.session = attempt.session;
        this.seats = attempt.seats;
        this.by = attempt.by;
    }

    Outcome arrived(UUID person) {
        if (!by.equals(person) && !seats.isHere(by) && !attempt.leads()) {
            return attempt.refused(Refusal.NOT_HERE);
        }
        if (seats.isHere(person)) {
            return attempt.unchanged();
        }
        attempt.notes.add(new Note.Here(person));
        var more = seats.with(person);
        return session.progress() instanceof InTurn turn
                ? attempt.changed(more, attempt.floor(more).join(turn, person))
                : attempt.changed(more, session.progress());
    }

    Outcome left(UUID person) {
        if (!seats.isHere(person)) {
            return saysNo(person)
                    ? attempt.changed(seats.without(person), session.progress())
                    : attempt.unchanged();
        }
        if (!by.equals(person) && !attempt.leads()) {
            return attempt.refused(Refusal.NOT_YOURS);
        }
        var fewer = seats.without(person);
        if (session.progress() instanceof InTurn turn) {
            var then = attempt.floor(fewer).leave(turn, person);
            return turn.holder().equals(person)
                    ? attempt.moved(session, fewer, then)
                    : attempt.changed(fewer, then);
        }
        attempt.notes.add(new Note.Left(person));
        return attempt.changed(fewer, session.progress());
    }

    /// In writing somebody may say beforehand that they do not take part; no more messages reach them then.
    private boolean saysNo(UUID person) {
        return session.inWriting() && by.equals(person) && !seats.out().contains(person);
    }

    Outcome brings(UUID person) {
        if (!by.equals(person) && !attempt.leads()) {
            return attempt.refused(Refusal.NOT_YOURS);
        }
        if (!seats.isHere(person)) {
            return attempt.refused(Refusal.NOT_HERE);
        }
        if (!session.protocol().asksForPresenter() || presented()) {
            return attempt.refused(Refusal.NOT_NOW);
        }
        if (seats.presenter().filter(person::equals).isPresent()) {
            return attempt.unchanged();
        }
        if (attempt.hasBegun()) {
            attempt.notes.add(new Note.Brings(person));
        }
        return attempt.changed(seats.presentedBy(person), session.progress());
    }

    Outcome carriedOn() {
        if (!seats.isHere(by)) {
            return attempt.refused(Refusal.NOT_HERE);
        }
        return by.equals(seats.facilitator())
                ? attempt.unchanged()
                : attempt.changed(seats.ledBy(by), session.progress());
    }

    private boolean presented() {
        return session.protocol().steps().subList(0, session.reached() + 1).stream()
                .anyMatch(step -> step.voice().asksForPresenter());
    }
}
