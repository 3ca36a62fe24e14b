package org.risingtide.grouping.bench.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.risingtide.grouping.Search;
import org.risingtide.grouping.bench.Mdgp;

/// `TimefoldBench SECONDS SEEDS FILE...`: Timefold Community beside our search, both in the same process on one thread.
///
/// Both get the same processor time, as a number of moves at the rate measured on the same instance just before. Sizes are given to
/// Timefold as our search begins with them: where they may differ, those with the most pairs.
public final class TimefoldBench {
    private static final double TRIAL_SECONDS = 0.5;
    private static final int LATE = 400;

    private final double seconds;
    private final int seeds;

    /// Something that is run for a number of moves from a seed, and says what it reached.
    private interface Way {
        double run(long moves, int seed);
    }

    private TimefoldBench(double seconds, int seeds) {
        this.seconds = seconds;
        this.seeds = seeds;
    }

    public static void main(String[] args) throws java.io.IOException {
        var bench = new TimefoldBench(Double.parseDouble(args[0]), Integer.parseInt(args[1]));
        for (int i = 2; i < args.length; i++) {
            bench.compare(Mdgp.read(Path.of(args[i])));
        }
    }

    private void compare(Mdgp instance) {
        PairSums.distance =
                Arrays.stream(instance.distance())
                        .map(row -> Arrays.stream(row).mapToLong(d -> Math.round(d * 1000)).toArray())
                        .toArray(long[][]::new);
        var problem = instance.problem();
        double ours =
                row(instance, "ours", 0, (moves, seed) ->
                        instance.value(Search.of(problem, moves, seed).run().groupOf()));
        int[] sizes = sizes(Search.of(problem, 1, 0).run().groupOf(), instance.least().length);
        double hot = spread(instance);
        row(instance, "late acceptance", ours, (moves, seed) ->
                solve(sizes, new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE), 1, moves, seed));
        for (double part : new double[] {0.5, 2}) {
            var temperature = String.valueOf(Math.round(1000 * part * hot));
            row(instance, "annealing from " + part + " spreads", ours, (moves, seed) ->
                    solve(
                            sizes,
                            new LocalSearchAcceptorConfig()
                                    .withSimulatedAnnealingStartingTemperature(temperature),
                            1,
                            moves,
                            seed));
        }
    }

    private double row(Mdgp instance, String name, double ours, Way way) {
        double rate = rate(way);
        double spent = -cpu();
        double sum = 0;
        double best = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            double value = way.run((long) (rate * seconds), seed);
            sum += value;
            best = Math.max(best, value);
        }
        spent += cpu();
        double mean = sum / seeds;
        System.out.printf(
                "%-20s %-28s mean %.2f best %.2f  %s  %.2f s each, %.2f million moves/s%n",
                instance.name(),
                name,
                mean,
                best,
                ours == 0 ? "" : "gap to ours %.3f %%".formatted(100 * (ours - mean) / ours),
                spent / seeds,
                rate / 1e6);
        return mean;
    }

    private static double rate(Way way) {
        long moves = 20_000;
        double trial = 0;
        for (int times = 0; times < 2; times++) {
            do {
                trial = -cpu();
                way.run(moves, 0);
                trial += cpu();
                moves = trial < TRIAL_SECONDS ? 2 * moves : moves;
            } while (trial < TRIAL_SECONDS);
        }
        return moves / trial;
    }

    private static double solve(
            int[] sizes, LocalSearchAcceptorConfig acceptor, int accepted, long moves, int seed) {
        var config =
                new SolverConfig()
                        .withSolutionClass(Seats.class)
                        .withEntityClasses(Member.class)
                        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                        .withRandomSeed((long) seed)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig()
                                        .withIncrementalScoreCalculatorClass(PairSums.class))
                        .withPhases(
                                new LocalSearchPhaseConfig()
                                        .withMoveSelectorConfig(new SwapMoveSelectorConfig())
                                        .withAcceptorConfig(acceptor)
                                        .withForagerConfig(
                                                new LocalSearchForagerConfig()
                                                        .withAcceptedCountLimit(accepted)))
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        var solver = SolverFactory.<Seats>create(config).buildSolver();
        return solver.solve(drawn(sizes, seed)).score.score() / 1000.0;
    }

    private static Seats drawn(int[] sizes, int seed) {
        var seats = new ArrayList<Integer>();
        for (int group = 0; group < sizes.length; group++) {
            seats.addAll(Collections.nCopies(sizes[group], group));
        }
        Collections.shuffle(seats, new Random(seed));
        List<Member> members = new ArrayList<>();
        for (int p = 0; p < seats.size(); p++) {
            members.add(new Member(p, seats.get(p)));
        }
        return new Seats(IntStream.range(0, sizes.length).boxed().toList(), members);
    }

    private static int[] sizes(int[] groupOf, int groups) {
        int[] sizes = new int[groups];
        for (int group : groupOf) {
            sizes[group]++;
        }
        return sizes;
    }

    private static double spread(Mdgp instance) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < instance.people(); i++) {
            for (int j = 0; j < i; j++) {
                sum += instance.distance()[i][j];
                squares += instance.distance()[i][j] * instance.distance()[i][j];
                count++;
            }
        }
        return Math.sqrt(squares / count - sum / count * (sum / count));
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
