package org.risingtide.matching;

import java.util.Arrays;
import org.risingtide.matching.Review.Table;

/// About whom other districts have said yes: the people who were shown to them, and nobody who came later.
record Yes(Table table, Districts districts) {
    static Yes of(Table table) {
        return new Yes(table, Districts.of(table.bench()));
    }

    /// Nobody asks for the organiser's own people.
    boolean to(int person) {
        var agreement = table.agreed().get(districts.of(person));
        return !districts.elsewhere(person)
                || agreement != null
                        && agreement.equals(table.bench().people().get(person).shown());
    }

    boolean to(int[] guests) {
        return Arrays.stream(guests).allMatch(this::to);
    }

    /// Into a group that was sent: who is in a group across already has their yes.
    boolean toJoining(int[] members, int person) {
        if (districts.guests(members).length > 0) {
            return to(person);
        }
        int[] joined = Arrays.copyOf(members, members.length + 1);
        joined[members.length] = person;
        return to(districts.guests(joined));
    }
}
