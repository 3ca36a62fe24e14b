package org.risingtide.turns;

import java.time.Duration;
import java.util.UUID;
import org.risingtide.turns.Progress.Closed;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;
import org.risingtide.turns.Progress.Planned;

/// What somebody who has the floor, or will have it, can do about it.
final class Turns {
    private final Attempt attempt;
    private final Session session;
    private final Seats seats;
    private final UUID by;

    Turns(Attempt attempt) {
        this.attempt = attempt;
        this.session = attempt.session;
        this.seats = attempt.seats;
        this.by = attempt.by;
    }

    Outcome wished(Wish wish) {
        if (session.manner().speaksForGroup()) {
            return attempt.refused(Refusal.ON_THE_TABLE);
        }
        if (!seats.isHere(by)) {
            return attempt.refused(Refusal.NOT_HERE);
        }
        if (session.inWriting() && wish == Wish.SPEAK) {
            return attempt.refused(Refusal.NOT_NOW);
        }
        if (session.wishOf(by).filter(wish::equals).isPresent()) {
            return attempt.unchanged();
        }
        var wishing = session.wishing(by, wish);
        if (session.progress() instanceof InTurn turn
                && turn.holder().equals(by)
                && !wish.stopsTheFloor()) {
            return attempt.moved(
                    wishing,
                    seats,
                    new Floor(wishing, seats, attempt.event.at(), attempt.notes).pass(turn));
        }
        return attempt.changed(wishing, seats, session.progress());
    }

    Outcome done(UUID whose) {
        return switch (session.progress()) {
            case Planned() -> attempt.refused(Refusal.NOT_BEGUN);
            case InTurn turn when turn.holder().equals(whose) -> {
                if (!by.equals(whose) && !attempt.leads()) {
                    yield attempt.refused(Refusal.NOT_YOURS);
                }
                yield attempt.secondPress()
                        ? attempt.unchanged()
                        : attempt.moved(attempt.floor(seats).pass(turn));
            }
            case InTurn turn when turn.waiting().contains(whose) ->
                    attempt.refused(Refusal.NOT_NOW);
            case InTurn _, InStep _, Closed _ -> attempt.unchanged();
        };
    }

    Outcome addedMinute() {
        if (session.inWriting()) {
            return attempt.refused(Refusal.NOT_NOW);
        }
        return switch (session.progress()) {
            case InTurn turn when by.equals(turn.holder()) || attempt.leads() ->
                    attempt.changed(seats, turn.longerBy(Duration.ofMinutes(1)));
            case InStep(var step, var from, var length, var revealed) when attempt.leads() ->
                    attempt.changed(seats, new InStep(step, from, length.plusMinutes(1), revealed));
            case InTurn _, InStep _ -> attempt.refused(Refusal.NOT_YOURS);
            case Planned _, Closed _ -> attempt.refused(Refusal.NOT_BEGUN);
        };
    }
}
