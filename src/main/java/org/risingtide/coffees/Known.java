package org.risingtide.coffees;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who has sat with whom at earlier coffees of a club, and who may not.
final class Known {
    private record Two(UUID one, UUID other) {
        static Two of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    private final Map<Two, Integer> met = new HashMap<>();
    private final Set<Two> apart = new HashSet<>();

    void met(Collection<UUID> table) {
        for (var one : table) {
            for (var other : table) {
                if (one.compareTo(other) < 0) {
                    met.merge(Two.of(one, other), 1, Integer::sum);
                }
            }
        }
    }

    void apart(UUID one, UUID other) {
        apart.add(Two.of(one, other));
    }

    int times(UUID one, UUID other) {
        return met.getOrDefault(Two.of(one, other), 0);
    }

    boolean may(UUID one, UUID other) {
        return !apart.contains(Two.of(one, other));
    }

    boolean may(UUID person, Collection<UUID> table) {
        return table.stream().allMatch(other -> may(person, other));
    }

    int again(UUID person, Collection<UUID> table) {
        return table.stream().mapToInt(other -> times(person, other)).sum();
    }
}
