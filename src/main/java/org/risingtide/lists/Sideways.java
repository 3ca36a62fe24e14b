package org.risingtide.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list lying on its side: the address line of a mail, or names one after the other, also where a mail broke the line. Taken
/// for one only when every part is clearly a person; else it is a table, and its rows are read as such.
final class Sideways {
    private static final int FEWEST_NAMES = 3;
    private static final String MAIL = "[^\\s<>,;\"()]+@[^\\s<>,;\"()]+";

    /// After an address in brackets a comma ends it; a name before it may have one of its own: `Ruiz, Ana <ana@x.org>`.
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("(?<=>)\\s*,|[;\\n]");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:[^<>@,]*(?:,[^<>@,]+)?<\\s*" + MAIL + "\\s*>|" + MAIL + ")");
    private static final Pattern WHO = Pattern.compile("^\\p{L}[\\p{L} ]{0,30}:\\s*");
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|und|y|e|&)\\s+");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’-]*(?: \\p{L}[\\p{L}\\p{M}.'’-]*){1,4}");
    private static final Pattern PLACE_OR_JOB =
            Pattern.compile(
                    "\\b(?:school|elementary|middle|high|academy|street|campus|district|grade|teacher|professor"
                            + "|escuela|colegio|instituto|ceip|ies|distrito|maestr[oa]|docente|profesora?|schule|gymnasium|lehrerin|lehrer)\\b| (?:es|ms|hs)$");

    private Sideways() {}

    static Optional<Sheet> read(String text) {
        if (text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
            return Optional.empty();
        }
        return addresses(text).or(() -> names(text)).map(Sideways::upright);
    }

    private static Optional<List<String>> addresses(String text) {
        if (text.indexOf('<') < 0 && text.indexOf(';') < 0) {
            return Optional.empty();
        }
        var parts = parts(BETWEEN_ADDRESSES.split(text));
        return parts.size() > 1 && parts.stream().allMatch(part -> ADDRESS.matcher(part).matches())
                ? Optional.of(parts)
                : Optional.empty();
    }

    private static Optional<List<String>> names(String text) {
        var lines = text.strip().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        boolean oneLine =
                lines.stream().limit(lines.size() - 1L).allMatch(line -> line.matches(".*[,;]"));
        if (!oneLine) {
            return Optional.empty();
        }
        var whole = String.join(" ", lines);
        boolean commasPart = whole.indexOf(';') < 0;
        var parts =
                parts(
                        AND.matcher(whole)
                                .replaceAll(commasPart ? "," : ";")
                                .split(commasPart ? "," : ";"));
        return parts.size() >= FEWEST_NAMES && parts.stream().allMatch(Sideways::isFullName)
                ? Optional.of(parts)
                : Optional.empty();
    }

    private static List<String> parts(String[] between) {
        return Arrays.stream(between)
                .map(part -> WHO.matcher(part.strip()).replaceFirst(""))
                .map(part -> part.replaceAll("[\\s,]+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// "Ana Ruiz", or with semicolons between people "Ruiz, Ana"; no heading, no school and no job.
    private static boolean isFullName(String part) {
        var plain = Cells.fold(part);
        return FULL_NAME.matcher(Names.tidy(part)).matches()
                && Column.headed(part).isEmpty()
                && !Known.isJob(plain)
                && !PLACE_OR_JOB.matcher(plain).find();
    }

    /// Each is a row of its own from now on, and no two rows have one number.
    static Sheet upright(List<String> people) {
        var rows = new ArrayList<Sheet.Row>();
        for (var person : people) {
            rows.add(new Sheet.Row(rows.size() + 1, List.of(Cells.clean(person))));
        }
        return new Sheet(rows, List.of());
    }
}
