package org.risingtide.forming;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.risingtide.forming.Story.Why;
import org.risingtide.lists.Cells;
import org.risingtide.lists.Listed;
import org.risingtide.platform.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `risingtide suggest FILE`: who could help whom, and why.
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = "Says from a list who could help whom; nothing leaves this machine.")
public final class SuggestCommand implements Callable<Integer> {
    @Mixin private ListOnDisk list = new ListOnDisk();

    @Option(
            names = "--for",
            paramLabel = "NAME",
            description = "one person only (a name or a mail)")
    private @Nullable String wanted;

    @Option(names = "--top", description = "people in a list (default 10)")
    private int top = 10;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "CSV: person, helper, score, kind, reason")
    private @Nullable Path out;

    private final PrintStream print = System.out;

    @Override
    public Integer call() {
        var people = list.people();
        var shown = wanted(people);
        var pool = list.pool(people);
        list.working("forming.cli.comparing", 0);
        var suggestions = Suggestions.of(pool, Math.clamp(top, 1, 100));
        list.quiet();
        long having =
                IntStream.range(0, pool.size()).filter(p -> !suggestions.of(p).isEmpty()).count();
        print.println(list.words.say("forming.cli.suggest-head", pool.size(), list.name(), having));
        print.println(
                list.words.say(
                        "forming.cli.suggest-fair",
                        suggestions.cap(),
                        "%.2f".formatted(suggestions.gini()),
                        suggestions.neverShown()));
        if (out != null) {
            list.write(
                    out,
                    List.of("person", "helper", "score", "kind", "reason"),
                    rows(pool, suggestions, shown));
            print.println(list.words.say("forming.cli.written", out));
        } else {
            var week = new Week(pool.people(), false);
            shown.forEach(person -> show(person, pool, week, suggestions));
        }
        return 0;
    }

    private List<Integer> wanted(List<Listed> people) {
        if (wanted == null) {
            return IntStream.range(0, people.size()).boxed().toList();
        }
        var sought = Cells.fold(wanted);
        var found =
                IntStream.range(0, people.size())
                        .filter(i ->
                                Cells.fold(people.get(i).name()).equals(sought)
                                        || people.get(i).email().equals(sought))
                        .boxed()
                        .toList();
        if (found.isEmpty()) {
            throw new CannotStart(list.words.say("forming.cli.nobody-called", wanted));
        }
        return found;
    }

    private List<List<String>> rows(Pool pool, Suggestions suggestions, List<Integer> shown) {
        var telling = new Telling(list.words);
        var week = new Week(pool.people(), false);
        var rows = new ArrayList<List<String>>();
        for (int person : shown) {
            for (var why : suggestions.of(person)) {
                rows.add(
                        List.of(
                                pool.get(person).name(),
                                pool.get(why.other()).name(),
                                "%.3f".formatted(why.tie().strength()),
                                kind(why),
                                telling.about(why, pool, week)));
            }
        }
        return rows;
    }

    private static String kind(Why why) {
        return why.gives() ? "could-help" : why.tie().reason().id();
    }

    private void show(int person, Pool pool, Week week, Suggestions suggestions) {
        var telling = new Telling(list.words);
        print.printf("%n%s%n", pool.get(person).name());
        var own = suggestions.of(person);
        own.forEach(why ->
                print.printf("  %.2f  %s%n", why.tie().strength(), telling.why(why, pool, week)));
        if (own.isEmpty()) {
            print.printf("  %s%n", list.words.say("forming.cli.suggest-none"));
        }
    }
}
