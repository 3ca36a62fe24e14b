package org.risingtide.turns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.risingtide.turns.Progress.Closed;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;
import org.risingtide.turns.Progress.Planned;

/// One event before a session: who asks, what they may, and what comes of it.
final class Attempt {
    /// Two people end a turn with one thought, or one thumb presses twice.
    private static final Duration SECOND_PRESS = Duration.ofSeconds(3);

    final Session session;
    final Event event;
    final Seats seats;
    final UUID by;
    final List<Note> notes = new ArrayList<>();

    Attempt(Session session, Event event) {
        this.session = session;
        this.event = event;
        this.seats = session.seats();
        this.by = event.by();
    }

    /// Whoever holds the phone on the table leads.
    boolean leads() {
        return by.equals(seats.facilitator())
                || session.manner().speaksForGroup() && seats.isHere(by);
    }

    /// In writing the clock goes from step to step, and nobody else.
    boolean goesOn() {
        return session.inWriting() ? by.equals(Event.CLOCK) : leads();
    }

    boolean hasBegun() {
        return switch (session.progress()) {
            case Planned() -> false;
            case InStep _, InTurn _, Closed _ -> true;
        };
    }

    boolean secondPress() {
        return !by.equals(Event.CLOCK)
                && Duration.between(session.moved(), event.at()).compareTo(SECOND_PRESS) < 0;
    }

    Floor floor(Seats seats) {
        return new Floor(session, seats, event.at(), notes);
    }

    /// The floor or the step went on.
    Outcome moved(Session from, Seats seats, Progress to) {
        return new Outcome.Changed(from.with(event, seats, to, event.at()), List.copyOf(notes));
    }

    Outcome moved(Progress to) {
        return moved(session, seats, to);
    }

    Outcome changed(Session from, Seats seats, Progress to) {
        var changed = from.with(event, seats, to, session.moved());
        return new Outcome.Changed(changed, List.copyOf(notes));
    }

    Outcome changed(Seats seats, Progress to) {
        return changed(session, seats, to);
    }

    Outcome unchanged() {
        return new Outcome.Unchanged(session);
    }

    Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
