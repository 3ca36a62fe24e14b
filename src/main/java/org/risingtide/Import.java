package org.risingtide;

import org.risingtide.places.ImportPlaces;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

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
