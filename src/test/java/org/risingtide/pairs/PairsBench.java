package org.risingtide.pairs;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/// Thought partners by annealing against the exact optimum: processor time of the thread, gap, blocking pairs.
///
/// Two kinds of worth: any whole numbers from 0 to 1000, and how alike points of ten dimensions are.
public final class PairsBench {
    private static final int[] PEOPLE = {300, 301, 1_000, 2_000, 100_000};
    private static final int EXACT_MOST = 2_000;
    private static final int DIMENSIONS = 10;

    private PairsBench() {}

    public static void main(String[] args) {
        int[] people =
                args.length == 0
                        ? PEOPLE
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        Pairs.matchByAnnealing(400, any(9), 1);
        System.out.printf(
                "%-7s %8s %9s %14s %14s %9s %9s%n",
                "worth", "people", "seconds", "annealed", "exact", "of exact", "seconds");
        for (int n : people) {
            measure("any", n, any(n));
            measure("points", n, points(n));
        }
    }

    private static void measure(String name, int n, Worth worth) {
        long before = cpu();
        var found = Pairs.matchByAnnealing(n, worth, 1);
        double took = (cpu() - before) / 1e9;
        if (n > EXACT_MOST) {
            System.out.printf(
                    Locale.ROOT,
                    "%-7s %8d %9.2f %14.1f   %d without a partner%n",
                    name,
                    n,
                    took,
                    found.total(),
                    found.alone().size());
            return;
        }
        // The exact search runs on a thread of its own: its time is the wall's.
        long wall = System.nanoTime();
        double exact = exact(n, worth);
        double exactTook = (System.nanoTime() - wall) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-7s %8d %9.2f %14.1f %14.1f %8.3f%% %9.2f%n",
                name,
                n,
                took,
                found.total(),
                exact,
                100 * found.total() / exact,
                exactTook);
        Liking half = (a, b) -> worth.of(a, b) / 2;
        System.out.println("        blocking pairs: " + Blocking.of(found, n, half, 0).count());
    }

    private static double exact(int n, Worth worth) {
        int[] mate = Exact.mates(n, worth, 600).orElseThrow();
        double total = 0;
        for (int a = 0; a < n; a++) {
            total += mate[a] > a ? worth.of(a, mate[a]) : 0;
        }
        return total;
    }

    /// The same number for the same two, without keeping a table.
    static Worth any(long seed) {
        return (a, b) -> {
            long z = seed * 0x9E37_79B9_7F4A_7C15L + Math.max(a, b) * 1_000_003L + Math.min(a, b);
            z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
            z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
            return ((z ^ z >>> 31) >>> 1) % 1001;
        };
    }

    static Worth points(int n) {
        var dice = new Dice(n);
        var place = new float[n][DIMENSIONS];
        for (float[] each : place) {
            for (int d = 0; d < DIMENSIONS; d++) {
                each[d] = (float) dice.unit();
            }
        }
        return (a, b) -> {
            float sum = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                float off = place[a][d] - place[b][d];
                sum += off * off;
            }
            return 1 - Math.sqrt(sum / DIMENSIONS);
        };
    }

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
