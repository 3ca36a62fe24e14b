package org.risingtide.sessions;

import java.util.Optional;
import java.util.UUID;
import org.risingtide.protocols.Step;
import org.risingtide.protocols.StepKind;
import org.risingtide.protocols.Voice;
import org.risingtide.protocols.Writing;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;
import org.risingtide.turns.Progress.Planned;
import org.risingtide.turns.Session;
import org.risingtide.turns.Wish;

/// What somebody's own page knows of them and nobody else's: what they wished, and what they may do now.
record MyPart(UUID me, Session session) {
    /// When the floor comes to somebody in this step.
    enum Turn {
        NONE,
        MINE,
        NEXT,
        COMING,
        OVER;

        boolean isToCome() {
            return this == NEXT || this == COMING;
        }
    }

    boolean isHere() {
        return session.seats().isHere(me);
    }

    boolean onTheTable() {
        return session.manner().speaksForGroup();
    }

    boolean leads() {
        return me.equals(session.seats().facilitator()) || onTheTable() && isHere();
    }

    /// Whether they lead by name, and not as one of all who sit round the phone.
    boolean isFacilitator() {
        return me.equals(session.seats().facilitator());
    }

    boolean presents() {
        return session.seats().presenter().filter(me::equals).isPresent();
    }

    Optional<Wish> wish() {
        return session.wishOf(me);
    }

    Turn turn() {
        if (onTheTable() || !(session.progress() instanceof InTurn turn)) {
            return Turn.NONE;
        }
        if (turn.holder().equals(me)) {
            return Turn.MINE;
        }
        if (turn.had().contains(me)) {
            return Turn.OVER;
        }
        if (!turn.waiting().contains(me)) {
            return Turn.NONE;
        }
        var next = turn.waiting().stream().filter(turn.announced()::contains).findFirst();
        return next.filter(me::equals).isPresent() ? Turn.NEXT : Turn.COMING;
    }

    /// Speak, write or listen: while the own turn is there or to come, and shortly before.
    boolean chooses() {
        if (!isHere() || onTheTable()) {
            return false;
        }
        return switch (turn()) {
            case MINE, NEXT, COMING -> true;
            case OVER -> false;
            case NONE -> session.progress() instanceof InStep && soon();
        };
    }

    private boolean soon() {
        int now = session.reached();
        var steps = session.protocol().steps();
        return steps.get(now).voice() != Voice.NOBODY
                && steps.subList(now + 1, Math.min(steps.size(), now + 3)).stream()
                        .anyMatch(step -> session.seats().hasTurn(me, step.voice()));
    }

    /// Whether there is a box to write in now.
    boolean writes() {
        if (!isHere() || onTheTable()) {
            return false;
        }
        return switch (session.progress()) {
            case InStep(var step, _, _, var revealed) ->
                    step(step).writing() != Writing.NONE
                            // These have a line of their own.
                            && step(step).kind() != StepKind.QUIET_MINUTES
                            && !revealed;
            case InTurn turn ->
                    wish().filter(Wish.WRITE::equals).isPresent()
                            && session.seats().hasTurn(me, step(turn.step()).voice());
            case Planned _, org.risingtide.turns.Progress.Closed _ -> false;
        };
    }

    /// Whether what they write may be shown; else it is for them alone, in any case.
    boolean choosesShowing() {
        return step(session.reached()).writing() != Writing.OWN;
    }

    private Step step(int index) {
        return session.protocol().step(index);
    }
}
