package org.risingtide.coffees;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.circles.Evaluators;
import org.risingtide.coffees.FirstSeating.Guest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Decides who sits where at one coffee, while nobody else does.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tending {
    private final CoffeeTables coffees;
    private final LayingTables reading;
    private final Guests guests;
    private final Moves moves;
    private final Circles circles;
    private final Evaluators evaluators;

    private final Clock clock;

    Tending(
            CoffeeTables coffees,
            LayingTables reading,
            Guests guests,
            Moves moves,
            Circles circles,
            Evaluators evaluators,
            Clock clock) {
        this.coffees = coffees;
        this.reading = reading;
        this.guests = guests;
        this.moves = moves;
        this.circles = circles;
        this.evaluators = evaluators;
        this.clock = clock;
    }

    /// @param actor sees the club
    void tend(Viewer actor, UUID id, Laying.When when) {
        var coffee = coffees.hold(id).orElseThrow();
        var now = clock.instant();
        if (coffee.calledOff() || !isTime(coffee, when, now)) {
            return;
        }
        var members = reading.members(coffee.club());
        if (!coffee.isLaid() && members.size() < Club.BEGINS_WITH) {
            return;
        }
        var coming = new LinkedHashSet<>(reading.coming(coffee));
        reading.seats(id, true, now).values().forEach(coming::removeAll);
        var seats = reading.seats(id, false, now);
        var seated = new HashSet<UUID>();
        seats.values().forEach(seated::addAll);
        if (coffee.isLaid() && coffee.everybody() && seated.equals(coming)) {
            return;
        }
        seats.keySet().forEach(circles::seeAlso);
        var known = known(coffee, members);
        var club = reading.club(coffee.club()).orElseThrow();
        var invited = guests.of(actor, coming);
        var standing = coffee.isLaid() ? seats : first(invited, club, known, coffee);
        var after = Rearranging.of(standing, coming, known);
        var evening = new Moves.Evening(club, coffee, invited, when != Laying.When.PAST);
        moves.make(actor, evening, seats, after);
        coffees.laid(id, now, after.unplaced().isEmpty(), inTheWay(after, known));
    }

    private static boolean isTime(Coffee coffee, Laying.When when, Instant now) {
        return switch (when) {
            case PAST -> true;
            case NOW -> !coffee.hasBegun(now);
            case DUE ->
                    !coffee.hasBegun(now) && (coffee.isLaid() || !coffee.closesAt().isAfter(now));
        };
    }

    private static Map<UUID, List<UUID>> first(
            Map<UUID, Guest> invited, Club club, Known known, Coffee coffee) {
        var seed = coffee.id().getLeastSignificantBits();
        var tables = new LinkedHashMap<UUID, List<UUID>>();
        FirstSeating.of(List.copyOf(invited.values()), club.size(), known, coffee, seed)
                .forEach(table -> tables.put(UUID.randomUUID(), new ArrayList<>(table)));
        return tables;
    }

    private Known known(Coffee coffee, List<UUID> members) {
        var known = new Known();
        reading.before(coffee).forEach(known::met);
        evaluators.closedAmong(members).forEach(two -> known.apart(two.evaluator(), two.person()));
        return known;
    }

    /// The rules in the way of those without a place, without saying whose.
    private static Set<String> inTheWay(Rearranging.Result after, Known known) {
        var rules = new TreeSet<String>();
        var tables = new ArrayList<>(after.tables().values());
        tables.addAll(after.fresh());
        for (var person : after.unplaced()) {
            boolean kept =
                    tables.stream().anyMatch(table -> !known.may(person, table))
                            || after.unplaced().stream().anyMatch(o -> !known.may(person, o));
            rules.add(kept ? "never_with" : "too_few");
        }
        return rules;
    }
}
