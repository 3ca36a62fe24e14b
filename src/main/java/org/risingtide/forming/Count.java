package org.risingtide.forming;

import java.util.List;
import org.risingtide.company.Reason;
import org.risingtide.grouping.Groups;

/// What a making of groups gives to people, in numbers of people.
///
/// @param company somebody in the group meets their question, or has a question that they meet
/// @param asking who has a question at all; only they can find the next three
/// @param everyKind groups in which all three kinds are found
public record Count(
        int people,
        int groups,
        int placed,
        int company,
        int asking,
        int beenThere,
        int sameBoat,
        int differently,
        int everyKind) {

    public static Count of(Forming forming, int[] groupOf) {
        var kinds = forming.kinds();
        int groups = 0;
        int placed = 0;
        int company = 0;
        int everyKind = 0;
        int[] having = new int[Reason.values().length];
        for (int[] members : Groups.of(forming.asProblem(), groupOf)) {
            groups += members.length > 0 ? 1 : 0;
            placed += members.length;
            int inGroup = 0;
            for (int member : members) {
                int own = 0;
                boolean gives = false;
                for (int other : members) {
                    own |= other == member ? 0 : bits(kinds, other, member);
                    gives |= other != member && kinds.givesAnything(member, other);
                }
                company += own != 0 || gives ? 1 : 0;
                inGroup |= own;
                for (var reason : Reason.values()) {
                    having[reason.ordinal()] += (own & reason.bit()) != 0 ? 1 : 0;
                }
            }
            everyKind += inGroup == 7 ? 1 : 0;
        }
        return new Count(
                forming.pool().size(),
                groups,
                placed,
                company,
                asking(forming.pool().people()),
                having[0],
                having[1],
                having[2],
                everyKind);
    }

    private static int bits(KindTable kinds, int giver, int receiver) {
        int bits = 0;
        for (var reason : Reason.values()) {
            bits |= kinds.gives(giver, receiver, reason) ? reason.bit() : 0;
        }
        return bits;
    }

    private static int asking(List<Participant> people) {
        return (int) people.stream().filter(person -> person.voice().asks()).count();
    }
}
