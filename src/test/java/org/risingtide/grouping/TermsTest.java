package org.risingtide.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TermsTest {
    private static final int[] FOUR = {0, 1, 2, 3};
    private static final byte[] ALL = {7, 7, 7, 7};

    @Test
    void the_third_companion_of_a_kind_counts_a_tenth() {
        Kinds same = (giver, receiver) -> receiver == 0 ? Kinds.pack(1, 1) : 0;
        assertThat(shares(Terms.company("company", 1, same, ALL))[0]).isEqualTo(2.1, within(1e-9));
    }

    @Test
    void a_kind_one_does_not_want_is_worth_nothing() {
        Kinds same = (giver, receiver) -> Kinds.pack(1, 1);
        byte[] wanted = {5, 7, 7, 7};
        assertThat(shares(Terms.company("company", 1, same, wanted))[0]).isZero();
    }

    @Test
    void every_kind_needs_all_three_somewhere_in_the_group() {
        Kinds two = (giver, receiver) -> Kinds.pack(0, 1) | Kinds.pack(1, 1);
        assertThat(shares(Terms.everyKind("all", 1, two, 7))[0]).isZero();
        Kinds three = (giver, receiver) -> Kinds.pack(giver % 3, 1);
        assertThat(shares(Terms.everyKind("all", 1, three, 7))[2]).isEqualTo(1);
    }

    @Test
    void who_only_answers_gets_nothing_both_ways() {
        Kinds answers = (giver, receiver) -> giver == 0 ? Kinds.pack(0, 1) : 0;
        assertThat(shares(Terms.bothWays("both", 1, answers))).containsOnly(0);
        Kinds ring = (giver, receiver) -> receiver == (giver + 1) % 4 ? Kinds.pack(0, 1) : 0;
        assertThat(shares(Terms.bothWays("both", 1, ring))).containsOnly(1);
    }

    @Test
    void strengths_come_back_as_they_were_packed() {
        int packed = Kinds.pack(0, 0.2) | Kinds.pack(3, 1);
        assertThat(Kinds.strength(packed, 0)).isEqualTo(0.2, within(1e-9));
        assertThat(Kinds.strength(packed, 3)).isEqualTo(1);
        assertThat(Kinds.strength(packed, 1)).isZero();
    }

    @Test
    void the_mean_of_pairs_does_not_reward_size() {
        var term = Terms.meanOfPairs("pairs", 1, (a, b) -> 2);
        assertThat(shares(term)).containsOnly(2);
        double[] two = new double[2];
        term.share(FOUR, 2, two);
        assertThat(two).containsOnly(2);
    }

    @Test
    void the_first_bit_of_company_is_worth_most() {
        var fairness = new Fairness("worst-off", 1, 0.5);
        double first = fairness.of(0.5) - fairness.of(0);
        double second = fairness.of(1) - fairness.of(0.5);
        assertThat(first).isEqualTo(0.5).isGreaterThan(2 * second);
        assertThat(fairness.of(-0.5)).isEqualTo(-1);
    }

    @Test
    void remembered_scores_are_the_scores() {
        PairScore exact = (a, b) -> Math.max(a, b) * 1000 + Math.min(a, b);
        var remembered = PairScore.remembered(10, exact);
        var dice = new Dice(3);
        for (int i = 0; i < 200_000; i++) {
            int a = dice.below(900);
            int b = dice.below(900);
            if (a != b) {
                assertThat(remembered.between(a, b)).isEqualTo(exact.between(a, b));
            }
        }
    }

    private static double[] shares(Term term) {
        double[] shares = new double[4];
        term.share(FOUR, 4, shares);
        return shares;
    }
}
