package org.risingtide.forming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The people to group and what stands between them; people are their places in `people`.
///
/// @param evaluators pairs of whom one evaluates the other: never together
/// @param apart pairs who must not be together for another reason
/// @param met pairs who know each other already, as [#pair] writes them: better apart
/// @param quietly the same for pairs of whom nobody is told that they do
public record Pool(
        List<Participant> people,
        List<int[]> evaluators,
        List<int[]> apart,
        Set<Long> met,
        Set<Long> quietly) {

    public Pool {
        people = List.copyOf(people);
        met = Set.copyOf(met);
        quietly = Set.copyOf(quietly);
    }

    public Pool(
            List<Participant> people, List<int[]> evaluators, List<int[]> apart, Set<Long> met) {
        this(people, evaluators, apart, met, Set.of());
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
        return saysMet(a, b) || !quietly.isEmpty() && quietly.contains(pair(a, b));
    }

    /// Whether it may be said.
    boolean saysMet(int a, int b) {
        return !met.isEmpty() && met.contains(pair(a, b));
    }

    /// All of them.
    Set<Long> whoHaveMet() {
        if (quietly.isEmpty()) {
            return met;
        }
        var all = new HashSet<>(met);
        all.addAll(quietly);
        return all;
    }
}
