package org.risingtide.grouping.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.risingtide.grouping.Search;
import org.risingtide.grouping.Solution;

/// `MdgpBench FILE... [--seconds S] [--seeds N] [--best CSV] [--out DIR]`: any MDGP instances, per seed and mean.
///
/// S seconds of this machine's processor, spent as a number of moves: the rate is measured first on the same instance.
final class MdgpBench {
    private static final long TRIAL = 12_000_000;

    private final Path[] files;
    private final double seconds;
    private final int seeds;
    private final List<String> known;
    private final String out;

    private MdgpBench(List<String> args) throws IOException {
        this.seconds = Double.parseDouble(option(args, "--seconds", "1"));
        this.seeds = Integer.parseInt(option(args, "--seeds", "10"));
        this.out = option(args, "--out", "");
        String best = option(args, "--best", "");
        this.known = best.isEmpty() ? List.of() : Files.readAllLines(Path.of(best));
        this.files = args.stream().map(Path::of).toArray(Path[]::new);
    }

    public static void main(String[] args) throws IOException {
        var bench = new MdgpBench(new ArrayList<>(List.of(args)));
        for (Path file : bench.files) {
            bench.run(Mdgp.read(file));
        }
    }

    private static String option(List<String> args, String name, String otherwise) {
        int at = args.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        args.remove(at);
        return args.remove(at);
    }

    private void run(Mdgp instance) throws IOException {
        Search.of(instance.problem(), TRIAL, 0).run();
        double trial = cpu();
        Search.of(instance.problem(), TRIAL, 0).run();
        trial = cpu() - trial;
        long steps = Math.max(100_000, (long) (TRIAL / trial * seconds));
        double sum = 0;
        double best = 0;
        double spent = 0;
        var each = new StringBuilder();
        for (int seed = 1; seed <= seeds; seed++) {
            double begin = cpu();
            var solution =
                    Search.of(instance.problem(), steps, seed).atMost(Duration.ofHours(1)).run();
            spent += cpu() - begin;
            double value = instance.value(solution.groupOf());
            sum += value;
            best = Math.max(best, value);
            each.append(" %.2f".formatted(value));
            write(instance, solution, seed);
        }
        double mean = sum / seeds;
        double bound = known(instance.name());
        System.out.printf(
                "%-20s known %.2f  mean %.2f (gap %.3f %%)  best %.2f (%.3f %%)  %.2f s  %.0f M/s%n",
                instance.name(),
                bound,
                mean,
                100 * (bound - mean) / bound,
                best,
                100 * (bound - best) / bound,
                spent / seeds,
                steps * seeds / spent / 1e6);
        System.out.println("   " + each);
    }

    private double known(String name) {
        return known.stream()
                .map(line -> line.split(","))
                .filter(row -> row[0].equals(name) || (row.length > 5 && row[1].equals(name)))
                .mapToDouble(row -> Double.parseDouble(row[row.length > 5 ? 5 : 1]))
                .findFirst()
                .orElse(Double.NaN);
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

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
