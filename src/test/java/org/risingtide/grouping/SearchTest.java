package org.risingtide.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void sixty_people_form_fifteen_fours() {
        var solution = Search.of(ring(60, 3, 5, 4).build(), Effort.QUICK, 1).run();
        assertThat(solution.unplaced()).isEmpty();
        assertThat(solution.groups()).filteredOn(group -> group.length > 0).hasSize(15);
        assertThat(solution.groups()).allMatch(group -> group.length % 4 == 0);
    }

    @Test
    void an_odd_number_of_thought_partners_makes_one_three() {
        var solution = Search.of(ring(21, 2, 3, 2).build(), Effort.QUICK, 1).run();
        assertThat(solution.groups().stream().mapToInt(group -> group.length).sorted().toArray())
                .containsExactly(2, 2, 2, 2, 2, 2, 2, 2, 2, 3);
    }

    @Test
    void a_number_that_cannot_be_divided_is_said_so() {
        var solution = Search.of(ring(5, 3, 4, 4).build(), Effort.QUICK, 1).run();
        assertThat(solution.unplaced()).hasSize(1);
        assertThat(solution.unplaced().getFirst().rule()).isEqualTo(Unplaced.NUMBERS);
    }

    @Test
    void fewer_people_than_a_group_needs_are_too_few() {
        var solution = Search.of(ring(2, 3, 4, 4).build(), Effort.QUICK, 1).run();
        assertThat(solution.unplaced()).hasSize(2);
        assertThat(solution.unplaced()).allMatch(each -> each.rule().equals(Unplaced.TOO_FEW));
    }

    @Test
    void nobody_at_all_is_no_problem() {
        var solution = Search.of(ring(0, 3, 4, 4).build(), Effort.QUICK, 1).run();
        assertThat(solution.groups()).isEmpty();
        assertThat(solution.score()).isZero();
    }

    @Test
    void who_shares_no_time_is_told_the_nearest_group_and_by_how_much() {
        var free = new long[9][1];
        Arrays.setAll(free, p -> new long[] {p < 8 ? 0b1111L << (p < 4 ? 0 : 10) : 0b11L << 20});
        free[8][0] |= 1L << 12;
        var problem =
                ring(9, 3, 5, 4)
                        .rule(Rules.commonTime("time", free, 3))
                        .rule(Rules.apart("apart", 9, new int[][] {{8, 0}, {0, 1}}))
                        .build();
        var solution = Search.of(problem, Effort.QUICK, 1).run();
        var left = solution.unplaced().stream().filter(each -> each.person() == 8).toList();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().rule()).isEqualTo("time");
        assertThat(left.getFirst().company()).isZero();
        assertThat(left.getFirst().closestRule()).isEqualTo("time");
        assertThat(solution.groups().get(left.getFirst().closest())).contains(5);
        assertThat(left.getFirst().missing()).isEqualTo(2);
    }

    @Test
    void a_newcomer_finds_a_place_and_moves_nobody() {
        var before = Search.of(ring(24, 3, 5, 4).build(), Effort.QUICK, 1).run();
        int[] groupOf = Arrays.copyOf(before.groupOf(), 25);
        groupOf[24] = Problem.OUT;
        var problem = ring(25, 3, 5, 4).build().keeping(groupOf);
        var after = Search.of(problem, Effort.QUICK, 1).run();
        assertThat(Arrays.copyOf(after.groupOf(), 24)).isEqualTo(before.groupOf());
        assertThat(after.unplaced()).isEmpty();
    }

    @Test
    void a_newcomer_for_whom_all_is_full_is_told_so() {
        var before = Search.of(ring(8, 4, 4, 4).build(), Effort.QUICK, 1).run();
        int[] groupOf = Arrays.copyOf(before.groupOf(), 9);
        groupOf[8] = Problem.OUT;
        var after = Search.of(ring(9, 4, 4, 4).build().keeping(groupOf), Effort.QUICK, 1).run();
        assertThat(after.unplaced()).hasSize(1);
        assertThat(after.unplaced().getFirst().closestRule()).isEqualTo(Unplaced.FULL);
    }

    @Test
    void people_pinned_against_a_rule_stay_and_nobody_joins_them() {
        var problem =
                ring(8, 2, 4, 4)
                        .rule(Rules.apart("apart", 8, new int[][] {{0, 1}}))
                        .pin(0, 0)
                        .pin(1, 0)
                        .build();
        var solution = Search.of(problem, Effort.QUICK, 1).run();
        assertThat(solution.groups().getFirst()).containsExactly(0, 1);
        assertThat(solution.unplaced()).isEmpty();
    }

    @Test
    void progress_rises_to_one_and_can_stop() {
        var heard = new ArrayList<Double>();
        Search.of(ring(60, 3, 5, 4).build(), Effort.QUICK, 1)
                .watchedBy((done, best) -> heard.add(done))
                .run();
        assertThat(heard).isSorted().hasSizeGreaterThan(50).endsWith(1.0);
        var stopped =
                Search.of(ring(60, 3, 5, 4).build(), Effort.THOROUGH, 1)
                        .watchedBy((done, best) -> done < 0.1)
                        .run();
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.unplaced()).isEmpty();
    }

    @Test
    void a_time_limit_cuts_and_says_so() {
        var search = Search.of(ring(60, 3, 5, 4).build(), 1_000_000_000_000L, 1);
        var solution = search.atMost(Duration.ofMillis(50)).run();
        assertThat(solution.cutByClock()).isTrue();
        assertThat(solution.unplaced()).isEmpty();
    }

    @Test
    void the_effect_of_a_move_names_the_rules_it_breaks() {
        var problem = ring(8, 3, 4, 4).rule(Rules.apart("apart", 8, new int[][] {{0, 7}})).build();
        int[] groupOf = {0, 0, 0, 0, 1, 1, 1, 1};
        var effect = Effect.of(problem, groupOf, List.of(new Move(0, 1)));
        assertThat(effect.breaches())
                .containsExactly(
                        new Effect.Breach(1, "apart"), new Effect.Breach(1, Effect.TOO_LARGE));
        var swap = Effect.of(problem, groupOf, List.of(new Move(1, 1), new Move(5, 0)));
        assertThat(swap.breaches()).isEmpty();
        assertThat(swap.change()).isNegative();
    }

    @Test
    void a_search_beats_random_groups() {
        var problem = ring(60, 3, 5, 4).build();
        double random = RandomGroups.of(problem, 1).score();
        assertThat(Search.of(problem, Effort.QUICK, 1).run().score()).isGreaterThan(2 * random);
    }

    @Test
    void plain_sums_over_unequal_groups_keep_their_sizes() {
        var dice = new Dice(4);
        var score = new float[80][80];
        for (int a = 0; a < 80; a++) {
            for (int b = 0; b < a; b++) {
                score[a][b] = score[b][a] = dice.below(101) / 10f;
            }
        }
        var sizes = Sizes.each(new int[] {10, 12, 20, 15}, new int[] {30, 25, 28, 18});
        var problem =
                Problem.of(80, sizes).term(Terms.pairs("pairs", 1, (a, b) -> score[a][b])).build();
        var solution = Search.of(problem, 2_000_000, 1).run();
        for (int group = 0; group < 4; group++) {
            assertThat(solution.groups().get(group).length)
                    .isBetween(sizes.least(group), sizes.most(group));
        }
        assertThat(Search.of(problem, 2_000_000, 1).run().groupOf()).isEqualTo(solution.groupOf());
    }

    /// People who like those with near numbers.
    private static Problem.Builder ring(int people, int least, int most, int wanted) {
        return Problem.of(people, Sizes.between(people, least, most, wanted))
                .term(Terms.meanOfPairs("near", 1, (a, b) -> 1f / Math.abs(a - b)))
                .term(Terms.size("size", 1, wanted));
    }
}
