package org.risingtide.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.risingtide.lists.Cells;
import org.risingtide.lists.Listed;
import org.risingtide.matching.Workbench.Bench;

/// Which district everybody of a list is from, by their numbers in the search.
///
/// @param own the organiser's: whoever names none is taken to be from there
record Districts(String own, List<Listed> listed) {

    /// Where the organiser's profile names none, theirs is the one most people of the list are from.
    static Districts of(Bench bench) {
        var listed = bench.laid().people();
        var mine =
                bench.organiser()
                        .map(profile -> Cells.fold(profile.workplace().district()))
                        .orElse("");
        return new Districts(mine.isEmpty() ? usual(listed) : mine, listed);
    }

    private static String usual(List<Listed> listed) {
        var often = Map.Entry.<String, Long>comparingByValue();
        return listed.stream()
                .map(Districts::district)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(often.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    String of(int person) {
        var name = district(listed.get(person));
        return name.isEmpty() ? own : name;
    }

    boolean elsewhere(int person) {
        return !of(person).equals(own);
    }

    /// Who of a group across districts needs their own organiser's yes; nobody in a group within one.
    int[] guests(int[] members) {
        boolean across = Arrays.stream(members).mapToObj(this::of).distinct().count() > 1;
        return Arrays.stream(members).filter(m -> across && elsewhere(m)).toArray();
    }

    Set<String> all() {
        return IntStream.range(0, listed.size())
                .mapToObj(this::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As the list has it.
    String written(String folded) {
        return listed.stream()
                .map(person -> person.work().district())
                .filter(name -> Cells.fold(name).equals(folded))
                .findFirst()
                .map(String::strip)
                .orElse(folded);
    }

    private static String district(Listed person) {
        return Cells.fold(person.work().district());
    }
}
