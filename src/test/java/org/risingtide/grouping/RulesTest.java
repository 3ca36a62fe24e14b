package org.risingtide.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesTest {
    private static final int[] TWO = {0, 1};
    private static final int[] THREE = {0, 1, 2};

    @Test
    void people_kept_apart_never_meet() {
        var rule = Rules.apart("apart", 3, new int[][] {{2, 0}});
        assertThat(rule.holds(TWO, 2)).isTrue();
        assertThat(rule.holds(THREE, 3)).isFalse();
    }

    @Test
    void all_different_leaves_the_unknown_alone() {
        var rule = Rules.allDifferent("school", new int[] {-1, -1, 4});
        assertThat(rule.holds(THREE, 3)).isTrue();
        assertThat(Rules.allDifferent("school", new int[] {4, -1, 4}).holds(THREE, 3)).isFalse();
    }

    @Test
    void at_least_two_schools_is_asked_of_whole_groups_only() {
        var rule = Rules.atLeastTwo("schools", new int[] {1, 1, 2});
        assertThat(rule.growing()).isFalse();
        assertThat(rule.holds(TWO, 2)).isFalse();
        assertThat(rule.holds(THREE, 3)).isTrue();
    }

    @Test
    void nobody_marked_is_the_only_one() {
        int[] district = {1, 2, 2};
        assertThat(Rules.nobodyAlone("alone", district, new boolean[3]).holds(THREE, 3)).isTrue();
        boolean[] marked = {true, false, false};
        assertThat(Rules.nobodyAlone("alone", district, marked).holds(THREE, 3)).isFalse();
    }

    @Test
    void one_common_language_is_enough() {
        var rule = Rules.common("language", new long[] {0b01, 0b11, 0b10});
        assertThat(rule.holds(TWO, 2)).isTrue();
        assertThat(rule.holds(THREE, 3)).isFalse();
    }

    @Test
    void a_common_time_is_a_run_of_slots_and_may_cross_words() {
        long[][] free = {{0b111L << 62, 0b1}, {0b11L << 62, 0b11}, {0, -1}};
        assertThat(Rules.commonTime("time", free, 3).holds(TWO, 2)).isTrue();
        assertThat(Rules.commonTime("time", free, 4).holds(TWO, 2)).isFalse();
        assertThat(Rules.commonTime("time", free, 1).holds(THREE, 3)).isTrue();
        assertThat(Rules.commonTime("time", free, 2).holds(THREE, 3)).isFalse();
    }

    @Test
    void a_common_time_says_how_many_slots_are_missing() {
        long[][] free = {{0b0111100}, {0b0111000}, {0b0100001}, {0}};
        var rule = Rules.commonTime("time", free, 2);
        assertThat(rule.missing(TWO, 2, 2)).isEqualTo(1);
        assertThat(rule.missing(TWO, 2, 3)).isEqualTo(2);
    }

    @Test
    void runs_are_found_wherever_a_slow_look_finds_them() {
        var dice = new Dice(5);
        for (int i = 0; i < 5_000; i++) {
            long[][] free = {
                {dice.next(), dice.next(), dice.next()}, {dice.next(), dice.next(), dice.next()}
            };
            int run = 1 + dice.below(9);
            assertThat(Rules.commonTime("time", free, run).holds(TWO, 2))
                    .isEqualTo(longest(free) >= run);
        }
    }

    private static int longest(long[][] free) {
        int longest = 0;
        int current = 0;
        for (int slot = 0; slot < 192; slot++) {
            boolean both = (free[0][slot >> 6] & free[1][slot >> 6] & 1L << slot) != 0;
            current = both ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        return longest;
    }
}
