package org.risingtide.grouping.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.risingtide.grouping.Effort;
import org.risingtide.grouping.Explanation;
import org.risingtide.grouping.Kinds;
import org.risingtide.grouping.PairScore;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.RandomGroups;
import org.risingtide.grouping.Search;
import org.risingtide.grouping.Solution;

/// `CrowdBench [PEOPLE [EFFORT]]`: an invented crowd into fours, beside random groups. Seconds are the wall's.
final class CrowdBench {
    private static final int TABLE_UP_TO = 3_000;

    private CrowdBench() {}

    public static void main(String[] args) {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        var effort = args.length > 1 ? Effort.valueOf(args[1]) : Effort.NORMAL;
        var crowd = new Crowd(people, 1);
        long begin = System.nanoTime();
        boolean table = people <= TABLE_UP_TO;
        PairScore score = table ? PairScore.dense(people, crowd::between) : crowd::between;
        Kinds kinds = table ? Kinds.dense(people, crowd::given) : crowd::given;
        var problem = crowd.fours(score, kinds);
        double scoring = (System.nanoTime() - begin) / 1e9;
        begin = System.nanoTime();
        long processor = processor();
        var solution = Search.of(problem, effort, 1).run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double worked = (processor() - processor) / 1e9;
        System.out.printf(
                "%d people, %s: scoring %.1f s, search %.1f s (processor time %.1f s), %.2f million moves/s, heap %d MB%n",
                people,
                effort,
                scoring,
                seconds,
                worked,
                solution.steps() / seconds / 1e6,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        print("search", problem, solution);
        print("random", problem, RandomGroups.of(problem, 1));
    }

    /// Of all threads, the compiler's too.
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void print(String name, Problem problem, Solution solution) {
        var explanation = Explanation.of(problem, solution.groupOf());
        System.out.printf(
                "%-7s %10.2f unplaced %d", name, solution.score(), solution.unplaced().size());
        for (int term = 0; term < explanation.terms().size(); term++) {
            System.out.printf("  %s %.1f", explanation.terms().get(term), explanation.term(term));
        }
        double least =
                java.util.stream.IntStream.range(0, problem.people())
                        .mapToDouble(explanation::person)
                        .sorted()
                        .skip(problem.people() / 100)
                        .findFirst()
                        .orElse(0);
        System.out.printf("  first percentile of people %.2f%n", least);
        solution.unplaced().stream().limit(3).forEach(each -> System.out.println("   " + each));
    }
}
