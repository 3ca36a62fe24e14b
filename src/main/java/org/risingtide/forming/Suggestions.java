package org.risingtide.forming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.risingtide.company.Affinity;
import org.risingtide.company.Reason;
import org.risingtide.company.Tie;
import org.risingtide.forming.Story.Why;

/// Who could help whom, single people instead of groups, dealt out fairly.
///
/// A list of each person's best would show a few people to everybody: being shown evenly is part of what `Dealing` looks for,
/// and nobody stands in more than `cap` lists.
public final class Suggestions {
    private static final double BOAT = 0.8;
    private static final double DIFFERENTLY = 0.75;

    /// Nobody stands in more lists than this many times the mean.
    private static final double OFTEN = 1.4;

    private static final int KEPT = 400;

    private final Pool pool;
    private final int top;
    private final int cap;
    private final Set<Long> forbidden;
    private final Dealing dealing;

    private Suggestions(Pool pool, int top) {
        this.pool = pool;
        this.top = top;
        this.forbidden = forbidden();
        long askers = pool.people().stream().filter(p -> p.voice().asks()).count();
        long others = IntStream.range(0, pool.size()).filter(this::hasWords).count();
        double mean = top * (double) askers / Math.max(1, others);
        this.cap = (int) Math.max(1, Math.ceil(OFTEN * mean));
        var choices = IntStream.range(0, pool.size()).parallel().mapToObj(this::choice).toList();
        this.dealing = Dealing.of(choices, top, cap, Math.max(1, mean));
    }

    public static Suggestions of(Pool pool, int top) {
        return new Suggestions(pool, top);
    }

    /// In the order in which they should be read.
    public List<Why> of(int person) {
        return pool.get(person).voice().asks()
                ? dealing.of(person).stream()
                        .map(other ->
                                new Why(person, other, false, tie(person, other).orElseThrow()))
                        .sorted(Comparator.comparingDouble((Why why) -> -why.tie().strength()))
                        .toList()
                : whoMayAsk(person);
    }

    public int cap() {
        return cap;
    }

    /// How unevenly people are shown: 0 all alike, 1 one person everywhere. Over everybody with words, also those whom
    /// nobody here could be shown.
    public double gini() {
        var counts =
                IntStream.range(0, pool.size())
                        .filter(this::hasWords)
                        .map(i -> dealing.shown()[i])
                        .sorted()
                        .toArray();
        double sum = Arrays.stream(counts).sum();
        double weighted = 0;
        for (int i = 0; i < counts.length; i++) {
            weighted += (2.0 * (i + 1) - counts.length - 1) * counts[i];
        }
        return sum == 0 ? 0 : weighted / (counts.length * sum);
    }

    /// Those with words who stand in no list.
    public long neverShown() {
        return IntStream.range(0, pool.size())
                .filter(i -> hasWords(i) && dealing.shown()[i] == 0)
                .count();
    }

    private boolean hasWords(int person) {
        return pool.get(person).voice().asks() || pool.get(person).voice().gives();
    }

    private Dealing.Choice choice(int person) {
        record Option(int other, double worth) {}
        var all = new ArrayList<Option>();
        for (int other = 0; other < pool.size(); other++) {
            if (mayMeet(person, other)) {
                int one = other;
                tie(person, one)
                        .ifPresent(tie -> all.add(new Option(one, worth(person, one, tie))));
            }
        }
        all.sort(Comparator.comparingDouble((Option option) -> -option.worth));
        var kept = all.subList(0, Math.min(all.size(), top + KEPT));
        return new Dealing.Choice(
                kept.stream().mapToInt(Option::other).toArray(),
                kept.stream().mapToDouble(Option::worth).toArray());
    }

    private Optional<Tie> tie(int person, int other) {
        return Affinity.ties(pool.get(person).voice(), pool.get(other).voice()).stream()
                .max(Comparator.comparingDouble(Suggestions::worth));
    }

    private double worth(int person, int other, Tie tie) {
        double known = pool.haveMet(person, other) ? 0.6 : 1;
        boolean sameSchool =
                pool.get(person).voice().setting().sameSchool(pool.get(other).voice().setting());
        return worth(tie) * known * (sameSchool ? 0.85 : 1);
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
    private List<Why> whoMayAsk(int person) {
        var asking = new ArrayList<Why>();
        for (int other = 0; other < pool.size(); other++) {
            if (mayMeet(person, other)) {
                int asker = other;
                Affinity.ties(pool.get(other).voice(), pool.get(person).voice()).stream()
                        .filter(tie -> tie.reason() == Reason.HAS_BEEN_THERE)
                        .forEach(tie -> asking.add(new Why(person, asker, true, tie)));
            }
        }
        asking.sort(Comparator.comparingDouble((Why why) -> -why.tie().strength()));
        return asking.subList(0, Math.min(top, asking.size()));
    }

    private boolean mayMeet(int a, int b) {
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
