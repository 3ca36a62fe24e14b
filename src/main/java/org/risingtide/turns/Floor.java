package org.risingtide.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.turns.Progress.Closed;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;

/// How the floor moves: from person to person, then on to the next step; with the notes it leaves.
final class Floor {
    private final Session session;
    private final Seats seats;
    private final Instant at;
    private final List<Note> notes;

    Floor(Session session, Seats seats, Instant at, List<Note> notes) {
        this.session = session;
        this.seats = seats;
        this.at = at;
        this.notes = notes;
    }

    Progress enter(int index, Duration pause) {
        sideBySide(index - 1);
        notes.add(new Note.Reached(index));
        var step = session.protocol().step(index);
        if (step.inTurn() && !session.inWriting()) {
            return next(index, seats.turns(step.voice()), Set.of(), pause);
        }
        return new InStep(index, at.plus(pause), step.length(seats.here().size()), false);
    }

    /// The holder's turn is over. Whoever never told the page has answered in the room.
    Progress pass(InTurn turn) {
        noteHolder(turn);
        return after(turn);
    }

    Progress join(InTurn turn, UUID person) {
        var voice = session.protocol().step(turn.step()).voice();
        if (turn.had().contains(person)
                || turn.holder().equals(person)
                || turn.waiting().contains(person)
                || !seats.hasTurn(person, voice)) {
            return turn;
        }
        return turn.waiting(
                seats.joining(person, turn.holder(), turn.waiting()),
                session.goesPast(person) ? turn.announced() : plus(turn.announced(), person));
    }

    Progress leave(InTurn turn, UUID person) {
        boolean holds = turn.holder().equals(person);
        if (holds) {
            noteHolder(turn);
        }
        notes.add(new Note.Left(person));
        return holds
                ? after(turn)
                : turn.waiting(
                        turn.waiting().stream().filter(other -> !other.equals(person)).toList(),
                        turn.announced());
    }

    /// Closes what is reached.
    Progress close() {
        int reached = session.reached();
        sideBySide(reached);
        if (session.progress() instanceof InTurn turn && !forTheGroup()) {
            notes.add(
                    session.wishOf(turn.holder())
                            .<Note>map(wish -> new Note.HadFloor(turn.holder(), wish.answer()))
                            .orElse(new Note.Unanswered(turn.holder())));
        }
        if (session.reachedQuietMinutes()) {
            notes.add(new Note.Quiet(session.allKept()));
        }
        boolean bell = !session.protocol().isLast(reached);
        notes.add(new Note.Closed(bell, length(reached).toMinutes()));
        return new Closed(reached, bell);
    }

    /// Nobody sits there for days: in writing it counts what the steps last for so many people.
    private Duration length(int reached) {
        return session.inWriting()
                ? session.protocol().steps().subList(0, reached + 1).stream()
                        .map(step -> step.length(seats.been().size()))
                        .reduce(Duration.ZERO, Duration::plus)
                : Duration.between(session.starts(), at);
    }

    /// In writing: what a step in turn came to, told when it is over. Each has the floor, in the order in which they would speak;
    /// who has not answered is sealed like every answer.
    private void sideBySide(int step) {
        if (!session.inWriting() || step < 0 || !session.protocol().step(step).inTurn()) {
            return;
        }
        var all = seats.turns(session.protocol().step(step).voice());
        for (var person : all) {
            var answer = session.wishOf(person).map(Wish::answer).orElse(Answer.NONE);
            notes.add(new Note.HadFloor(person, answer));
        }
        notes.add(
                new Note.Answered(
                        all.stream().allMatch(person -> session.wishOf(person).isPresent())));
    }

    private void noteHolder(InTurn turn) {
        noteFloor(
                turn.holder(),
                session.wishOf(turn.holder()).map(Wish::answer).orElse(Answer.IN_THE_ROOM));
    }

    private Progress after(InTurn turn) {
        return next(
                turn.step(),
                turn.waiting(),
                plus(turn.had(), turn.holder()),
                session.protocol().step(turn.step()).pause());
    }

    private Progress next(int index, List<UUID> waiting, Set<UUID> had, Duration pause) {
        var left = new ArrayList<>(waiting);
        var over = had;
        while (!left.isEmpty()) {
            var person = left.removeFirst();
            if (!session.goesPast(person)) {
                var length = session.protocol().step(index).time();
                return new InTurn(
                        index,
                        person,
                        List.copyOf(left),
                        over,
                        speakers(left),
                        at.plus(pause),
                        length);
            }
            noteFloor(person, session.wishOf(person).map(Wish::answer).orElse(Answer.IN_THE_ROOM));
            over = plus(over, person);
        }
        if (forTheGroup()) {
            notes.add(new Note.GroupHadFloor());
        }
        return enter(index + 1, over.isEmpty() ? Duration.ZERO : pause);
    }

    private void noteFloor(UUID person, Answer answer) {
        if (!forTheGroup()) {
            notes.add(new Note.HadFloor(person, answer));
        }
    }

    private boolean forTheGroup() {
        return session.manner().speaksForGroup();
    }

    private Set<UUID> speakers(List<UUID> waiting) {
        return waiting.stream()
                .filter(person -> !session.goesPast(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> plus(Set<UUID> had, UUID one) {
        var more = new HashSet<>(had);
        more.add(one);
        return Set.copyOf(more);
    }
}
