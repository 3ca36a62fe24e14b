package org.risingtide.turns;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.StepKind;
import org.risingtide.turns.Progress.Closed;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;
import org.risingtide.turns.Progress.Planned;

/// One group's run of one protocol: what its events have made of it so far, and nothing else.
///
/// There is no clock inside: a turn or a step that has run out of its minutes simply rests until somebody goes on.
///
/// @param starts as planned, then as it began
/// @param moved when the floor or the step last went on
/// @param known requests that are done
public record Session(
        UUID id,
        Protocol protocol,
        Manner manner,
        Seats seats,
        Map<UUID, Wish> wishes,
        Set<UUID> kept,
        Progress progress,
        Instant starts,
        Instant moved,
        Set<UUID> known) {

    public Session {
        wishes = Map.copyOf(wishes);
        kept = Set.copyOf(kept);
        known = Set.copyOf(known);
    }

    /// @param order in which they speak if all come
    public static Session planned(
            UUID id,
            Protocol protocol,
            Manner manner,
            List<UUID> order,
            UUID facilitator,
            Instant starts) {
        return new Session(
                id,
                protocol,
                manner,
                Seats.planned(order, facilitator),
                Map.of(),
                Set.of(),
                new Planned(),
                starts,
                starts,
                Set.of());
    }

    /// The session after `event`, or why not. The same event twice is once.
    public Outcome after(Event event) {
        if (known.contains(event.id())) {
            return new Outcome.Unchanged(this);
        }
        return Rules.decide(new Attempt(this, event));
    }

    /// For everyone; see [Shown].
    public Shown shown() {
        return Shown.of(this);
    }

    /// For this person's own page only.
    public Optional<Wish> wishOf(UUID person) {
        return Optional.ofNullable(wishes.get(person));
    }

    /// For this person's own page only.
    public boolean hasKept(UUID person) {
        return kept.contains(person);
    }

    /// The last step that began; -1 before the first.
    public int reached() {
        return switch (progress) {
            case Planned() -> -1;
            case InStep(var step, _, _, _) -> step;
            case InTurn turn -> turn.step();
            case Closed(var step, _) -> step;
        };
    }

    /// Whether there were quiet minutes, and this person was there.
    public boolean mayKeep(UUID person) {
        return seats.been().contains(person) && reachedQuietMinutes();
    }

    boolean goesPast(UUID person) {
        return wishOf(person).filter(wish -> !wish.stopsTheFloor()).isPresent();
    }

    boolean reachedQuietMinutes() {
        return protocol.steps().subList(0, reached() + 1).stream()
                .anyMatch(step -> step.kind() == StepKind.QUIET_MINUTES);
    }

    boolean inWriting() {
        return manner == Manner.IN_WRITING;
    }

    boolean allKept() {
        return manner.speaksForGroup() ? !kept.isEmpty() : kept.containsAll(seats.here());
    }

    Session with(Event done, Seats seats, Progress progress, Instant moved) {
        var known = new HashSet<>(this.known);
        known.add(done.id());
        return new Session(
                id, protocol, manner, seats, wishes, kept, progress, starts, moved, known);
    }

    Session wishing(UUID person, Wish wish) {
        var wishes = new HashMap<>(this.wishes);
        wishes.put(person, wish);
        return new Session(
                id, protocol, manner, seats, wishes, kept, progress, starts, moved, known);
    }

    /// What somebody wrote has answered this step alone; whoever just listens is not asked again.
    Session answered(int step) {
        if (!inWriting() || !protocol.step(step).inTurn()) {
            return this;
        }
        var listening = new HashMap<>(wishes);
        listening.values().removeIf(wish -> wish != Wish.LISTEN);
        return new Session(
                id, protocol, manner, seats, listening, kept, progress, starts, moved, known);
    }

    Session keeping(UUID person) {
        var kept = new HashSet<>(this.kept);
        kept.add(person);
        return new Session(
                id, protocol, manner, seats, wishes, kept, progress, starts, moved, known);
    }

    Session begun(Instant at) {
        return new Session(id, protocol, manner, seats, wishes, kept, progress, at, moved, known);
    }
}
