package org.risingtide.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What holds in every world, whatever is random in it. A failure names the seed; `World.of(seed)` is that world again.
class SearchPropertiesTest {
    private static final int CASES = 10_000;
    private static final int STEPS = 500;

    @Test
    void no_rule_is_broken_and_everybody_is_placed_or_named() {
        inWorlds(
                CASES,
                world -> {
                    var solution = Search.of(world.problem(), STEPS, world.seed()).run();
                    assertThat(world.allowed(solution.groupOf())).isTrue();
                    var named = solution.unplaced().stream().map(Unplaced::person).toList();
                    for (int p = 0; p < world.problem().people(); p++) {
                        assertThat(named.contains(p))
                                .isEqualTo(solution.groupOf()[p] == Problem.OUT);
                    }
                    assertThat(solution.unplaced()).allMatch(each -> !each.rule().isEmpty());
                    assertThat(solution.unplaced())
                            .noneMatch(each -> each.rule().equals(Unplaced.NOT_TRIED));
                });
    }

    @Test
    void the_same_seed_gives_the_same_groups() {
        inWorlds(
                CASES,
                world -> {
                    var first = Search.of(world.problem(), STEPS, 7).run();
                    var second = Search.of(world.problem(), STEPS, 7).run();
                    assertThat(first.groupOf()).isEqualTo(second.groupOf());
                    assertThat(first.score()).isEqualTo(second.score());
                    assertThat(first.unplaced()).isEqualTo(second.unplaced());
                });
    }

    @Test
    void shares_add_up_to_the_score() {
        inWorlds(
                CASES,
                world -> {
                    var problem = world.problem();
                    var groupOf = world.anyStart(new Dice(world.seed()));
                    var explanation = Explanation.of(problem, groupOf);
                    double byPerson = 0;
                    for (int p = 0; p < problem.people(); p++) {
                        byPerson += explanation.person(p);
                    }
                    double byGroup = 0;
                    double fromScratch = 0;
                    var score = new GroupScore(problem, 1);
                    for (int[] members : Groups.of(problem, groupOf)) {
                        fromScratch += score.worth(members, members.length);
                        for (int t = 0; t < explanation.terms().size(); t++) {
                            byGroup += explanation.group(t, members);
                        }
                    }
                    assertThat(byPerson).isEqualTo(fromScratch, within(1e-6));
                    assertThat(byGroup).isEqualTo(fromScratch, within(1e-6));
                    assertThat(explanation.total()).isEqualTo(fromScratch, within(1e-6));
                });
    }

    @Test
    void move_by_move_and_from_scratch_are_the_same() {
        inWorlds(
                CASES,
                world -> {
                    var problem = world.problem();
                    if (problem.sizes().groups() == 0) {
                        return;
                    }
                    var dice = new Dice(world.seed());
                    var score = new GroupScore(problem, 50);
                    var partition = new Partition(problem, score, world.anyStart(dice));
                    var moves = new Moves(problem, partition, new int[0][], dice);
                    for (int i = 0; i < 40; i++) {
                        int[] before = partition.copy();
                        double gain = moves.propose();
                        if (gain == GroupScore.BROKEN) {
                            assertThat(partition.copy()).isEqualTo(before);
                        } else if (dice.below(2) == 0) {
                            partition.undo();
                            assertThat(partition.copy()).isEqualTo(before);
                        } else {
                            partition.keep();
                        }
                        var scratch = new Partition(problem, score, partition.copy());
                        assertThat(partition.total()).isEqualTo(scratch.total(), within(1e-6));
                    }
                });
    }

    @Test
    void an_effect_is_the_difference_of_two_explanations() {
        inWorlds(
                CASES / 10,
                world -> {
                    var problem = world.problem();
                    if (problem.sizes().groups() == 0) {
                        return;
                    }
                    var dice = new Dice(world.seed());
                    int[] groupOf = world.anyStart(dice);
                    var move =
                            new Move(
                                    dice.below(problem.people()),
                                    dice.below(problem.sizes().groups()));
                    int[] then = groupOf.clone();
                    then[move.person()] = move.to();
                    var effect = Effect.of(problem, groupOf, java.util.List.of(move));
                    double change =
                            Explanation.of(problem, then).total()
                                    - Explanation.of(problem, groupOf).total();
                    assertThat(effect.change()).isEqualTo(change, within(1e-6));
                    assertThat(effect.byTerm().values().stream().mapToDouble(x -> x).sum())
                            .isEqualTo(change, within(1e-6));
                });
    }

    @Test
    void locked_groups_keep_exactly_their_people() {
        inWorlds(
                CASES / 10,
                world -> {
                    var problem = world.problem();
                    var first = Search.of(problem, STEPS, 1).run();
                    var locked = World.bits(0);
                    var second =
                            Search.of(problem.locking(first.groupOf(), locked), STEPS, 2).run();
                    for (int p = 0; p < problem.people(); p++) {
                        assertThat(second.groupOf()[p] == 0).isEqualTo(first.groupOf()[p] == 0);
                    }
                    assertThat(world.allowed(second.groupOf())).isTrue();
                });
    }

    @Test
    void random_groups_keep_the_rules_too() {
        inWorlds(
                CASES / 10,
                world -> {
                    var drawn = RandomGroups.of(world.problem(), world.seed());
                    assertThat(world.allowed(drawn.groupOf())).isTrue();
                });
    }

    private static void inWorlds(int cases, Consumer<World> property) {
        LongStream.range(0, cases)
                .parallel()
                .forEach(seed -> {
                    try {
                        property.accept(World.of(seed));
                    } catch (AssertionError | RuntimeException failure) {
                        throw new AssertionError("World.of(" + seed + ")", failure);
                    }
                });
    }
}
