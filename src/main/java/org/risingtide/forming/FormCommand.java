package org.risingtide.forming;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.risingtide.grouping.Effort;
import org.risingtide.grouping.Explanation;
import org.risingtide.grouping.RandomGroups;
import org.risingtide.grouping.Search;
import org.risingtide.grouping.Solution;
import org.risingtide.platform.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `risingtide form FILE`: from a list to groups, with no server and no database.
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        description = "Forms groups from a list of people; nothing leaves this machine.")
public final class FormCommand implements Callable<Integer> {
    @Mixin private ListOnDisk list = new ListOnDisk();

    @Option(
            names = "--size",
            description = "people in a group, 2 to 12 (default 4); 2 makes thought partners")
    private int size = 4;

    @Option(
            names = "--effort",
            description = "quick, normal or thorough: a number of steps, not of seconds")
    private Effort effort = Effort.NORMAL;

    @Option(
            names = "--at-most",
            paramLabel = "SECONDS",
            description = "ends the search by the clock")
    private @Nullable Integer atMost;

    @Option(
            names = "--seed",
            description = "the same file, effort and seed give the same groups (default 1)")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "CSV: group, name, reason; one row a person")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            description = "every group with its reasons and what each term gives")
    private boolean explain;

    private final PrintStream print = System.out;

    @Override
    public Integer call() {
        if (size < 2 || size > Wishes.LARGEST) {
            throw new CannotStart(list.words.say("forming.cli.size"));
        }
        var people = list.people();
        var wishes = Wishes.ofSize(size);
        if (people.size() < wishes.least()) {
            throw new CannotStart(
                    list.words.say("forming.cli.too-few", people.size(), size, wishes.least()));
        }
        var pool = list.pool(people);
        list.working("forming.cli.comparing", 0);
        var forming = Forming.of(pool, wishes);
        var solution = search(forming);
        var random = RandomGroups.of(forming.asProblem(), seed);
        list.quiet();
        var groups = FormedGroup.all(forming, solution, list.words);
        summary(forming, solution, random);
        unplaced(forming, solution, groups);
        if (out != null) {
            list.write(out, header(), FormedGroup.rows(groups, forming, list.words));
            print.println(list.words.say("forming.cli.written", out));
        }
        sooner(forming, solution);
        if (explain || out == null) {
            groups.forEach(group -> group.print(print, forming, list.words, explain));
        }
        last(forming, solution, random);
        return 0;
    }

    private Solution search(Forming forming) {
        var search =
                Search.of(forming.asProblem(), effort, seed)
                        .watchedBy((done, _) -> {
                            list.working("forming.cli.searching", done);
                            return true;
                        });
        return atMost == null ? search.run() : search.atMost(Duration.ofSeconds(atMost)).run();
    }

    private List<String> header() {
        return List.of("group", "name", "reason");
    }

    private void summary(Forming forming, Solution solution, Solution random) {
        var words = list.words;
        var these = Count.of(forming, solution.groupOf());
        var drawn = Count.of(forming, random.groupOf());
        print.println(words.say("forming.cli.head", these.people(), list.name(), these.groups()));
        print.println(words.say("forming.cli.asking", these.asking()));
        print.println();
        print.printf(
                "%-32s %16s %18s%n",
                "", words.say("forming.cli.these"), words.say("forming.cli.random"));
        row("company", these.company(), drawn.company());
        row("there", these.beenThere(), drawn.beenThere());
        row("boat", these.sameBoat(), drawn.sameBoat());
        row("differently", these.differently(), drawn.differently());
        row("kinds", these.everyKind(), drawn.everyKind());
        row("placed", these.placed(), drawn.placed());
        print.println();
    }

    private void row(String key, int these, int drawn) {
        print.printf("  %-30s %16d %18d%n", list.words.say("forming.cli." + key), these, drawn);
    }

    private void unplaced(Forming forming, Solution solution, List<FormedGroup> groups) {
        var words = list.words;
        if (solution.unplaced().isEmpty()) {
            print.println(words.say("forming.cli.nobody-unplaced"));
        } else {
            print.println(words.say("forming.cli.unplaced"));
            var telling = new Telling(words);
            for (var each : solution.unplaced()) {
                var closest =
                        groups.stream()
                                .filter(g -> g.number() == each.closest())
                                .findFirst()
                                .map(FormedGroup::name)
                                .orElse("");
                print.printf(
                        "  %s: %s%n",
                        forming.pool().get(each.person()).name(), telling.unplaced(each, closest));
            }
        }
        print.println();
    }

    private void sooner(Forming forming, Solution solution) {
        var said = Sooner.say(forming, solution.groups(), list.words);
        for (int line = 0; line < said.size(); line++) {
            print.println((line == 0 ? "" : "  ") + said.get(line));
        }
        if (!said.isEmpty()) {
            print.println();
        }
    }

    private void last(Forming forming, Solution solution, Solution random) {
        if (explain) {
            var explanation = Explanation.of(forming.asProblem(), solution.groupOf());
            var parts = new ArrayList<String>();
            for (int term = 0; term < explanation.terms().size(); term++) {
                parts.add(
                        "%s %.2f"
                                .formatted(
                                        list.words.say(
                                                "forming.term." + explanation.terms().get(term)),
                                        explanation.term(term)));
            }
            print.println(String.join(" + ", parts));
        }
        if (solution.cutByClock()) {
            print.println(list.words.say("forming.cli.cut"));
        }
        print.println(
                list.words.say(
                        "forming.cli.objective",
                        "%.2f".formatted(solution.score()),
                        "%.2f".formatted(random.score()),
                        effort.name().toLowerCase(Locale.ROOT),
                        seed));
    }
}
