package org.risingtide.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Where everything can be tried, the search finds the best there is.
class SmallWorldsTest {
    private static final int STEPS = 60_000;
    private static final int WORLDS = 2_000;

    @Test
    void nobody_is_left_out_who_could_be_placed_and_where_all_are_the_score_is_the_best() {
        LongStream.range(0, WORLDS)
                .parallel()
                .mapToObj(World::of)
                .filter(world -> world.problem().people() <= 7)
                .forEach(world -> {
                    var best = new Everything(world).best();
                    var found = Search.of(world.problem(), STEPS, 1).run();
                    assertThat(found.unplaced().size())
                            .as("World.of(%d)", world.seed())
                            .isEqualTo(best.out);
                    if (best.out == 0) {
                        assertThat(found.score())
                                .as("World.of(%d)", world.seed())
                                .isEqualTo(best.score, within(1e-6));
                    }
                });
    }

    @Test
    void ten_people_in_two_groups_reach_the_optimum_with_every_seed() {
        for (long seed = 0; seed < 20; seed++) {
            var dice = new Dice(seed);
            var distance = new float[10][10];
            for (int a = 0; a < 10; a++) {
                for (int b = 0; b < a; b++) {
                    distance[a][b] = distance[b][a] = dice.below(101);
                }
            }
            var problem =
                    Problem.of(10, Sizes.each(new int[] {5, 4}, new int[] {6, 5}))
                            .term(Terms.pairs("distance", 1, (a, b) -> distance[a][b]))
                            .build();
            assertThat(Search.of(problem, 60_000, seed).run().score())
                    .as("seed %d", seed)
                    .isEqualTo(optimum(problem));
        }
    }

    private static double optimum(Problem problem) {
        double best = 0;
        for (int half = 0; half < 1 << 10; half++) {
            int second = Integer.bitCount(half);
            if (second >= 4 && second <= 5) {
                int[] groupOf = new int[10];
                for (int p = 0; p < 10; p++) {
                    groupOf[p] = half >>> p & 1;
                }
                best = Math.max(best, Explanation.of(problem, groupOf).total());
            }
        }
        return best;
    }

    /// Tries every partition; groups of one size are interchangeable, so a person opens at most one empty group.
    private static final class Everything {
        private final World world;
        private final int[] groupOf;
        private int out = Integer.MAX_VALUE;
        private double score;

        Everything(World world) {
            this.world = world;
            this.groupOf = new int[world.problem().people()];
            Arrays.fill(groupOf, Problem.OUT);
        }

        Everything best() {
            place(0, 0);
            return this;
        }

        private void place(int person, int opened) {
            if (person == groupOf.length) {
                judge();
                return;
            }
            int groups = world.problem().sizes().groups();
            for (int group = Problem.OUT; group < Math.min(groups, opened + 1); group++) {
                groupOf[person] = group;
                place(person + 1, Math.max(opened, group + 1));
            }
        }

        private void judge() {
            int without = (int) Arrays.stream(groupOf).filter(g -> g == Problem.OUT).count();
            if (without <= out && world.allowed(groupOf)) {
                double total = Explanation.of(world.problem(), groupOf).total();
                score = without < out ? total : Math.max(score, total);
                out = without;
            }
        }
    }
}
