package org.risingtide.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which column is what, and at which row of the sheet people begin.
///
/// @param each one for every column, in order
/// @param headings as they stood in the list; empty when it had none
public record Columns(int firstRow, List<Column> each, List<String> headings) {
    private static final int HEADER_WITHIN = 15;

    /// Below that many lines of notes one known word is no heading any more.
    private static final int SURE_WITHIN = 6;

    private static final int SAMPLE = 40;

    public Columns {
        each = List.copyOf(each);
        headings = List.copyOf(headings);
    }

    /// The best guess; a person may correct it with [#with].
    public static Columns guess(Sheet sheet) {
        for (int row = 0; row < Math.min(HEADER_WITHIN, sheet.rows().size()); row++) {
            var cells = sheet.rows().get(row).cells();
            if (isHeader(cells, row < SURE_WITHIN)) {
                return new Columns(row + 1, headed(sheet, cells), cells);
            }
        }
        var columns = Unheaded.columns(sheet);
        return isHeadingBeside(sheet, columns)
                ? new Columns(1, columns, sheet.rows().getFirst().cells())
                : new Columns(0, columns, List.of());
    }

    /// A first row in words nobody knows here, above a column of mail addresses.
    private static boolean isHeadingBeside(Sheet sheet, List<Column> columns) {
        int mail = columns.indexOf(Column.EMAIL);
        var above = mail < 0 ? "" : sheet.rows().getFirst().cell(mail);
        return sheet.rows().size() > 1
                && above.codePoints().anyMatch(Character::isLetter)
                && !above.contains("@")
                && Names.isMail(sheet.rows().get(1).cell(mail));
    }

    /// The same with other meanings, as chosen on the page.
    public Columns with(List<Column> chosen) {
        return new Columns(firstRow, chosen, headings);
    }

    /// Without a name, or a mail to make one from, there are no people in a list.
    public boolean findsPeople() {
        return !Collections.disjoint(
                each, Set.of(Column.NAME, Column.LAST, Column.FIRST, Column.EMAIL));
    }

    String cell(Sheet.Row row, Column wanted) {
        var found = new ArrayList<String>();
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i) == wanted && !row.cell(i).isEmpty()) {
                found.add(row.cell(i));
            }
        }
        return found.size() < 2 ? String.join("", found) : String.join("|", found);
    }

    /// Of several such columns the first that says something.
    String first(Sheet.Row row, Column wanted) {
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i) == wanted && !row.cell(i).isEmpty()) {
                return row.cell(i);
            }
        }
        return "";
    }

    boolean has(Column column) {
        return each.contains(column);
    }

    private static boolean isHeader(List<String> cells, boolean oneIsEnough) {
        long known = cells.stream().filter(cell -> Column.headed(cell).isPresent()).count();
        boolean noMail = cells.stream().noneMatch(cell -> cell.contains("@"));
        return noMail && (known >= 2 || known == 1 && cells.size() <= 2 && oneIsEnough);
    }

    private static List<Column> headed(Sheet sheet, List<String> headings) {
        var columns = new ArrayList<Column>();
        var seen = EnumSet.noneOf(Column.class);
        for (var heading : headings) {
            var column = Column.headed(heading).orElse(Column.IGNORED);
            columns.add(seen.add(column) || mayRepeat(column) ? column : Column.IGNORED);
        }
        while (columns.size() < sheet.width()) {
            columns.add(Column.IGNORED);
        }
        // "Apellidos | Nombre" and "Last | Name": the name beside a last name is the first name.
        if (seen.contains(Column.LAST)
                && seen.contains(Column.NAME)
                && !seen.contains(Column.FIRST)) {
            columns.replaceAll(column -> column == Column.NAME ? Column.FIRST : column);
        }
        // "Name | Vorname": the name beside a first name is the last name, unless the first one
        // stands in it too.
        if (seen.contains(Column.FIRST)
                && seen.contains(Column.NAME)
                && !seen.contains(Column.LAST)
                && isMostlyOneWord(sheet, columns.indexOf(Column.NAME))) {
            columns.replaceAll(column -> column == Column.NAME ? Column.LAST : column);
        }
        return columns;
    }

    private static boolean isMostlyOneWord(Sheet sheet, int place) {
        var cells = sheet.rows().stream().limit(SAMPLE).map(row -> row.cell(place)).toList();
        return cells.stream().filter(cell -> !cell.contains(" ")).count() * 2 > cells.size();
    }

    private static boolean mayRepeat(Column column) {
        return column == Column.NEEDS
                || column == Column.OFFERS
                || column == Column.EXPERIENCE
                || column == Column.EMAIL;
    }
}
