package org.risingtide.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.risingtide.sessions.Plan;

/// Who leads and in which order they speak, proposed so that each comes round: within as many sessions as there are people,
/// everybody leads once and everybody opens once, whatever was before.
///
/// @param members in the order they came
/// @param past sessions of the group, the latest first
record Rotation(List<UUID> members, List<Past> past) {
    private static final Duration PATIENCE = Duration.ofDays(1);

    /// @param led who led it, or null where nobody knows any more
    record Past(@Nullable UUID led, List<UUID> speakers) {
        @Nullable UUID opened() {
            return speakers.isEmpty() ? null : speakers.getFirst();
        }
    }

    Rotation {
        members = List.copyOf(members);
        past = List.copyOf(past);
    }

    /// What was planned and never begun has not happened.
    ///
    /// @param plans of the group, none of them called off, the latest first
    static Rotation of(List<UUID> members, List<Plan> plans, Instant now) {
        var past =
                plans.stream()
                        .filter(plan ->
                                plan.hasBegun() || plan.startsAt().isAfter(now.minus(PATIENCE)))
                        .map(plan -> new Past(plan.facilitator(), plan.speakers()))
                        .toList();
        return new Rotation(members, past);
    }

    /// Whoever led least recently; of those who never have, the one who came first.
    UUID leads() {
        return longestAgo(members, Past::led);
    }

    /// Whoever spoke first last time speaks last, and whoever opened least recently opens; the others keep their places.
    List<UUID> order() {
        var order = new ArrayList<>(lastTime());
        members.stream().filter(member -> !order.contains(member)).forEach(order::add);
        var before = past.isEmpty() ? order.getFirst() : past.getFirst().opened();
        if (before != null && order.remove(before)) {
            order.addLast(before);
        }
        var opens = longestAgo(order, Past::opened);
        order.remove(opens);
        order.addFirst(opens);
        return List.copyOf(order);
    }

    /// The order of last time without those who have left; before the first time, the one in which they came.
    private List<UUID> lastTime() {
        return past.isEmpty()
                ? members
                : past.getFirst().speakers().stream().filter(members::contains).toList();
    }

    private UUID longestAgo(List<UUID> candidates, Function<Past, @Nullable UUID> did) {
        return candidates.stream()
                .max(Comparator.comparingInt((UUID person) -> timesAgo(person, did)))
                .orElseThrow();
    }

    /// 0 for the last time; more than all for never.
    private int timesAgo(UUID person, Function<Past, @Nullable UUID> did) {
        int ago = 0;
        for (var one : past) {
            if (Objects.equals(did.apply(one), person)) {
                return ago;
            }
            ago++;
        }
        return past.size();
    }
}
