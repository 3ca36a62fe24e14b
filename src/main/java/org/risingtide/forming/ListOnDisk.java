package org.risingtide.forming;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Remark;
import org.risingtide.lists.SafeCsv;
import org.risingtide.lists.Sheets;
import org.risingtide.meaning.Vectors;
import org.risingtide.platform.CannotStart;
import org.risingtide.platform.Words;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `form` and `suggest` have in common: a list is read, remarks are told, a result is written.
final class ListOnDisk {
    private static final int REMARKS_SHOWN = 12;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "CSV, TSV, .xlsx: columns name, email, school, … (see docs)")
    private Path file = Path.of("");

    @Option(names = "--no-model", description = "compare by tags and words only")
    private boolean noModel;

    @Option(names = "--no-cache", description = "keep no vectors of sentences for the next time")
    private boolean noCache;

    final Words words = Words.in(Locale.getDefault());
    private final PrintWriter told = new PrintWriter(System.err, true);

    String name() {
        return String.valueOf(file.getFileName());
    }

    /// @throws CannotStart with a sentence, when this is no list
    List<Listed> people() {
        return switch (Sheets.file(content())) {
            case Sheets.Outcome.Refused(var why) ->
                    throw new CannotStart(words.say(why.key(), why.arguments()));
            case Sheets.Outcome.Read(var sheet) -> {
                var read = Reading.of(sheet, Columns.guess(sheet));
                tell(read.remarks());
                yield read.people();
            }
        };
    }

    Pool pool(List<Listed> people) {
        var vectors = noModel ? Vectors.none() : Vectors.inProcess();
        var model = noModel ? "" : vectors.model();
        var store = noCache || model.isEmpty() ? VectorStore.none() : VectorStore.ofThisUser(model);
        var result =
                ListedPool.of(
                        people,
                        new Sentences(
                                vectors, store, done -> working("forming.cli.reading", done)));
        tell(result.remarks());
        return result.pool();
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart(words.say("forming.cli.no-file", file));
        }
    }

    private void tell(List<Remark> remarks) {
        quiet();
        remarks.stream()
                .limit(REMARKS_SHOWN)
                .forEach(r -> told.println(words.say(r.key(), r.arguments())));
        if (remarks.size() > REMARKS_SHOWN) {
            told.println(words.say("forming.cli.remarks-more", remarks.size() - REMARKS_SHOWN));
        }
    }

    /// One line that is written over, on a terminal only.
    void working(String key, double done) {
        if (System.console() != null) {
            told.printf("\r%-60s", words.say(key) + " " + Math.round(100 * done) + " %");
            told.flush();
        }
    }

    void quiet() {
        if (System.console() != null) {
            told.printf("\r%-60s\r", "");
            told.flush();
        }
    }

    void write(Path out, List<String> header, List<List<String>> rows) {
        try (var writer = Files.newBufferedWriter(out)) {
            SafeCsv.write(writer, header, new ArrayList<>(rows));
        } catch (IOException e) {
            throw new CannotStart(words.say("forming.cli.cannot-write", out));
        }
    }
}
