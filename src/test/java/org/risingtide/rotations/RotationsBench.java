package org.risingtide.rotations;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Rotations: processor time of one thread, repeats, coverage; with `designs` the file of kept ones made anew.
public final class RotationsBench {
    private static final int SEEDS = 5;
    private static final long DESIGN_STEPS = 3_000_000;
    private static final String[] REACH = {
        "7-4-9", "6-4-7", "8-4-9", "10-3-14", "12-3-17", "10-5-9", "5-3-7", "8-4-7", "9-4-11",
        "8-4-10"
    };

    private RotationsBench() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("designs")) {
            designs(Arrays.asList(args).subList(1, args.length));
            return;
        }
        // The compiler's time is not the method's.
        Rotations.planAnew(Course.of(28, 4, 4, 4, 8), 99);
        System.out.printf(
                "%-9s %9s %11s %11s %9s %9s %11s%n",
                "g-s-w", "most w", "ms (mean)", "ms (worst)", "repeats", "coverage", "kept: rep.");
        for (var each : args.length == 0 ? REACH : args) {
            reach(each);
        }
        absences();
    }

    private static void reach(String name) {
        int[] gsw = Arrays.stream(name.split("-")).mapToInt(Integer::parseInt).toArray();
        int people = gsw[0] * gsw[1];
        var course = Course.of(people, gsw[1], gsw[1], gsw[1], gsw[2]);
        long sum = 0;
        long worst = 0;
        var repeats = new ArrayList<Integer>();
        double coverage = 1;
        for (int seed = 1; seed <= SEEDS; seed++) {
            long before = cpu();
            var plan = Rotations.planAnew(course, seed);
            long took = cpu() - before;
            sum += took;
            worst = Math.max(worst, took);
            repeats.add(plan.repeats(people, Met.NEVER));
            coverage = Math.min(coverage, plan.coverage(people));
        }
        var kept = Rotations.plan(course, 1).repeats(people, Met.NEVER);
        System.out.printf(
                Locale.ROOT,
                "%-9s %9d %11.1f %11.1f %9s %9.3f %11d%n",
                name,
                Developed.mostRounds(gsw[0], gsw[1]),
                sum / 1e6 / SEEDS,
                worst / 1e6,
                repeats.stream().distinct().sorted().toList(),
                coverage,
                kept);
    }

    /// 40 people, 10 times, 10 % away each time, 10 % joining late; everybody sits at tables of the same sizes.
    private static void absences() {
        System.out.println(
                "\nabsences: seed, repeats, ms, one time after the other, greedy, random");
        for (int seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed);
            var course = withAbsences(40, 10, random);
            long before = cpu();
            var plan = Rotations.plan(course, seed);
            long took = cpu() - before;
            System.out.printf(
                    Locale.ROOT,
                    "%d: %d  %.0f ms  %d  %d  %d%n",
                    seed,
                    plan.repeats(40, Met.NEVER),
                    took / 1e6,
                    oneByOne(course).repeats(40, Met.NEVER),
                    Plain.greedy(plan, 40, random).repeats(40, Met.NEVER),
                    Plain.random(plan, 40, random).repeats(40, Met.NEVER));
        }
    }

    static Course withAbsences(int people, int times, Random random) {
        int[] from = new int[people];
        for (int i = 0; i < people / 10; i++) {
            from[random.nextInt(people)] = 1 + random.nextInt(times / 2);
        }
        var here = new ArrayList<BitSet>();
        for (int t = 0; t < times; t++) {
            var now = new BitSet();
            for (int person = 0; person < people; person++) {
                now.set(person, t >= from[person] && random.nextInt(10) > 0);
            }
            here.add(now);
        }
        var never = Collections.nCopies(people, new BitSet());
        return new Course(people, here, 4, 3, 5, Met.NEVER, never);
    }

    private static Rotation oneByOne(Course course) {
        List<Seating> seatings = new ArrayList<>();
        for (int t = 0; t < course.times(); t++) {
            var met = new Rotation(seatings).met(course.people());
            seatings.add(Seatings.seat(course.occasion(t, (a, b) -> met[a][b]), t));
        }
        return new Rotation(seatings);
    }

    /// Those named, or for every number of tables and size up to 60 people the longest that is found.
    private static void designs(List<String> named) {
        for (var each : named) {
            int[] gsw = Arrays.stream(each.split("-")).mapToInt(Integer::parseInt).toArray();
            Developed.find(gsw[0], gsw[1], gsw[2], 1, 40 * DESIGN_STEPS)
                    .ifPresent(found -> System.out.println(found.text()));
        }
        for (int size = 3; size <= 8 && named.isEmpty(); size++) {
            for (int groups = 2; groups * size <= 60; groups++) {
                longest(groups, size);
            }
        }
    }

    private static void longest(int groups, int size) {
        for (int rounds = Developed.mostRounds(groups, size); rounds > 1; rounds--) {
            var found = Developed.find(groups, size, rounds, 1, DESIGN_STEPS);
            if (found.isPresent()) {
                System.out.println(found.get().text());
                return;
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
