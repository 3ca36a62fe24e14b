package org.risingtide.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.risingtide.protocols.Step;

/// What everybody sees, the same for all: now, next, then. There is no list of who did what, and nobody who writes can be told
/// from somebody who listens.
public record Shown(UUID facilitator, Set<UUID> here, Moment moment) {
    private static final int NOW_NEXT_THEN = 3;

    public sealed interface Moment {}

    public record Before() implements Moment {}

    /// @param number of the step, counted from 1
    /// @param floor who has it, who is next, who then; empty where it goes to nobody in turn
    /// @param coming the next two steps
    public record Now(
            Step step, int number, List<UUID> floor, Ring ring, boolean revealed, List<Step> coming)
            implements Moment {}

    /// @param notReached the steps that the bell left over, by name
    public record Over(boolean bell, List<Step> notReached) implements Moment {}

    /// Drains from `from` on and then rests. Before `from` it is quiet. No listener sees figures.
    public record Ring(Instant from, Duration length) {}

    static Shown of(Session session) {
        var seats = session.seats();
        return new Shown(seats.facilitator(), seats.here(), moment(session));
    }

    private static Moment moment(Session session) {
        return switch (session.progress()) {
            case Progress.Planned() -> new Before();
            case Progress.InStep(var step, var from, var length, var revealed) ->
                    now(session, step, List.of(), new Ring(from, length), revealed);
            case Progress.InTurn turn -> {
                var next = turn.waiting().stream().filter(turn.announced()::contains);
                var floor =
                        Stream.concat(Stream.of(turn.holder()), next).limit(NOW_NEXT_THEN).toList();
                var ring = new Ring(turn.from(), turn.length());
                yield now(session, turn.step(), floor, ring, false);
            }
            case Progress.Closed(var reached, var bell) -> {
                var steps = session.protocol().steps();
                yield new Over(bell, steps.subList(reached + 1, steps.size()));
            }
        };
    }

    private static Now now(
            Session session, int index, List<UUID> floor, Ring ring, boolean revealed) {
        var steps = session.protocol().steps();
        return new Now(
                steps.get(index),
                index + 1,
                floor,
                ring,
                revealed,
                steps.subList(index + 1, Math.min(steps.size(), index + NOW_NEXT_THEN)));
    }
}
