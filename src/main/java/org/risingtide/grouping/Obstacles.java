package org.risingtide.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says for everybody in no group what is in the way, and what comes nearest to a place.
final class Obstacles {
    private final Problem problem;
    private final RuleSet rules;
    private final List<int[]> groups;
    private final int[] out;

    Obstacles(Problem problem, int[] groupOf) {
        this.problem = problem;
        this.rules = problem.ruleSet();
        this.groups = Groups.of(problem, groupOf);
        this.out =
                IntStream.range(0, problem.people())
                        .filter(person -> groupOf[person] == Problem.OUT)
                        .toArray();
    }

    List<Unplaced> all() {
        return Arrays.stream(out).mapToObj(this::of).toList();
    }

    /// One group that does not take the person: the rule that blocks it and how far away it is.
    private record Blocked(int group, String rule, int broken, int missing) {
        static final Comparator<Blocked> NEAREST =
                Comparator.comparingInt(Blocked::broken)
                        .thenComparingInt(Blocked::missing)
                        .thenComparingInt(Blocked::group);
    }

    private Unplaced of(int person) {
        var blocked = new ArrayList<Blocked>();
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).length > 0) {
                blocked.add(blocked(person, group));
            }
        }
        var company = company(person);
        var closest = blocked.stream().min(Blocked.NEAREST).orElse(null);
        String rule = rule(company, closest);
        return closest == null
                ? new Unplaced(person, rule, company.fitting(), Problem.OUT, rule, 0)
                : new Unplaced(
                        person,
                        rule,
                        company.fitting(),
                        closest.group(),
                        closest.rule(),
                        closest.missing());
    }

    /// A full group is one broken rule nearer than a locked one; a rule that needs less to be met is nearer than one that needs more.
    private Blocked blocked(int person, int group) {
        int[] members = groups.get(group);
        String first = null;
        int broken = 0;
        int missing = 0;
        int[] joined = Arrays.copyOf(members, members.length + 1);
        joined[members.length] = person;
        for (Rule rule : rules.all()) {
            if (!rule.holds(joined, joined.length)) {
                missing = first == null ? rule.missing(members, members.length, person) : missing;
                first = first == null ? rule.name() : first;
                broken++;
            }
        }
        if (problem.closed().get(group) || members.length >= problem.sizes().most(group)) {
            broken++;
            first = first == null ? Unplaced.FULL : first;
        }
        return new Blocked(group, first == null ? Unplaced.NOT_TRIED : first, broken, missing);
    }

    /// With how many others a person could be, and how often each rule forbids it alone.
    private record Company(int fitting, int others, Map<String, Integer> forbidden) {}

    private Company company(int person) {
        int fitting = 0;
        var forbidden = new HashMap<String, Integer>();
        int[] two = {person, person};
        for (int other = 0; other < problem.people(); other++) {
            two[1] = other;
            boolean fits = other != person;
            for (Rule rule : rules.growing()) {
                if (other != person && !rule.holds(two, 2)) {
                    forbidden.merge(rule.name(), 1, Integer::sum);
                    fits = false;
                }
            }
            fitting += fits ? 1 : 0;
        }
        return new Company(fitting, problem.people() - 1, forbidden);
    }

    private String rule(Company company, @Nullable Blocked closest) {
        int least = leastSize();
        if (company.fitting() < least - 1) {
            return company.forbidden().entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(byName()))
                    .map(Map.Entry::getKey)
                    .orElse(Unplaced.TOO_FEW);
        }
        if (closest == null || closest.rule().equals(Unplaced.NOT_TRIED)) {
            return closest == null ? Unplaced.TOGETHER : Unplaced.NOT_TRIED;
        }
        if (closest.rule().equals(Unplaced.FULL)) {
            return out.length < least ? Unplaced.NUMBERS : Unplaced.FULL;
        }
        return closest.rule();
    }

    private static Comparator<Map.Entry<String, Integer>> byName() {
        return Map.Entry.comparingByKey();
    }

    private int leastSize() {
        int least = Integer.MAX_VALUE;
        for (int group = 0; group < groups.size(); group++) {
            least = Math.min(least, problem.sizes().least(group));
        }
        return least;
    }
}
