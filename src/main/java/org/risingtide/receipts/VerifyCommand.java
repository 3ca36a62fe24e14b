package org.risingtide.receipts;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `risingtide verify …`: what can be checked without a server.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks what this program has written; no server, no database.",
        subcommands = VerifyRecord.class)
public final class VerifyCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(System.out);
        return CommandLine.ExitCode.USAGE;
    }
}
