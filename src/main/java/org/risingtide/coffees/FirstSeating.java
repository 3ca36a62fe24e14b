package org.risingtide.coffees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.risingtide.people.Profile;
import org.risingtide.rotations.Occasion;
import org.risingtide.rotations.Seatings;

/// The tables of one date as they are first made. The same people, history and seed give the same tables.
final class FirstSeating {
    /// A common hour weighs most: a table that cannot meet is none.
    private static final double COMMON_TIME = 0.5;

    private static final double OTHER_SCHOOL = 0.25;
    private static final double COMMON_GROUND = 0.25;

    private FirstSeating() {}

    /// Somebody who is in.
    ///
    /// @param themes what they say to everybody here that is on their mind; ids of tags
    record Guest(Profile profile, Set<String> themes) {
        UUID id() {
            return profile.id();
        }
    }

    /// @param guests in a fixed order
    /// @return tables of three to five; whoever is at none could not be placed
    static List<List<UUID>> of(
            List<Guest> guests, int size, Known known, Coffee coffee, long seed) {
        int n = guests.size();
        var here = new BitSet(n);
        here.set(0, n);
        var never = new ArrayList<BitSet>();
        var worth = new double[n][n];
        var week = coffee.starts().toLocalDate();
        var free = guests.stream().map(guest -> TableTime.free(guest.profile(), week)).toList();
        for (int a = 0; a < n; a++) {
            var not = new BitSet(n);
            for (int b = 0; b < n; b++) {
                not.set(b, a != b && !known.may(guests.get(a).id(), guests.get(b).id()));
            }
            for (int b = 0; b < a; b++) {
                double time = free.get(a).intersects(free.get(b)) ? COMMON_TIME : 0;
                worth[a][b] = time + worth(guests.get(a), guests.get(b));
                worth[b][a] = worth[a][b];
            }
            never.add(not);
        }
        var occasion =
                new Occasion(
                        n,
                        here,
                        size,
                        Club.FEWEST,
                        Club.MOST,
                        (a, b) -> known.times(guests.get(a).id(), guests.get(b).id()),
                        never,
                        (a, b) -> worth[a][b]);
        return Seatings.seat(occasion, seed).tables().stream()
                .map(table -> Arrays.stream(table).mapToObj(i -> guests.get(i).id()).toList())
                .toList();
    }

    private static double worth(Guest one, Guest other) {
        var here = one.profile().workplace();
        var there = other.profile().workplace();
        boolean same =
                here.schoolId() != null
                        ? here.schoolId().equals(there.schoolId())
                        : !here.school().isEmpty() && here.school().equals(there.school());
        boolean ground =
                one.themes().stream().anyMatch(other.themes()::contains)
                        || one.profile().subjects().stream()
                                .anyMatch(other.profile().subjects()::contains);
        return (same ? 0 : OTHER_SCHOOL) + (ground ? COMMON_GROUND : 0);
    }
}
