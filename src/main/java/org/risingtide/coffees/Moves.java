package org.risingtide.coffees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.coffees.FirstSeating.Guest;
import org.risingtide.coffees.SeatingTables.Seating;
import org.springframework.stereotype.Component;

/// Makes what was decided true: people leave tables, come to others, tables begin and end, and everybody concerned hears of it once.
@Component
class Moves {
    private final Circles circles;
    private final SeatingTables seatings;
    private final TableGroups groups;
    private final CoffeeNotices notices;

    Moves(Circles circles, SeatingTables seatings, TableGroups groups, CoffeeNotices notices) {
        this.circles = circles;
        this.seatings = seatings;
        this.groups = groups;
        this.notices = notices;
    }

    /// One coffee whose tables change.
    ///
    /// @param guests everybody who is in
    /// @param told whether people hear of it
    record Evening(Club club, Coffee coffee, Map<UUID, Guest> guests, boolean told) {
        Guest guest(UUID person) {
            return Objects.requireNonNull(guests.get(person));
        }
    }

    /// @param before who sits at which table now
    void make(
            Viewer actor, Evening evening, Map<UUID, List<UUID>> before, Rearranging.Result after) {
        var seeing = seeing(actor, before.keySet());
        var standing =
                seatings.of(before.keySet()).stream()
                        .collect(Collectors.toMap(Seating::id, seating -> seating));
        standing.forEach((id, table) ->
                leave(seeing, evening, table, gone(before.get(id), after.tables().get(id))));
        standing.forEach((id, table) -> {
            var people = after.tables().getOrDefault(id, List.of());
            if (people.isEmpty()) {
                groups.end(seeing, table);
            } else if (!people.equals(before.get(id))) {
                change(seeing, evening, table, before.getOrDefault(id, List.of()), people);
            }
        });
        for (var people : fresh(before, after)) {
            var begun = groups.begin(actor, evening, people);
            people.forEach(person -> seatings.sit(begun.id(), evening.coffee().id(), person));
            if (evening.told()) {
                notices.places(evening, begun, people, people);
            }
        }
        if (evening.told()) {
            notices.unplaced(evening, after.unplaced());
        }
    }

    private void leave(Viewer seeing, Evening evening, Seating table, List<UUID> gone) {
        if (evening.told() && !gone.isEmpty()) {
            var members = circles.members(seeing, evening.coffee().circle());
            notices.left(evening, groups.begun(seeing, table), gone, members);
        }
        for (var person : gone) {
            circles.leave(table.id(), person);
            seatings.stand(evening.coffee().id(), person);
        }
    }

    private static List<UUID> gone(@Nullable List<UUID> before, @Nullable List<UUID> stay) {
        var gone = new ArrayList<>(before == null ? List.<UUID>of() : before);
        gone.removeAll(stay == null ? List.of() : stay);
        return gone;
    }

    private void change(
            Viewer seeing, Evening evening, Seating table, List<UUID> before, List<UUID> people) {
        var come = new ArrayList<>(people);
        come.removeAll(before);
        for (var person : come) {
            circles.join(table.id(), person);
            seatings.sit(table.id(), evening.coffee().id(), person);
        }
        groups.change(seeing, table, people);
        if (evening.told()) {
            notices.places(evening, groups.begun(seeing, table), people, come);
            var stay = new ArrayList<>(people);
            stay.removeAll(come);
            notices.changed(evening, groups.begun(seeing, table), people, stay);
        }
    }

    private static List<List<UUID>> fresh(Map<UUID, List<UUID>> before, Rearranging.Result after) {
        var fresh = new ArrayList<List<UUID>>();
        new LinkedHashMap<>(after.tables())
                .forEach((id, people) -> {
                    if (!before.containsKey(id) && !people.isEmpty()) {
                        fresh.add(people);
                    }
                });
        fresh.addAll(after.fresh());
        return fresh;
    }

    static Viewer seeing(Viewer actor, Iterable<UUID> tables) {
        var circles = new ArrayList<>(actor.circles());
        tables.forEach(circles::add);
        return new Viewer(
                actor.id(),
                actor.name(),
                actor.language(),
                actor.zone(),
                false,
                circles,
                List.of());
    }
}
