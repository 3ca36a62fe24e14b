package org.risingtide.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes pairs: exactly for up to 300 people, by annealing for more. `match` is the door.
///
/// As many people as possible get a partner before what the pairs are worth counts. The same worths and seed give the same pairs,
/// unless the exact search runs into its limit of time, which it does not with whole numbers.
public final class Pairs {
    public static final int EXACT_UP_TO = 300;
    private static final int LIMIT_SECONDS = 30;
    private static final long STEPS_EACH = 24_000;
    private static final long LEAST_STEPS = 15_000_000;
    private static final long MOST_STEPS = 30_000_000;
    private static final double HEAT = 3;
    private static final double COLD = 0.03;
    private static final int THREES_TRIED = 400;

    private final int people;
    private final Worth worth;
    private final Dice dice;

    private Pairs(int people, Worth worth, long seed) {
        this.people = people;
        this.worth = worth;
        this.dice = new Dice(seed);
    }

    public static Pairing match(int people, Worth worth, long seed) {
        return new Pairs(people, worth, seed).match();
    }

    private Pairing match() {
        var exact =
                people <= EXACT_UP_TO
                        ? Exact.mates(people, worth, LIMIT_SECONDS)
                        : Optional.<int[]>empty();
        return pairing(exact.orElseGet(this::annealed), exact.isPresent());
    }

    /// Without the exact search: for measuring.
    static Pairing matchByAnnealing(int people, Worth worth, long seed) {
        var pairs = new Pairs(people, worth, seed);
        return pairs.pairing(pairs.annealed(), false);
    }

    private int[] annealed() {
        var weights = Weights.of(people, worth, dice);
        var near = Near.of(weights, dice);
        var exchange = new Exchange(weights, near, dice);
        double heat = exchange.heat();
        long steps = Math.clamp(people * STEPS_EACH, LEAST_STEPS, MOST_STEPS);
        exchange.anneal(heat * HEAT, heat * COLD, steps);
        int[] mate = new int[people];
        for (int a = 0; a < people; a++) {
            int b = exchange.mates()[a];
            mate[a] = weights.allows(a, b) ? b : -1;
        }
        return mate;
    }

    private Pairing pairing(int[] mate, boolean exact) {
        var groups = new ArrayList<int[]>();
        var alone = new ArrayList<Integer>();
        for (int a = 0; a < people; a++) {
            if (mate[a] < 0) {
                alone.add(a);
            } else if (a < mate[a]) {
                groups.add(new int[] {a, mate[a]});
            }
        }
        if (people % 2 == 1 && alone.size() == 1) {
            makeThree(mate, groups, alone);
        }
        groups.sort(Comparator.comparingInt(group -> group[0]));
        double total = groups.stream().mapToDouble(this::of).sum();
        return new Pairing(List.copyOf(groups), List.copyOf(alone), total, exact);
    }

    /// Whoever is left joins a pair, or takes somebody's partner who joins one: whatever is worth the most together.
    private void makeThree(int[] mate, List<int[]> groups, List<Integer> alone) {
        int left = alone.getFirst();
        var best = new Three(Worth.NEVER, left, -1, -1);
        int[] others = people <= THREES_TRIED ? all() : some(mate, left);
        for (int joins : others) {
            int partner = joins == left ? -1 : mate[joins];
            if (joins != left && partner < 0) {
                continue;
            }
            double change = joins == left ? 0 : worth.of(partner, left) - worth.of(partner, joins);
            for (int[] pair : groups) {
                if (change != Worth.NEVER && pair[0] != joins && pair[1] != joins) {
                    double gain =
                            change + worth.of(pair[0], pair[1], joins) - worth.of(pair[0], pair[1]);
                    best = gain > best.gain ? new Three(gain, joins, pair[0], partner) : best;
                }
            }
        }
        if (best.gain == Worth.NEVER) {
            return;
        }
        var chosen = best;
        alone.clear();
        if (chosen.partner >= 0) {
            groups.removeIf(pair -> pair[0] == chosen.joins || pair[1] == chosen.joins);
            groups.add(sorted(chosen.partner, left));
        }
        groups.removeIf(pair -> pair[0] == chosen.first);
        groups.add(sorted(chosen.first, mate[chosen.first], chosen.joins));
    }

    private int[] all() {
        int[] all = new int[people];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private int[] some(int[] mate, int left) {
        int[] some = new int[Math.max(2, 4_000_000 / Math.max(1, people))];
        some[0] = left;
        for (int i = 1; i < some.length; i++) {
            int drawn = dice.below(people);
            some[i] = mate[drawn] < 0 ? left : drawn;
        }
        return some;
    }

    private double of(int[] group) {
        return group.length == 2
                ? worth.of(group[0], group[1])
                : worth.of(group[0], group[1], group[2]);
    }

    private static int[] sorted(int... group) {
        Arrays.sort(group);
        return group;
    }

    /// `joins` makes three of the pair of `first`; their partner, if they had one, goes with whoever is left.
    private record Three(double gain, int joins, int first, int partner) {}
}
