package org.risingtide.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.risingtide.lists.Sheet.Row;

/// A school's name in a row of its own, above its people.
///
/// @param schoolOf by line of a person
/// @param lines of the names themselves
record Above(Map<Integer, String> schoolOf, Set<Integer> lines) {
    private static final Pattern SCHOOL =
            Pattern.compile(
                    "\\b(?:school|elementary|primary|middle|junior high|senior high|academy|campus|k-8|escuela|colegio|instituto|ceip|ies"
                            + "|schule|grundschule|realschule|gymnasium)\\b| (?:es|ms|hs|jhs|elem)\\.?$");

    static Above of(List<Row> rows, Columns columns, Set<Integer> persons) {
        var alone =
                rows.stream().filter(row -> isAlone(row) && !persons.contains(row.line())).toList();
        var names = new HashSet<Integer>();
        alone.stream().filter(row -> isSchool(name(row))).map(Row::line).forEach(names::add);
        if (isOverPeople(rows, alone, columns)) {
            alone.stream().map(Row::line).forEach(names::add);
        }
        // Somebody has to stand below them: a column of schools is no list of people.
        return names.size() * 2 > rows.size()
                ? new Above(Map.of(), Set.of())
                : new Above(schools(rows, names), names);
    }

    private static Map<Integer, String> schools(List<Row> rows, Set<Integer> names) {
        var schoolOf = new HashMap<Integer, String>();
        var above = "";
        for (var row : rows) {
            if (names.contains(row.line())) {
                above = name(row);
            } else if (!above.isEmpty()) {
                schoolOf.put(row.line(), above);
            }
        }
        return schoolOf;
    }

    static boolean isSchool(String name) {
        return name.length() < 80 && SCHOOL.matcher(Cells.fold(name)).find();
    }

    /// Names without a word like "school" count where the list begins with one, ends with a person, has people below each, and
    /// one of the names at least is too short for the full name that people have here.
    private static boolean isOverPeople(List<Row> rows, List<Row> alone, Columns columns) {
        boolean begins =
                alone.size() > 1
                        && rows.getFirst().equals(alone.getFirst())
                        && !isAlone(rows.getLast());
        for (int i = 1; begins && i < rows.size(); i++) {
            begins = !(isAlone(rows.get(i)) && isAlone(rows.get(i - 1)));
        }
        int name = columns.each().indexOf(Column.NAME);
        return begins
                && name >= 0
                && rows.stream()
                        .filter(row -> !isAlone(row))
                        .allMatch(row -> row.cell(name).strip().contains(" "))
                && alone.stream().anyMatch(row -> isSchool(name(row)) || !name(row).contains(" "));
    }

    private static boolean isAlone(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1
                && row.cells().stream().noneMatch(cell -> cell.contains("@"));
    }

    static String name(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("")
                .replaceFirst("\\s*:$", "");
    }
}
