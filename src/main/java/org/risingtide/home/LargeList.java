package org.risingtide.home;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.risingtide.home.LargeWorld.Educator;
import org.risingtide.home.LargeWorld.Kind;

/// A large world as the list that `risingtide form` reads.
public final class LargeList {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setRecordSeparator('\n')
                    .setHeader(
                            "name",
                            "email",
                            "school",
                            "district",
                            "state",
                            "role",
                            "grades",
                            "subjects",
                            "languages",
                            "time_zone",
                            "free",
                            "offers",
                            "needs",
                            "experience",
                            "met",
                            "not_with",
                            "evaluates")
                    .get();

    /// Every tenth person has met the next one, as after an earlier year of groups.
    private static final int MET_EVERY = 10;

    private LargeList() {}

    public static void write(LargeWorld world, Appendable out) throws IOException {
        var printer = new CSVPrinter(out, FORMAT);
        for (var educator : (Iterable<Educator>) world.educators()::iterator) {
            printer.printRecord(row(world, educator));
        }
        printer.flush();
    }

    private static List<String> row(LargeWorld world, Educator educator) {
        var school = world.places().of(educator.number());
        return List.of(
                educator.name(),
                educator.email(),
                school.name(),
                school.district().name(),
                school.district().state(),
                educator.role(),
                grades(educator.grades()),
                String.join("|", educator.subjects()),
                String.join("|", educator.languages()),
                educator.zone(),
                free(educator.free()),
                said(educator, Kind.ASK),
                said(educator, Kind.MIND),
                said(educator, Kind.BEEN),
                educator.number() % MET_EVERY == 1
                        ? world.educator(educator.number() - 1).email()
                        : "",
                "",
                "");
    }

    private static String grades(List<String> grades) {
        return grades.size() == 1 ? grades.getFirst() : grades.getFirst() + "-" + grades.getLast();
    }

    private static String said(Educator educator, Kind kind) {
        return educator.says().stream()
                .filter(s -> s.kind() == kind)
                .map(LargeWorld.Said::text)
                .collect(Collectors.joining("|"));
    }

    /// A list has weekly times only; rotating days stay out of it.
    private static String free(List<String> times) {
        return times.stream()
                .filter(t -> t.matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun) .*"))
                .map(LargeList::exact)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String exact(String time) {
        var day = time.substring(0, 4);
        return switch (time.substring(4)) {
            case "before school" -> day + "07:10-07:50";
            case "planning period" -> day + "10:00-10:45";
            case "lunch" -> day + "12:05-12:35";
            case "after school" -> day + "15:30-17:00";
            case "evening" -> day + "19:00-20:30";
            default -> time;
        };
    }
}
