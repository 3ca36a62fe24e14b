package org.risingtide.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.risingtide.planning.Rotation.Past;
import org.risingtide.sessions.Plan;

/// What a group's sessions say about whose time it is.
final class Histories {
    private static final Duration PATIENCE = Duration.ofDays(1);

    private Histories() {}

    /// What was planned and never begun has not happened.
    ///
    /// @param plans none of them called off, the latest first
    static Rotation rotation(List<UUID> members, List<Plan> plans, Instant now) {
        var past =
                plans.stream()
                        .filter(plan ->
                                plan.hasBegun() || plan.startsAt().isAfter(now.minus(PATIENCE)))
                        .map(plan -> new Past(plan.facilitator(), plan.speakers()))
                        .toList();
        return new Rotation(members, past);
    }
}
