package org.risingtide.matching.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.risingtide.company.Voice;
import org.risingtide.forming.BenchPool;
import org.risingtide.forming.Count;
import org.risingtide.forming.Forming;
import org.risingtide.forming.Participant;
import org.risingtide.forming.Pool;
import org.risingtide.forming.Wishes;
import org.risingtide.grouping.Effort;
import org.risingtide.grouping.RandomGroups;
import org.risingtide.grouping.Search;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.SentenceVector;

/// `groups [people…]`: how long forming fours takes, and who finds company, beside groups by keywords and groups drawn at random.
public final class GroupsBench {
    private GroupsBench() {}

    public static void main(String[] args) throws java.io.IOException {
        System.out.println(
                "| people | compared: wall (processor) | searched | heap | groups by | placed | company | been there | same boat | differently | all three |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (var size : args.length == 0 ? new String[] {"1000", "10000"} : args) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int people) throws java.io.IOException {
        var pool = BenchPool.of(people, Path.of("target", "bench-sentences"));
        var before = Lap.now();
        var forming = Forming.of(pool, Wishes.ofSize(4));
        var compared = Lap.now();
        var solution = Search.of(forming.asProblem(), Effort.NORMAL, 1).run();
        var searched = Lap.now();
        var heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        var times =
                "| %,d | %s | %s | %d MB "
                        .formatted(people, compared.since(before), searched.since(compared), heap);
        row(times, "these", Count.of(forming, solution.groupOf()));
        row("| | | | ", "keywords", Count.of(forming, byKeywords(pool)));
        row(
                "| | | | ",
                "chance",
                Count.of(forming, RandomGroups.of(forming.asProblem(), 1).groupOf()));
    }

    /// By the wall's clock, and in processor time, which other programs on the machine do not change.
    private record Lap(long wall, long processor) {
        static Lap now() {
            var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Lap(System.nanoTime(), machine.getProcessCpuTime());
        }

        String since(Lap earlier) {
            return "%.1f s (%.1f)"
                    .formatted((wall - earlier.wall) / 1e9, (processor - earlier.processor) / 1e9);
        }
    }

    private static void row(String times, String by, Count count) {
        System.out.printf(
                "%s| %s | %d | %s | %s | %s | %s | %d of %d |%n",
                times,
                by,
                count.placed(),
                share(count.company(), count.people()),
                share(count.beenThere(), count.asking()),
                share(count.sameBoat(), count.asking()),
                share(count.differently(), count.asking()),
                count.everyKind(),
                count.groups());
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : "%.0f %%".formatted(100.0 * part / whole);
    }

    /// The same search on shared words alone: no themes, no sense.
    private static int[] byKeywords(Pool pool) {
        var people = new ArrayList<Participant>();
        for (var person : pool.people()) {
            var voice = person.voice();
            people.add(
                    new Participant(
                            person.name(),
                            person.work(),
                            new Voice(
                                    bare(voice.needs()),
                                    bare(voice.offers()),
                                    bare(voice.experience()),
                                    voice.setting()),
                            person.languages(),
                            person.zone(),
                            person.free(),
                            person.wants()));
        }
        var forming =
                Forming.of(
                        new Pool(people, pool.evaluators(), pool.apart(), pool.met()),
                        Wishes.ofSize(4));
        return Search.of(forming.asProblem(), Effort.QUICK, 1).run().groupOf();
    }

    private static List<Meaning> bare(List<Meaning> meanings) {
        return meanings.stream()
                .map(m ->
                        new Meaning(
                                m.print(), m.language(), Set.of(), m.words(), SentenceVector.NONE))
                .toList();
    }
}
