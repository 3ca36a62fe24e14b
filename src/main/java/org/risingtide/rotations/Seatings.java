package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Seats one date, knowing who has met before: `seat` is the door.
///
/// No rule is broken. As few people meet again as can be found, a third meeting counts more than a second; then worth decides.
/// Up to 200 people take less than a tenth of a second.
public final class Seatings {
    private static final int STEPS = 200_000;
    private static final int STEPS_EACH = 3_000;
    private static final int SPLITS = 4;

    private final Occasion occasion;
    private final long seed;
    private final BitSet to = new BitSet();
    private final List<Integer> never = new ArrayList<>();

    private Seatings(Occasion occasion, long seed) {
        this.occasion = occasion;
        this.seed = seed;
        this.to.or(occasion.here());
    }

    public static Seating seat(Occasion occasion, long seed) {
        return new Seatings(occasion, seed).seat();
    }

    private Seating seat() {
        leaveOutHopeless();
        while (true) {
            var splits =
                    Split.all(to.cardinality(), occasion.size(), occasion.least(), occasion.most());
            int[] over = over(splits.getFirst().left());
            int[] who = to.stream().filter(p -> !contains(over, p)).toArray();
            var tried = search(who, splits);
            if (tried.breaking().length == 0) {
                return result(tried.tables(), over);
            }
            int[] breaking = tried.breaking();
            for (int i = 0; i < (breaking.length + 1) / 2; i++) {
                to.clear(breaking[i]);
                never.add(breaking[i]);
            }
        }
    }

    private Tried search(int[] who, List<Split> splits) {
        var best = new Tried(List.of(), new int[0]);
        if (who.length == 0) {
            return best;
        }
        for (var split : splits.subList(0, Math.min(SPLITS, splits.size()))) {
            var found = search(who, split);
            boolean first = best.tables().isEmpty();
            if (first || found.breaking().length < best.breaking().length) {
                best = found;
            }
            if (best.breaking().length == 0) {
                break;
            }
        }
        return best;
    }

    /// Who must not sit with so many that not even the smallest table remains.
    private void leaveOutHopeless() {
        for (boolean again = true; again; ) {
            again = false;
            for (int person : to.stream().toArray()) {
                var others = (BitSet) to.clone();
                others.andNot(occasion.never().get(person));
                others.clear(person);
                if (others.cardinality() < occasion.least() - 1
                        && to.cardinality() >= occasion.least()) {
                    to.clear(person);
                    never.add(person);
                    again = true;
                }
            }
        }
    }

    /// Fair to those who have met the fewest: whoever sat with others most often stays out first.
    private int[] over(int count) {
        if (count == 0) {
            return new int[0];
        }
        int[] all = to.stream().toArray();
        return IntStream.of(all)
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> -met(person, all)))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int met(int person, int[] all) {
        return IntStream.of(all)
                .filter(other -> other != person)
                .map(other -> occasion.met().times(person, other))
                .sum();
    }

    private Tried search(int[] who, Split split) {
        int chairs = split.tables() * split.largest();
        var costs = new Costs(occasion, who, chairs);
        var seats = new Chairs(chairs, split.largest(), costs.matrix(), seed);
        int steps = STEPS + STEPS_EACH * who.length;
        if (costs.forbidding()) {
            seats.anneal(Costs.NEVER * 0.7, Costs.NEVER * 0.05, steps / 2, Costs.NEVER / 2);
        }
        seats.anneal(Costs.REPEAT * 0.9, Costs.REPEAT * 0.12, steps, 0);
        if (costs.valuing()) {
            seats.anneal(Costs.WORTH * 0.7, Costs.WORTH * 0.02, steps, Long.MIN_VALUE);
        }
        return Tried.of(who, split.largest(), seats.seats(), costs);
    }

    private Seating result(List<int[]> tables, int[] over) {
        var unseated = new ArrayList<Unseated>();
        never.forEach(person -> unseated.add(new Unseated(person, Unseated.Why.NEVER_WITH)));
        IntStream.of(over).forEach(p -> unseated.add(new Unseated(p, Unseated.Why.TOO_FEW)));
        unseated.sort(Comparator.comparingInt(Unseated::person));
        return new Seating(tables, List.copyOf(unseated));
    }

    private static boolean contains(int[] list, int person) {
        return IntStream.of(list).anyMatch(each -> each == person);
    }
}
