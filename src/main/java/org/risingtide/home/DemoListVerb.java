package org.risingtide.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `risingtide demo list`: the large world as a list for `risingtide form`, without a database.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Writes invented people as a list for risingtide form and suggest.")
final class DemoListVerb implements Callable<Integer> {
    @Option(names = "--educators", paramLabel = "N", description = "how many people (default 1000)")
    private int educators = 1_000;

    @Option(names = "--seed", description = "the same seed makes the same people (default 1)")
    private long seed = 1;

    @Parameters(paramLabel = "FILE", description = "where to write the list (CSV)")
    private Path file = Path.of("educators.csv");

    @Override
    public Integer call() throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            LargeList.write(new LargeWorld(seed, educators), out);
        }
        return ExitCode.OK;
    }
}
