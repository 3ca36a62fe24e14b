package org.risingtide.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where a session is. It goes forward only.
public sealed interface Progress {
    record Planned() implements Progress {}

    /// A step that all are in together. Its length is a picture for the ring; only people end it, or the bell.
    record InStep(int step, Instant from, Duration length, boolean revealed) implements Progress {}

    /// A step in which one person has the floor.
    ///
    /// @param from later than now while it is quiet after the turn before
    /// @param had whose turn in this step is over
    /// @param announced who of those waiting was to speak when the floor last moved: a wish that comes later changes nothing
    ///     that others are shown
    record InTurn(
            int step,
            UUID holder,
            List<UUID> waiting,
            Set<UUID> had,
            Set<UUID> announced,
            Instant from,
            Duration length)
            implements Progress {

        InTurn waiting(List<UUID> others, Set<UUID> announced) {
            return new InTurn(step, holder, List.copyOf(others), had, announced, from, length);
        }

        InTurn longerBy(Duration more) {
            return new InTurn(step, holder, waiting, had, announced, from, length.plus(more));
        }
    }

    /// @param reached the last step that began
    record Closed(int reached, boolean bell) implements Progress {}
}
