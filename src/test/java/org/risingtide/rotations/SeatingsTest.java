package org.risingtide.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeatingsTest {
    @Test
    void everybody_is_seated_once_or_named_and_no_rule_is_broken() {
        for (int seed = 1; seed <= 150; seed++) {
            var occasion = anyOccasion(new Random(seed));
            var seating = Seatings.seat(occasion, seed);
            var seen = new BitSet();
            for (int[] table : seating.tables()) {
                assertThat(table.length).isBetween(occasion.least(), occasion.most());
                for (int a : table) {
                    assertThat(seen.get(a)).as("twice, seed %s", seed).isFalse();
                    seen.set(a);
                    for (int b : table) {
                        assertThat(occasion.never().get(a).get(b)).as("seed %s", seed).isFalse();
                    }
                }
            }
            for (var each : seating.unseated()) {
                assertThat(seen.get(each.person())).as("seed %s", seed).isFalse();
                seen.set(each.person());
            }
            assertThat(seen).as("seed %s", seed).isEqualTo(occasion.here());
        }
    }

    @Test
    void the_same_seed_gives_the_same_tables() {
        for (int seed = 1; seed <= 20; seed++) {
            var occasion = anyOccasion(new Random(seed));
            var one = Seatings.seat(occasion, 5);
            var other = Seatings.seat(occasion, 5);
            assertThat(one.unseated()).isEqualTo(other.unseated());
            assertThat(one.tables()).usingRecursiveComparison().isEqualTo(other.tables());
        }
    }

    @Test
    void a_club_of_sixteen_in_fours_meets_nobody_twice_in_four_dates() {
        var met = new int[16][16];
        for (int date = 0; date < 4; date++) {
            var occasion = Occasion.of(16, 4, 3, 5, (a, b) -> met[a][b]);
            for (int[] table : Seatings.seat(occasion, date).tables()) {
                for (int a : table) {
                    for (int b : table) {
                        met[a][b] += a == b ? 0 : 1;
                    }
                }
            }
        }
        // 24 pairs a date; a plain shuffle repeats some 18 of the 96, one date after the other at
        // most a few.
        assertThat(repeats(met)).isLessThanOrEqualTo(6);
    }

    @Test
    void when_not_all_can_sit_those_who_met_the_fewest_do() {
        var met = new int[5][5];
        met[1][2] = 3;
        met[2][1] = 3;
        var seating = Seatings.seat(Occasion.of(5, 4, 4, 4, (a, b) -> met[a][b]), 1);
        assertThat(seating.tables()).hasSize(1);
        assertThat(seating.unseated()).containsExactly(new Unseated(1, Unseated.Why.TOO_FEW));
    }

    @Test
    void who_must_not_sit_with_anybody_is_named_and_the_others_sit() {
        var occasion = Occasion.of(10, 3, 3, 4, Met.NEVER);
        var never = new ArrayList<BitSet>();
        for (int a = 0; a < 10; a++) {
            var with = new BitSet();
            if (a == 7) {
                with.set(0, 10);
                with.clear(7);
            } else {
                with.set(7);
            }
            never.add(with);
        }
        var strict = new Occasion(10, occasion.here(), 3, 3, 4, Met.NEVER, never, PairWorth.SAME);
        var seating = Seatings.seat(strict, 1);
        assertThat(seating.tables()).hasSize(3);
        assertThat(seating.unseated()).containsExactly(new Unseated(7, Unseated.Why.NEVER_WITH));
    }

    @Test
    void worth_decides_among_equals_and_never_against_a_new_face() {
        var plain = Occasion.of(8, 2, 2, 2, (a, b) -> (a ^ b) == 1 ? 1 : 0);
        PairWorth worth = (a, b) -> (a ^ b) == 2 ? 0.9 : (a ^ b) == 1 ? 1 : 0;
        var valued = new Occasion(8, plain.here(), 2, 2, 2, plain.met(), plain.never(), worth);
        var tables = Seatings.seat(valued, 3).tables();
        assertThat(tables)
                .usingRecursiveComparison()
                .isEqualTo(List.of(two(0, 2), two(1, 3), two(4, 6), two(5, 7)));
    }

    private static int[] two(int a, int b) {
        return new int[] {a, b};
    }

    private static int repeats(int[][] met) {
        int repeats = 0;
        for (int a = 0; a < met.length; a++) {
            for (int b = 0; b < a; b++) {
                repeats += Math.max(0, met[a][b] - 1);
            }
        }
        return repeats;
    }

    private static Occasion anyOccasion(Random random) {
        int people = 1 + random.nextInt(random.nextInt(10) == 0 ? 80 : 24);
        int size = 2 + random.nextInt(5);
        int least = Math.max(1, size - random.nextInt(2));
        int most = size + random.nextInt(2);
        var here = new BitSet();
        var never = new ArrayList<BitSet>();
        var met = new int[people][people];
        for (int a = 0; a < people; a++) {
            here.set(a, random.nextInt(10) > 0);
            never.add(new BitSet());
        }
        double strict = random.nextInt(3) == 0 ? 0.4 * random.nextDouble() : 0.02;
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                met[a][b] = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
                met[b][a] = met[a][b];
                if (random.nextDouble() < strict) {
                    never.get(a).set(b);
                    never.get(b).set(a);
                }
            }
        }
        long worth = random.nextInt(3);
        return new Occasion(
                people,
                here,
                size,
                least,
                most,
                (a, b) -> met[a][b],
                never,
                (a, b) -> worth == 0 ? 0 : (a + b) % 7 / 7.0);
    }
}
