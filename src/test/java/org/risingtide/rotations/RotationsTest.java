package org.risingtide.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationsTest {
    @ParameterizedTest
    @CsvSource({
        "7,4,9", "8,4,9", "6,4,7", "10,3,14", "12,3,17", "5,3,7", "10,5,9", "9,4,11", "8,4,10"
    })
    void what_is_kept_or_made_meets_nobody_twice(int groups, int size, int times) {
        int people = groups * size;
        var plan = Rotations.plan(Course.of(people, size, size, size, times), 1);
        assertThat(plan.times()).hasSize(times);
        assertThat(plan.repeats(people, Met.NEVER)).isZero();
        assertThat(plan.coverage(people)).isEqualTo(1);
    }

    @Test
    void every_kept_design_develops_into_rounds_without_a_repeat() {
        for (var design : Designs.kept()) {
            check(design.groups(), design.size(), design.developed());
            assertThat(Design.parse(design.text()).text()).isEqualTo(design.text());
        }
        check(13, 4, Designs.of(13, 4, 13));
        check(25, 4, Designs.of(25, 4, 25));
        check(30, 2, Designs.of(30, 2, 59));
    }

    @Test
    void a_base_round_is_found_without_what_is_kept() {
        var plan = Rotations.planAnew(Course.of(24, 4, 4, 4, 7), 3);
        assertThat(plan.repeats(24, Met.NEVER)).isZero();
    }

    @Test
    void nobody_sits_twice_at_one_time_no_rule_is_broken_everybody_is_seated_or_named() {
        for (int seed = 1; seed <= 30; seed++) {
            var course = anyCourse(new Random(seed));
            var plan = Rotations.plan(course, seed);
            for (int t = 0; t < course.times(); t++) {
                var seen = new BitSet();
                for (int[] table : plan.times().get(t).tables()) {
                    assertThat(table.length).isBetween(course.least(), course.most());
                    for (int a : table) {
                        assertThat(seen.get(a)).as("twice, seed %s", seed).isFalse();
                        seen.set(a);
                        assertThat(Arrays.stream(table).anyMatch(b -> course.mustNot(a, b)))
                                .as("rule, seed %s", seed)
                                .isFalse();
                    }
                }
                plan.times().get(t).unseated().forEach(each -> seen.set(each.person()));
                assertThat(seen).as("seed %s, time %s", seed, t).isEqualTo(course.here().get(t));
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        for (int seed = 1; seed <= 5; seed++) {
            var course = anyCourse(new Random(seed));
            assertThat(Rotations.plan(course, 4))
                    .usingRecursiveComparison()
                    .isEqualTo(Rotations.plan(course, 4));
        }
    }

    @Test
    void the_cost_kept_move_by_move_is_the_cost_counted_anew() {
        for (int seed = 1; seed <= 30; seed++) {
            var course = anyCourse(new Random(seed));
            var classes = Classes.ofPairs(course);
            var dice = new Dice(seed);
            int chairs = 12;
            int[][] times = new int[course.times()][];
            for (int t = 0; t < times.length; t++) {
                times[t] = new int[chairs];
                Arrays.fill(times[t], course.people());
                for (int i = 0; i < Math.min(chairs, course.people()); i++) {
                    times[t][i] = i;
                }
            }
            int[] sizes = new int[times.length];
            Arrays.fill(sizes, 4);
            var board = new Board(classes, times, sizes);
            for (int move = 0; move < 400; move++) {
                int i = dice.below(board.chairs());
                int j = board.other(i, dice);
                if (!board.together(i, j)) {
                    board.swap(i, j, dice.below(6) - 1);
                }
            }
            long kept = board.cost();
            board.reset(board.sits.clone());
            assertThat(kept).as("seed %s", seed).isEqualTo(board.cost());
        }
    }

    @Test
    void absences_cost_few_repeats() {
        var random = new Random(1);
        var plan = Rotations.plan(RotationsBench.withAbsences(40, 10, random), 1);
        int repeats = plan.repeats(40, Met.NEVER);
        assertThat(repeats * 3)
                .isLessThanOrEqualTo(Plain.random(plan, 40, random).repeats(40, Met.NEVER));
        assertThat(repeats)
                .isLessThanOrEqualTo(Plain.greedy(plan, 40, random).repeats(40, Met.NEVER));
    }

    @Test
    void who_met_before_is_met_again_last() {
        var course = Course.of(16, 4, 4, 4, 3);
        Met before = (a, b) -> a / 4 == b / 4 ? 1 : 0;
        var after = new Course(16, course.here(), 4, 4, 4, before, course.never());
        assertThat(Rotations.plan(after, 1).repeats(16, before)).isZero();
    }

    private static void check(int groups, int size, List<int[]> rounds) {
        int people = groups * size;
        var met = new BitSet();
        for (int[] round : rounds) {
            assertThat(Arrays.stream(round).distinct().count()).isEqualTo(people);
            for (int i = 0; i < people; i++) {
                for (int k = i + 1; k < (i / size + 1) * size; k++) {
                    int pair = Math.max(round[i], round[k]) * people + Math.min(round[i], round[k]);
                    assertThat(met.get(pair)).as("%s-%s", groups, size).isFalse();
                    met.set(pair);
                }
            }
        }
    }

    private static Course anyCourse(Random random) {
        int people = 4 + random.nextInt(24);
        int size = 2 + random.nextInt(4);
        int least = Math.max(1, size - random.nextInt(2));
        int most = size + random.nextInt(2);
        var here = new ArrayList<BitSet>();
        boolean all = random.nextInt(4) == 0;
        for (int t = 0; t < 2 + random.nextInt(5); t++) {
            var now = new BitSet();
            for (int person = 0; person < people; person++) {
                now.set(person, all || random.nextInt(10) > 0);
            }
            here.add(now);
        }
        var never = new ArrayList<BitSet>();
        for (int a = 0; a < people; a++) {
            never.add(new BitSet());
        }
        var met = new int[people][people];
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                if (random.nextInt(20) == 0) {
                    never.get(a).set(b);
                    never.get(b).set(a);
                }
                met[a][b] = random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0;
                met[b][a] = met[a][b];
            }
        }
        return new Course(people, here, size, least, most, (a, b) -> met[a][b], never);
    }
}
