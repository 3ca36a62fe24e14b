package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for base rounds that a cyclic or other abelian group develops into a rotation in which nobody meets twice.
///
/// Bose's method of differences (1939) in the form of starters and one-rotational resolvable designs (Anderson and Finizio in the
/// Handbook of Combinatorial Designs, 2007); the base round itself is found by simulated annealing over classes of pairs, so that
/// a plan for ten times is searched in the space of one.
final class Developed {
    private static final double HOT = 0.5;
    private static final double COLD = 0.22;
    private static final long[] TRIES = {1_500_000, 60_000, 250_000, 250_000, 250_000};

    private static final int WHEELS = 20;

    private final int groups;
    private final int size;
    private final int people;
    private final Dice dice;
    private long steps;

    private Developed(int groups, int size, long seed, long steps) {
        this.groups = groups;
        this.size = size;
        this.people = groups * size;
        this.dice = new Dice(seed);
        this.steps = steps;
    }

    /// A design of at least so many rounds, if it is found within so many swaps.
    static Optional<Design> find(int groups, int size, int rounds, long seed, long steps) {
        return new Developed(groups, size, seed, steps).find(rounds);
    }

    /// Nobody can sit with new people more often than this.
    static int mostRounds(int groups, int size) {
        return size < 2 ? 0 : (groups * size - 1) / (size - 1);
    }

    private Optional<Design> find(int rounds) {
        if (rounds <= Pinwheel.rounds(groups, size)) {
            var wheel = Pinwheel.find(groups, size, dice.below(Integer.MAX_VALUE), WHEELS);
            if (wheel.isPresent()) {
                return wheel;
            }
        }
        var ways = ways(rounds);
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        // The likely ways often, the others now and then.
        for (int turn = 1; ; turn++) {
            for (var way : ways) {
                if (turn % way.rank(rounds) == 0) {
                    var found = attempt(way, TRIES[turn % TRIES.length]);
                    if (found.isPresent() || steps <= 0) {
                        return found;
                    }
                }
            }
        }
    }

    private Optional<Design> attempt(Way way, long most) {
        var turning = new Turning(people, way.factors(), 1);
        int[][] times = new int[way.base()][];
        Arrays.setAll(times, _ -> dice.shuffled(people));
        int[] sizes = new int[way.base()];
        Arrays.fill(sizes, size);
        var board = new Board(way.classes(), times, sizes);
        var cooling = new Cooling(board, dice);
        steps -= cooling.run(HOT, COLD, Math.min(steps, most * way.base()));
        if (cooling.cost() > 0) {
            return Optional.empty();
        }
        var base = new ArrayList<int[]>();
        for (int i = 0; i < way.base(); i++) {
            base.add(Arrays.copyOfRange(board.sits, i * people, (i + 1) * people));
        }
        return Optional.of(new Design(groups, size, turning, base));
    }

    /// How a number of rounds can be a group times base rounds.
    private record Way(int[] factors, int base, Classes classes) {
        /// 1 for one base round that gives just what is asked for; more for what is larger to search.
        int rank(int rounds) {
            int order = Arrays.stream(factors).reduce(1, (a, b) -> a * b);
            int more = order * base - rounds + base;
            return more * more;
        }
    }

    private List<Way> ways(int rounds) {
        var ways = new ArrayList<Way>();
        for (int total = rounds; total <= mostRounds(groups, size); total++) {
            for (int base = 1; base <= 4; base++) {
                if (total % base == 0) {
                    for (int[] factors : factorings(total / base)) {
                        if (possible(factors)) {
                            var classes = Classes.ofOrbits(new Turning(people, factors, 1));
                            ways.add(new Way(factors, base, classes));
                        }
                    }
                }
            }
        }
        ways.sort(Comparator.comparingInt(way -> way.rank(rounds)));
        return ways;
    }

    /// Points that stay sit at different tables, and each meets somebody of another column at every seat.
    private boolean possible(int[] factors) {
        var turning = new Turning(people, factors, 1);
        int staying = turning.staying();
        return turning.order() > 1
                && turning.columns() > 0
                && staying <= groups
                && (staying == 0 || turning.columns() >= size - 1);
    }

    /// The cyclic group of an order, and the elementary ones of 4, 8, 9, 16, 25, 27, 49.
    private static List<int[]> factorings(int order) {
        var all = new ArrayList<int[]>();
        all.add(new int[] {order});
        for (int prime : new int[] {2, 3, 5, 7}) {
            int power = prime;
            for (int times = 2; power * prime <= order; times++) {
                power *= prime;
                if (power == order) {
                    int[] factors = new int[times];
                    Arrays.fill(factors, prime);
                    all.add(factors);
                }
            }
        }
        return all;
    }
}
