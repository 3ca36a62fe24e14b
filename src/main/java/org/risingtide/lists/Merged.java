package org.risingtide.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.risingtide.lists.Sheet.Row;

/// A school written once, with its people below each other beside it, as merged cells arrive: the empty cells mean the one above.
final class Merged {
    private static final Set<Column> WRITTEN_ONCE = Set.of(Column.SCHOOL, Column.DISTRICT);
    private static final Set<Column> WHO =
            Set.of(Column.NAME, Column.FIRST, Column.LAST, Column.EMAIL);

    private Merged() {}

    /// Columns that are to be read so. Such a column stands before the people, begins filled, never says a thing twice, and has
    /// a third of its cells empty; anything else may just be unknown.
    static List<Integer> columns(List<Row> rows, Columns columns) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < columns.each().size() && !WHO.contains(columns.each().get(i)); i++) {
            if (WRITTEN_ONCE.contains(columns.each().get(i)) && isWrittenOnce(rows, i)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isWrittenOnce(List<Row> rows, int column) {
        var written = rows.stream().map(row -> row.cell(column)).filter(c -> !c.isEmpty()).toList();
        return !rows.isEmpty()
                && !rows.getFirst().cell(column).isEmpty()
                && new HashSet<>(written).size() == written.size()
                && (rows.size() - written.size()) * 3 >= rows.size();
    }

    static List<Row> filled(List<Row> rows, List<Integer> columns) {
        var filled = new ArrayList<Row>();
        for (var row : rows) {
            var cells = new ArrayList<>(row.cells());
            for (int column : columns) {
                if (row.cell(column).isEmpty() && column < cells.size()) {
                    cells.set(column, filled.getLast().cell(column));
                }
            }
            filled.add(new Row(row.line(), cells));
        }
        return filled;
    }
}
