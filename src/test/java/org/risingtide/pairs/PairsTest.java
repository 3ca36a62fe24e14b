package org.risingtide.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void the_exact_pairs_are_those_of_trying_everything() {
        for (int seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            int people = 2 * (1 + random.nextInt(5));
            var table = anyTable(people, random);
            var found = Pairs.match(people, (a, b) -> table[a][b], seed);
            double[] best = best(table, new BitSet(), people);
            assertThat(found.groups()).as("pairs, seed %s", seed).hasSize((int) best[0]);
            assertThat(found.total()).as("worth, seed %s", seed).isCloseTo(best[1], within(1e-3));
            assertThat(found.exact()).isTrue();
        }
    }

    @Test
    void everybody_is_in_one_pair_or_named_alone_and_nobody_with_whom_they_must_not() {
        for (int seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            int people = random.nextInt(31);
            var table = anyTable(people, random);
            Worth worth = (a, b) -> table[a][b];
            check(Pairs.match(people, worth, seed), people, worth);
        }
        var table = anyTable(61, new Random(7));
        check(Pairs.matchByAnnealing(61, (a, b) -> table[a][b], 1), 61, (a, b) -> table[a][b]);
    }

    @Test
    void an_odd_number_makes_one_three() {
        var found = Pairs.match(9, (a, b) -> 10 - Math.abs(a - b), 1);
        assertThat(found.alone()).isEmpty();
        assertThat(found.groups()).hasSize(4);
        assertThat(found.groups().stream().filter(group -> group.length == 3)).hasSize(1);
        // Neighbours in a row, and the three are neighbours, too.
        assertThat(found.total()).isCloseTo(3 * 9 + (9 + 9 + 8) / 2.0, within(1e-9));
    }

    @Test
    void the_same_seed_gives_the_same_pairs() {
        var one = Pairs.matchByAnnealing(401, PairsBench.any(3), 5);
        var other = Pairs.matchByAnnealing(401, PairsBench.any(3), 5);
        assertThat(one.groups()).usingRecursiveComparison().isEqualTo(other.groups());
    }

    @Test
    void annealing_comes_near_the_optimum() {
        var exact = Pairs.match(200, PairsBench.any(5), 1);
        var annealed = Pairs.matchByAnnealing(200, PairsBench.any(5), 1);
        assertThat(annealed.total()).isBetween(0.99 * exact.total(), exact.total() + 1e-6);
    }

    @Test
    void two_who_would_rather_have_each_other_are_reported() {
        // 0 and 1 love each other, yet all together gain more otherwise.
        double[][] likes = {{0, 6, 5, 0}, {6, 0, 0, 5}, {5, 0, 0, 0}, {0, 5, 0, 0}};
        Liking liking = (a, b) -> likes[a][b];
        var found = Pairs.match(4, liking.both(), 1);
        assertThat(found.total()).isEqualTo(20);
        var blocking = Blocking.of(found, 4, liking, 5);
        assertThat(blocking.count()).isEqualTo(1);
        assertThat(blocking.first().getFirst()).containsExactly(0, 1);
    }

    private static void check(Pairing found, int people, Worth worth) {
        var seen = new BitSet();
        int threes = 0;
        for (int[] group : found.groups()) {
            assertThat(group.length).isBetween(2, 3);
            threes += group.length == 3 ? 1 : 0;
            for (int a : group) {
                assertThat(seen.get(a)).isFalse();
                seen.set(a);
                for (int b : group) {
                    assertThat(a == b || worth.of(a, b) != Worth.NEVER).isTrue();
                }
            }
        }
        found.alone().forEach(seen::set);
        assertThat(seen.cardinality()).isEqualTo(people);
        assertThat(threes).isLessThanOrEqualTo(people % 2);
    }

    /// The most pairs, and of those the most they can be worth.
    private static double[] best(double[][] table, BitSet taken, int people) {
        int a = taken.nextClearBit(0);
        if (a >= people) {
            return new double[] {0, 0};
        }
        taken.set(a);
        double[] best = best(table, taken, people);
        for (int b = taken.nextClearBit(a); b < people; b = taken.nextClearBit(b + 1)) {
            if (table[a][b] != Worth.NEVER) {
                taken.set(b);
                double[] rest = best(table, taken, people);
                taken.clear(b);
                double[] with = {rest[0] + 1, rest[1] + table[a][b]};
                best = with[0] > best[0] || with[0] == best[0] && with[1] > best[1] ? with : best;
            }
        }
        taken.clear(a);
        return best;
    }

    private static double[][] anyTable(int people, Random random) {
        var table = new double[people][people];
        double never = random.nextInt(3) == 0 ? 0.6 * random.nextDouble() : 0.1;
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                table[a][b] = random.nextDouble() < never ? Worth.NEVER : random.nextInt(100) - 20;
                table[b][a] = table[a][b];
            }
        }
        return table;
    }
}
