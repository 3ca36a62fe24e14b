package org.risingtide.grouping.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.Search;
import org.risingtide.grouping.Solution;

/// `MdgpBench FILE... [--seconds S] [--seeds N] [--best CSV] [--out DIR]`: any MDGP instances, per seed and mean.
///
/// S seconds of one thread of this machine's processor, spent as a number of moves: the rate is measured first on the same instance.
final class MdgpBench {
    private static final long FIRST_TRIAL = 500_000;
    private static final double TRIAL_SECONDS = 0.4;

    private final Path[] files;
    private final double seconds;
    private final int seeds;
    private final KnownValues known;
    private final String out;
    private final MdgpTally tally = new MdgpTally();

    private MdgpBench(List<String> args) throws IOException {
        this.seconds = Double.parseDouble(option(args, "--seconds", "1"));
        this.seeds = Integer.parseInt(option(args, "--seeds", "10"));
        this.out = option(args, "--out", "");
        this.known = KnownValues.read(option(args, "--best", ""));
        this.files = args.stream().map(Path::of).toArray(Path[]::new);
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 6 && args[0].equals("generate")) {
            MdgpInstances.generate(List.of(args).subList(1, 6));
            return;
        }
        var bench = new MdgpBench(new ArrayList<>(List.of(args)));
        for (Path file : bench.files) {
            bench.run(Mdgp.read(file));
        }
        bench.tally.print();
    }

    static String option(List<String> args, String name, String otherwise) {
        int at = args.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        args.remove(at);
        return args.remove(at);
    }

    private void run(Mdgp instance) throws IOException {
        long steps = (long) (rate(instance.problem()) * seconds);
        double[] values = new double[seeds];
        double spent = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            double begin = cpu();
            var solution = Search.of(instance.problem(), steps, seed).run();
            spent += cpu() - begin;
            values[seed - 1] = instance.value(solution.groupOf());
            write(instance, solution, seed);
        }
        tally.row(instance.name(), known.of(instance.name()), values);
        System.out.printf(
                "    %.2f s each, %.0f million moves/s%n",
                spent / seeds, steps * seeds / spent / 1e6);
    }

    /// Moves a second, of a run long enough to be compiled, after another of the same length.
    private static double rate(Problem problem) {
        long steps = FIRST_TRIAL;
        double trial = 0;
        for (int times = 0; times < 2; times++) {
            do {
                double begin = cpu();
                Search.of(problem, steps, 0).run();
                trial = cpu() - begin;
                steps = trial < TRIAL_SECONDS ? 2 * steps : steps;
            } while (trial < TRIAL_SECONDS);
        }
        return steps / trial;
    }

    private void write(Mdgp instance, Solution solution, int seed) throws IOException {
        if (out.isEmpty()) {
            return;
        }
        var lines = new ArrayList<String>();
        for (int p = 0; p < instance.people(); p++) {
            lines.add(p + " " + solution.groupOf()[p]);
        }
        Files.createDirectories(Path.of(out));
        Files.write(Path.of(out, instance.name() + "-" + seed + ".txt"), lines);
    }

    static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
