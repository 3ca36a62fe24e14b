package org.risingtide.forming;

import java.util.List;
import java.util.Set;

/// The people to group and what stands between them; people are their places in `people`.
///
/// @param evaluators pairs of whom one evaluates the other: never together
/// @param apart pairs who must not be together for another reason
/// @param met pairs who know each other already, as [#pair] writes them: better apart
public record Pool(
        List<Participant> people, List<int[]> evaluators, List<int[]> apart, Set<Long> met) {

    public Pool {
        people = List.copyOf(people);
        met = Set.copyOf(met);
    }

    public int size() {
        return people.size();
    }

    public Participant get(int person) {
        return people.get(person);
    }

    public static long pair(int a, int b) {
        return (long) Math.max(a, b) << 32 | Math.min(a, b);
    }

    public boolean haveMet(int a, int b) {
        return !met.isEmpty() && met.contains(pair(a, b));
    }
}
