package org.risingtide.receipts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Manner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `risingtide verify record FILE`: what a meeting record proves, and what it does not.
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Says what a meeting record proves and what it does not.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything in it holds",
            "1:something in it does not hold",
            "2:this is no meeting record"
        })
final class VerifyRecord implements Callable<Integer> {
    static final int HOLDS = 0;
    static final int BROKEN = 1;
    static final int NO_RECORD = 2;

    @Parameters(index = "0", paramLabel = "FILE", description = "a meeting record, JSON")
    private Path file = Path.of("");

    @Option(
            names = "--slip",
            paramLabel = "FILE",
            description = "your own slip: says whether it opens a seal of this record")
    private @Nullable Path slip;

    private final Words words = Words.in(Locale.getDefault());
    private final PrintStream print = System.out;

    @Override
    public Integer call() {
        try {
            var found = Verification.of(MeetingRecord.read(Files.readString(file)));
            tell(found);
            return opens(found) && found.holds() ? HOLDS : BROKEN;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(words.say("receipts.verify.no-record", file));
            return NO_RECORD;
        }
    }

    private void tell(Verification found) {
        if (!found.holds()) {
            print.println(words.say("receipts.verify.broken"));
            found.faults()
                    .forEach(fault ->
                            print.println("  " + words.say(fault.kind().key(), fault.entry())));
            return;
        }
        var record = found.record();
        print.println(words.say("receipts.verify.chain", record.entries().size()));
        var forGroup =
                Manner.called(record.entries().getFirst().text("way"))
                        .filter(Manner::speaksForGroup);
        forGroup.ifPresent(way -> print.println(words.say(wayKey(way))));
        found.lines()
                .forEach((line, answer) -> {
                    var question = Finding.question(line, forGroup.isPresent());
                    print.println("  " + words.say(question));
                    print.println("    " + words.say(answerKey(answer)));
                });
        print.println(words.say("receipts.verify.names", record.opened().size()));
        record.opened().forEach(name -> print.println("  " + name.value()));
        print.println(words.say("receipts.verify.not-proved"));
        print.println(words.say("receipts.verify.check", record.check()));
    }

    private boolean opens(Verification found) throws IOException {
        if (slip == null) {
            return true;
        }
        var own = Slip.read(Files.readString(slip));
        boolean opens = found.opens(own);
        print.println(
                opens
                        ? words.say("receipts.verify.slip", own.value(), own.entry())
                        : words.say("receipts.verify.slip-not"));
        return opens;
    }

    private static String wayKey(Manner way) {
        return "receipts.verify." + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String answerKey(Object answer) {
        return Finding.called(answer).orElse(Finding.BELL).key();
    }
}
