package org.risingtide.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.risingtide.pairs.Pairs;

class CouplesTest {
    @Test
    void thought_partners_are_the_best_there_can_be() {
        for (int seed = 1; seed <= 5; seed++) {
            int people = 60;
            float[][] table = table(people, seed);
            var problem =
                    Problem.of(people, Sizes.between(people, 2, 2, 2))
                            .term(Terms.meanOfPairs("fit", 1, (a, b) -> table[a][b]))
                            .build();
            var score = new GroupScore(problem, 100);
            var exact = Pairs.match(people, (a, b) -> score.worth(new int[] {a, b}, 2), 1);
            var found = Search.of(problem, Effort.NORMAL, seed).run();
            assertThat(found.unplaced()).isEmpty();
            assertThat(found.score()).isCloseTo(exact.total(), within(1e-3));
        }
    }

    @Test
    void no_rule_is_broken_for_a_better_pair() {
        int people = 31;
        float[][] table = table(people, 9);
        int[][] apart = {{0, 1}, {2, 3}, {4, 5}, {0, 2}, {0, 3}, {0, 4}};
        var problem =
                Problem.of(people, Sizes.between(people, 2, 3, 2))
                        .term(Terms.meanOfPairs("fit", 1, (a, b) -> table[a][b]))
                        .term(Terms.size("size", 0.5, 2))
                        .rule(Rules.apart("apart", people, apart))
                        .build();
        var solution = Search.of(problem, Effort.NORMAL, 2).run();
        assertThat(solution.unplaced()).isEmpty();
        for (int[] pair : apart) {
            assertThat(solution.groupOf()[pair[0]]).isNotEqualTo(solution.groupOf()[pair[1]]);
        }
        assertThat(Search.of(problem, Effort.NORMAL, 2).run().groupOf())
                .isEqualTo(solution.groupOf());
    }

    private static float[][] table(int people, long seed) {
        var random = new Random(seed);
        var table = new float[people][people];
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                table[a][b] = random.nextInt(1000) / 100f;
                table[b][a] = table[a][b];
            }
        }
        return table;
    }
}
