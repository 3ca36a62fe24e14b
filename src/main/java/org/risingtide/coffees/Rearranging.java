package org.risingtide.coffees;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Who sits where after somebody has come late or dropped out: as few as possible of those who know their table already move.
final class Rearranging {
    private static final int SMALL = 2;

    private final Map<UUID, List<UUID>> tables = new LinkedHashMap<>();
    private final Known known;
    private final List<List<UUID>> fresh = new ArrayList<>();

    /// @param tables who sits there from now on, by table; empty for one that is no more
    /// @param fresh new tables
    /// @param unplaced those who are in and have no place
    record Result(Map<UUID, List<UUID>> tables, List<List<UUID>> fresh, Set<UUID> unplaced) {}

    private Rearranging(Map<UUID, List<UUID>> before, Set<UUID> coming, Known known) {
        before.forEach((id, people) -> {
            var here = new ArrayList<>(people);
            here.retainAll(coming);
            tables.put(id, here);
        });
        this.known = known;
    }

    /// @param before who sits at which table now
    /// @param coming who is in
    static Result of(Map<UUID, List<UUID>> before, Set<UUID> coming, Known known) {
        return new Rearranging(before, coming, known).rearrange(coming);
    }

    private Result rearrange(Set<UUID> coming) {
        var waiting = new LinkedHashSet<>(coming);
        tables.values().forEach(waiting::removeAll);
        waiting.removeIf(this::joins);
        emptySmallTables(waiting);
        begin(waiting);
        waiting.removeIf(this::split);
        return new Result(tables, fresh, waiting);
    }

    /// First where somebody is missing, then where they meet new people, then where fewest sit.
    private boolean joins(UUID person) {
        var best = best(person, people -> people.size() < Club.MOST);
        best.ifPresent(people -> people.add(person));
        return best.isPresent();
    }

    private Optional<List<UUID>> best(UUID person, Predicate<List<UUID>> wanted) {
        return tables.values().stream()
                .filter(people -> !people.isEmpty() && wanted.test(people))
                .filter(people -> known.may(person, people))
                .min(
                        Comparator.<List<UUID>, Boolean>comparing(people -> people.size() > SMALL)
                                .thenComparing(people -> known.again(person, people))
                                .thenComparing(List::size));
    }

    /// A table of two goes to another table together, or else each to one; where neither can be, two are enough.
    private void emptySmallTables(Set<UUID> waiting) {
        for (var small : List.copyOf(tables.values())) {
            if (!small.isEmpty() && small.size() <= SMALL && !together(small) && !apart(small)) {
                if (small.size() == 1) {
                    waiting.addAll(small);
                    small.clear();
                }
            }
        }
    }

    private boolean together(List<UUID> small) {
        var to =
                tables.values().stream()
                        .filter(other -> other != small && !other.isEmpty())
                        .filter(other -> other.size() + small.size() <= Club.MOST)
                        .filter(other -> small.stream().allMatch(each -> known.may(each, other)))
                        .min(
                                Comparator.<List<UUID>>comparingInt(other -> again(small, other))
                                        .thenComparing(List::size));
        to.ifPresent(other -> {
            other.addAll(small);
            small.clear();
        });
        return to.isPresent();
    }

    private boolean apart(List<UUID> small) {
        var moved = new LinkedHashMap<UUID, List<UUID>>();
        for (var person : small) {
            best(
                            person,
                            other ->
                                    other != small
                                            && other.size() > SMALL
                                            && other.size() < Club.MOST
                                            && !moved.containsValue(other))
                    .ifPresent(other -> moved.put(person, other));
        }
        if (moved.size() < small.size()) {
            return false;
        }
        moved.forEach((person, other) -> other.add(person));
        small.clear();
        return true;
    }

    private int again(Collection<UUID> some, Collection<UUID> others) {
        return some.stream().mapToInt(each -> known.again(each, others)).sum();
    }

    /// Those who found every table full begin one of their own.
    private void begin(Set<UUID> waiting) {
        for (var first : List.copyOf(waiting)) {
            if (!waiting.contains(first)) {
                continue;
            }
            var table = new ArrayList<>(List.of(first));
            for (var other : waiting) {
                if (table.size() < Club.MOST && !table.contains(other) && known.may(other, table)) {
                    table.add(other);
                }
            }
            if (table.size() >= SMALL) {
                fresh.add(table);
                waiting.removeAll(table);
            }
        }
    }

    /// One alone, where all tables are full: two of a table of five begin a new one with them.
    private boolean split(UUID person) {
        var both =
                tables.values().stream()
                        .filter(people -> people.size() == Club.MOST)
                        .map(people -> two(person, people))
                        .filter(Objects::nonNull)
                        .findFirst();
        both.ifPresent(two -> {
            tables.values().forEach(people -> people.removeAll(two));
            var table = new ArrayList<>(two);
            table.add(person);
            fresh.add(table);
        });
        return both.isPresent();
    }

    private @org.jspecify.annotations.Nullable List<UUID> two(UUID person, List<UUID> people) {
        var may =
                people.stream()
                        .filter(other -> known.may(person, other))
                        .sorted(Comparator.comparing(other -> known.times(person, other)))
                        .limit(2)
                        .toList();
        return may.size() < 2 ? null : may;
    }
}
