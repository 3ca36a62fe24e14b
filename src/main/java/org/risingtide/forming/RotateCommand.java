package org.risingtide.forming;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Reading;
import org.risingtide.lists.SafeCsv;
import org.risingtide.lists.Sheet;
import org.risingtide.lists.Sheets;
import org.risingtide.meaning.Vectors;
import org.risingtide.platform.CannotStart;
import org.risingtide.platform.Words;
import org.risingtide.rotations.Course;
import org.risingtide.rotations.Rotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `risingtide rotate FILE`: who sits with whom, time after time, so that nobody meets twice before they must.
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description = "Plans tables for many times, so that everybody meets as many as possible.")
public final class RotateCommand implements Callable<Integer> {
    private static final int MOST_PEOPLE = 500;
    private static final int MOST_TIMES = 100;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description =
                    "a list with names; if you like also not_with, evaluates, met, absent (2;5) and from (3)")
    private Path file = Path.of("");

    @Option(names = "--size", description = "people at a table, 2 to 12 (default 4)")
    private int size = 4;

    @Option(names = "--rounds", description = "how many times, 1 to 100 (default 6)")
    private int times = 6;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "an earlier plan, or rows of names who sat together")
    private @Nullable Path history;

    @Option(names = "--out", paramLabel = "FILE", description = "CSV: time, table, name")
    private @Nullable Path out;

    @Option(
            names = "--seed",
            description = "the same files and seed give the same plan (default 1)")
    private long seed = 1;

    private final Words words = Words.in(Locale.getDefault());
    private final PrintStream print = System.out;

    @Override
    public Integer call() {
        if (size < 2 || size > Wishes.LARGEST) {
            throw cannot("forming.cli.rotate.size");
        }
        if (times < 1 || times > MOST_TIMES) {
            throw cannot("forming.cli.rotate.times", MOST_TIMES);
        }
        var presence = Presence.of(sheet(file), times);
        var people = people(presence);
        var byName = new ByName(people);
        var pool = pool(people);
        var earlier =
                history == null
                        ? EarlierTables.none(people.size())
                        : EarlierTables.of(sheet(history), people.size(), byName::find);
        tell(presence, earlier.unknown());
        var course = course(people, pool, presence, earlier.met());
        var rotation = Rotations.plan(course, seed);
        var telling = new RotationTelling(words, people, course, rotation);
        print.println(
                words.say(
                        "forming.cli.rotate.head", people.size(), file.getFileName(), times, size));
        telling.summary().forEach(print::println);
        if (out != null) {
            write(out, telling.rows());
            print.println(words.say("forming.cli.written", out));
        } else {
            print.println();
            telling.plan().forEach(print::println);
        }
        return 0;
    }

    private List<Listed> people(Presence presence) {
        var read = Reading.of(presence.rest(), Columns.guess(presence.rest()));
        read.remarks().forEach(r -> System.err.println(words.say(r.key(), r.arguments())));
        if (read.people().size() < 2 || read.people().size() < size - 1) {
            throw cannot("forming.cli.rotate.too-few", read.people().size(), size);
        }
        if (read.people().size() > MOST_PEOPLE) {
            throw cannot("forming.cli.rotate.too-many", read.people().size(), MOST_PEOPLE);
        }
        return read.people();
    }

    private Pool pool(List<Listed> people) {
        var sentences = new Sentences(Vectors.none(), VectorStore.none(), _ -> {});
        var result = ListedPool.of(people, sentences);
        result.remarks().forEach(r -> System.err.println(words.say(r.key(), r.arguments())));
        return result.pool();
    }

    private void tell(Presence presence, Set<String> unknown) {
        presence.unread()
                .forEach((line, part) ->
                        System.err.println(
                                words.say("forming.cli.rotate.no-time", line, part, times)));
        if (!unknown.isEmpty()) {
            System.err.println(words.say("forming.cli.rotate.unknown", words.list(unknown)));
        }
    }

    private Course course(List<Listed> people, Pool pool, Presence presence, int[][] met) {
        int n = people.size();
        var here = new ArrayList<BitSet>();
        for (int time = 0; time < times; time++) {
            var now = new BitSet(n);
            for (int person = 0; person < n; person++) {
                now.set(person, presence.here(people.get(person).line(), time));
            }
            here.add(now);
        }
        var never = new ArrayList<BitSet>();
        for (int person = 0; person < n; person++) {
            never.add(new BitSet(n));
        }
        for (var pairs : List.of(pool.evaluators(), pool.apart())) {
            for (int[] pair : pairs) {
                never.get(pair[0]).set(pair[1]);
                never.get(pair[1]).set(pair[0]);
            }
        }
        return new Course(
                n,
                here,
                size,
                Math.max(2, size - 1),
                size + 1,
                (a, b) -> met[a][b] + (pool.haveMet(a, b) ? 1 : 0),
                never);
    }

    private Sheet sheet(Path from) {
        try {
            return switch (Sheets.file(Files.readAllBytes(from))) {
                case Sheets.Outcome.Refused(var why) ->
                        throw new CannotStart(words.say(why.key(), why.arguments()));
                case Sheets.Outcome.Read(var read) -> read;
            };
        } catch (IOException e) {
            throw cannot("forming.cli.no-file", from);
        }
    }

    private void write(Path to, List<List<String>> rows) {
        try (var writer = Files.newBufferedWriter(to)) {
            SafeCsv.write(writer, List.of("time", "table", "name"), rows);
        } catch (IOException e) {
            throw cannot("forming.cli.cannot-write", to);
        }
    }

    private CannotStart cannot(String key, Object... values) {
        return new CannotStart(words.say(key, values));
    }
}
