package org.risingtide.forming;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.risingtide.grouping.Solution;
import org.risingtide.platform.Words;

/// One group of a result with its name, story and common time.
///
/// @param number the group's place in the solution
/// @param time as the reader reads it
public record FormedGroup(int number, String name, String time, Story story) {

    public static List<FormedGroup> all(Forming forming, Solution solution, Words words) {
        return all(forming, solution.groups(), words);
    }

    /// Empty groups are left out.
    public static List<FormedGroup> all(Forming forming, List<int[]> groups, Words words) {
        var telling = new Telling(words);
        var all = new ArrayList<FormedGroup>();
        for (int number = 0; number < groups.size(); number++) {
            if (groups.get(number).length > 0) {
                var story = Story.of(forming, groups.get(number));
                var time =
                        forming.week()
                                .common(groups.get(number))
                                .map(telling::time)
                                .orElseGet(() -> words.say("forming.time.none"));
                var shared = shared(forming, groups.get(number));
                all.add(
                        new FormedGroup(
                                number, telling.name(story, shared, all.size() + 1), time, story));
            }
        }
        return all;
    }

    /// The district all of them come from, where the people to group come from several; else empty.
    public String shared(Forming forming) {
        return shared(forming, story.members());
    }

    private static String shared(Forming forming, int[] members) {
        var here = Arrays.stream(members).mapToObj(m -> district(forming, m)).distinct().toList();
        boolean several =
                IntStream.range(0, forming.pool().size())
                                .mapToObj(m -> district(forming, m))
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
        return several && here.size() == 1 ? titled(here.getFirst()) : "";
    }

    private static String district(Forming forming, int member) {
        return forming.pool().get(member).voice().setting().district();
    }

    private static String titled(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /// One row a person: group, name, reason.
    static List<List<String>> rows(List<FormedGroup> groups, Forming forming, Words words) {
        var rows = new ArrayList<List<String>>();
        for (var group : groups) {
            for (int i = 0; i < group.story.members().length; i++) {
                rows.add(
                        List.of(
                                group.name,
                                forming.pool().get(group.story.members()[i]).name(),
                                group.reason(i, forming, words)));
            }
        }
        return rows;
    }

    private String reason(int member, Forming forming, Words words) {
        var reasons = story.reasons().get(member);
        return reasons.isEmpty()
                ? words.say("forming.why.none")
                : new Telling(words).whyAll(reasons, forming.pool());
    }

    void print(PrintStream print, Forming forming, Words words, boolean explain) {
        var pool = forming.pool();
        print.printf("%s · %s%n", name, time);
        for (int i = 0; i < story.members().length; i++) {
            var person = pool.get(story.members()[i]);
            var does = Occupation.of(person.work(), words);
            print.printf("  %s%s%n", person.name(), does.isEmpty() ? "" : " (" + does + ")");
            if (explain) {
                print.printf("      %s%n", reason(i, forming, words));
            }
        }
        if (explain) {
            var telling = new Telling(words);
            story.traded().forEach(traded -> print.printf("  ~ %s%n", telling.traded(traded)));
        }
        print.println();
    }
}
