package org.risingtide.forming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.risingtide.company.Affinity;
import org.risingtide.company.Reason;
import org.risingtide.company.Tie;
import org.risingtide.forming.Story.Why;

/// Who could help whom, single people instead of groups, dealt out fairly.
///
/// A list of each person's best would show a few people to everybody: people take turns in choosing, whoever has the fewest
/// to choose from first, and nobody stands in more than `cap` lists.
public final class Suggestions {
    private static final double BOAT = 0.8;
    private static final double DIFFERENTLY = 0.75;
    private static final double SHOWN_OFTEN = 0.35;
    private static final int KEPT = 60;

    private final Pool pool;
    private final int top;
    private final int cap;
    private final int[] shown;
    private final List<List<Why>> lists = new ArrayList<>();

    private Suggestions(Pool pool, int top) {
        this.pool = pool;
        this.top = top;
        this.shown = new int[pool.size()];
        long askers = pool.people().stream().filter(p -> p.voice().asks()).count();
        long others =
                pool.people().stream().filter(p -> p.voice().asks() || p.voice().gives()).count();
        this.cap = (int) Math.max(1, Math.ceil(1.4 * top * askers / Math.max(1, others)));
        IntStream.range(0, pool.size()).forEach(_ -> lists.add(new ArrayList<>()));
    }

    /// One who could be shown to somebody, with the strongest reason.
    private record Option(Why why, double worth) {}

    public static Suggestions of(Pool pool, int top) {
        var suggestions = new Suggestions(pool, top);
        suggestions.deal();
        return suggestions;
    }

    /// In the order in which they should be read.
    public List<Why> of(int person) {
        return List.copyOf(lists.get(person));
    }

    public int cap() {
        return cap;
    }

    /// How unevenly people are shown: 0 all alike, 1 one person everywhere. Over everybody with words.
    public double gini() {
        var counts =
                IntStream.range(0, pool.size())
                        .filter(i -> pool.get(i).voice().asks() || pool.get(i).voice().gives())
                        .map(i -> shown[i])
                        .sorted()
                        .toArray();
        double sum = Arrays.stream(counts).sum();
        double weighted = 0;
        for (int i = 0; i < counts.length; i++) {
            weighted += (2.0 * (i + 1) - counts.length - 1) * counts[i];
        }
        return sum == 0 ? 0 : weighted / (counts.length * sum);
    }

    private void deal() {
        var forbidden = forbidden();
        var options = new ArrayList<List<Option>>();
        IntStream.range(0, pool.size())
                .parallel()
                .mapToObj(person -> options(person, forbidden))
                .forEachOrdered(options::add);
        var order =
                IntStream.range(0, pool.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(
                                        (Integer person) -> options.get(person).size()))
                        .toList();
        for (int turn = 0; turn < top; turn++) {
            for (int person : order) {
                choose(person, options.get(person));
            }
        }
        lists.forEach(
                list -> list.sort(Comparator.comparingDouble((Why why) -> -why.tie().strength())));
        IntStream.range(0, pool.size())
                .filter(person -> !pool.get(person).voice().asks())
                .forEach(person -> lists.get(person).addAll(whoMayAsk(person, forbidden)));
    }

    private void choose(int person, List<Option> options) {
        Option best = null;
        double bestWorth = 0;
        for (var option : options) {
            int other = option.why().other();
            double worth = option.worth() * (1 - SHOWN_OFTEN * shown[other] / cap);
            if (shown[other] < cap && worth > bestWorth) {
                best = option;
                bestWorth = worth;
            }
        }
        if (best != null) {
            options.remove(best);
            shown[best.why().other()]++;
            lists.get(person).add(best.why());
        }
    }

    private List<Option> options(int person, Set<Long> forbidden) {
        var all = new ArrayList<Option>();
        for (int other = 0; other < pool.size(); other++) {
            if (mayMeet(person, other, forbidden)) {
                int shownOne = other;
                Affinity.ties(pool.get(person).voice(), pool.get(other).voice()).stream()
                        .max(Comparator.comparingDouble(Suggestions::worth))
                        .ifPresent(tie -> all.add(option(person, shownOne, tie)));
            }
        }
        all.sort(Comparator.comparingDouble((Option option) -> -option.worth()));
        return new ArrayList<>(all.subList(0, Math.min(all.size(), top + KEPT)));
    }

    private Option option(int person, int other, Tie tie) {
        double known = pool.haveMet(person, other) ? 0.6 : 1;
        boolean sameSchool =
                pool.get(person).voice().setting().sameSchool(pool.get(other).voice().setting());
        return new Option(
                new Why(person, other, false, tie), worth(tie) * known * (sameSchool ? 0.85 : 1));
    }

    private static double worth(Tie tie) {
        return tie.strength()
                * switch (tie.reason()) {
                    case HAS_BEEN_THERE -> 1;
                    case SAME_BOAT -> BOAT;
                    case SEES_DIFFERENTLY -> DIFFERENTLY;
                };
    }

    /// For somebody who asks nothing: who could ask them.
    private List<Why> whoMayAsk(int person, Set<Long> forbidden) {
        var asking = new ArrayList<Why>();
        for (int other = 0; other < pool.size(); other++) {
            if (mayMeet(person, other, forbidden)) {
                int asker = other;
                Affinity.ties(pool.get(other).voice(), pool.get(person).voice()).stream()
                        .filter(tie -> tie.reason() == Reason.HAS_BEEN_THERE)
                        .forEach(tie -> asking.add(new Why(person, asker, true, tie)));
            }
        }
        asking.sort(Comparator.comparingDouble((Why why) -> -why.tie().strength()));
        return asking.subList(0, Math.min(top, asking.size()));
    }

    private boolean mayMeet(int a, int b, Set<Long> forbidden) {
        return a != b && !forbidden.contains(Pool.pair(a, b)) && talk(a, b);
    }

    private boolean talk(int a, int b) {
        var one = pool.get(a).languages();
        var other = pool.get(b).languages();
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private Set<Long> forbidden() {
        var forbidden = new HashSet<Long>();
        pool.evaluators().forEach(pair -> forbidden.add(Pool.pair(pair[0], pair[1])));
        pool.apart().forEach(pair -> forbidden.add(Pool.pair(pair[0], pair[1])));
        return forbidden;
    }
}
