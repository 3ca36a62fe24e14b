package org.risingtide.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.risingtide.platform.PlaceOptions;
import org.risingtide.platform.PlaceVerb;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `risingtide import places`: lists of schools and districts into the directory, with an account of every row.
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description = {
            "Reads lists of schools and districts as the National Center for Education Statistics exports them"
                    + " (CSV) into the directory.",
            "Known entries are brought up to date by their national number; nothing is deleted."
        })
public final class ImportPlaces implements PlaceVerb {

    @Mixin private PlaceOptions place = new PlaceOptions();

    @Option(names = "--shipped", description = "take the lists that come with the program, too")
    private boolean shipped;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "exports as CSV")
    private List<Path> files = List.of();

    @Override
    public PlaceOptions place() {
        return place;
    }

    @Override
    public int run(ApplicationContext context) {
        long begun = System.nanoTime();
        List<Reading> readings = new ArrayList<>();
        if (shipped) {
            readings.addAll(ShippedLists.read());
        }
        files.forEach(file -> readings.add(read(file)));
        if (readings.isEmpty()) {
            System.err.println("Name at least one file, or --shipped.");
            return ExitCode.USAGE;
        }
        ImportReport report = new ImportReport();
        readings.forEach(report::file);
        List<Listing> lists = Directory.lists(readings);
        if (!lists.isEmpty()) {
            Directory.Taken taken = context.getBean(Directory.class).take(lists, Origin.LIST);
            report.directory(
                    taken, Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
        }
        System.out.println(report);
        return lists.size() == readings.size() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Reading read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return ListReader.read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            String why = Files.exists(file) ? "cannot be read" : "is not there";
            return new Reading.Refused(name, file + " " + why + ".");
        }
    }
}
