package org.risingtide.forming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.risingtide.company.Reason;

/// How evenly people are shown by `risingtide suggest`, and what that costs: `fair [people [top]]`.
final class FairBench {
    private FairBench() {}

    public static void main(String[] args) throws IOException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 2_500;
        int top = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        var pool = BenchPool.of(people, Path.of("target", "bench", "fair-sentences"));
        long begun = System.nanoTime();
        var dealt = Suggestions.of(pool, top);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var lists = IntStream.range(0, people).filter(p -> pool.get(p).voice().asks()).toArray();
        double all = 0;
        double first = 0;
        double there = 0;
        int shown = 0;
        for (int person : lists) {
            var own = dealt.of(person);
            shown += own.size();
            all += own.stream().mapToDouble(why -> why.tie().strength()).sum();
            first += own.isEmpty() ? 0 : own.getFirst().tie().strength();
            there +=
                    own.stream().filter(why -> why.tie().reason() == Reason.HAS_BEEN_THERE).count();
        }
        System.out.printf(
                Locale.ROOT,
                "%d people, %d ask: Gini %.3f, cap %d, %.2f suggestions each, mean strength %.3f, "
                        + "of the first %.3f, been there %.0f %%, %.1f s%n",
                people,
                lists.length,
                dealt.gini(),
                dealt.cap(),
                shown / (double) lists.length,
                all / shown,
                first / lists.length,
                100 * there / shown,
                seconds);
    }
}
