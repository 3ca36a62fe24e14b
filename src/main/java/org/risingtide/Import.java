package org.risingtide;

import java.util.concurrent.Callable;
import org.risingtide.places.ImportPlaces;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `risingtide import …`: what other lists know, brought in.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings lists in.",
        subcommands = {ImportPlaces.class})
class Import implements Callable<Integer> {

    @Override
    public Integer call() {
        CommandLine.usage(this, System.err);
        return CommandLine.ExitCode.USAGE;
    }
}
