package org.risingtide;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.LetIn;
import org.risingtide.forming.FormCommand;
import org.risingtide.forming.RotateCommand;
import org.risingtide.forming.SuggestCommand;
import org.risingtide.home.DemoVerb;
import org.risingtide.platform.CannotStart;
import org.risingtide.platform.PlaceVerb;
import org.risingtide.receipts.VerifyCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// The one program: a server, and the same code on the command line.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Command(
        name = "risingtide",
        mixinStandardHelpOptions = true,
        version = "Rising Tide 0.1.0",
        description = "Educators working together across schools and districts.",
        subcommands = {
            Serve.class,
            LetIn.class,
            Import.class,
            WarmUp.class,
            DemoVerb.class,
            FormCommand.class,
            RotateCommand.class,
            SuggestCommand.class,
            VerifyCommand.class
        })
public class RisingTide implements Callable<Integer> {

    public static void main(String[] args) {
        // The plain start waits for nobody: it does not even look how options are read.
        int exit = args.length == 0 ? serve() : commandLine(args).execute(args);
        if (exit != Serve.KEEPS_RUNNING) {
            System.exit(exit);
        }
    }

    private static int serve() {
        try {
            return new Serve().call();
        } catch (RuntimeException e) {
            return inOneSentence(e);
        }
    }

    private static CommandLine commandLine(String[] args) {
        return new CommandLine(servesByDefault(args) ? new Serve() : new RisingTide())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(RisingTide::execute)
                .setExecutionExceptionHandler((failure, _, _) -> inOneSentence(failure));
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return CommandLine.ExitCode.USAGE;
    }

    private static int execute(ParseResult parsed) {
        var helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        var chosen = parsed;
        while (chosen.hasSubcommand()) {
            chosen = chosen.subcommand();
        }
        if (chosen.commandSpec().userObject() instanceof PlaceVerb verb) {
            return verb.run(Launch.verb(verb.place().settings(null, false)));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static <E extends Exception> int inOneSentence(E failure) throws E {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (sentence(cause) instanceof String said) {
                System.err.println(said);
                return CommandLine.ExitCode.SOFTWARE;
            }
        }
        throw failure;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart said -> said.getMessage();
            case PortInUseException taken ->
                    "Another program answers at port %d already. Give this one another with --port."
                            .formatted(taken.getPort());
            default -> null;
        };
    }

    private static boolean servesByDefault(String[] args) {
        return args[0].startsWith("--")
                && !args[0].equals("--help")
                && !args[0].equals("--version");
    }
}
