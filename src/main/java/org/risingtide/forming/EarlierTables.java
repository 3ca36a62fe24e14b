package org.risingtide.forming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.risingtide.lists.Cells;
import org.risingtide.lists.Sheet;

/// Who has sat together before: a plan as `rotate` writes it (columns time, table, name), or one table of names in each row.
///
/// @param unknown names that stand for nobody in the list
record EarlierTables(int[][] met, Set<String> unknown) {
    private static final Set<String> TIME = Set.of("time", "vez");
    private static final Set<String> TABLE = Set.of("table", "mesa");
    private static final Set<String> NAME = Set.of("name", "nombre");

    /// `find` gives a person's place by name, below 0 for nobody.
    static EarlierTables of(Sheet sheet, int people, ToIntFunction<String> find) {
        var met = new int[people][people];
        var unknown = new LinkedHashSet<String>();
        for (var names : tables(sheet)) {
            var seated = new ArrayList<Integer>();
            for (var name : names) {
                int person = find.applyAsInt(name);
                if (person >= 0 && !seated.contains(person)) {
                    seated.add(person);
                } else if (person < 0) {
                    unknown.add(name);
                }
            }
            for (int a : seated) {
                for (int b : seated) {
                    met[a][b] += a == b ? 0 : 1;
                }
            }
        }
        return new EarlierTables(met, unknown);
    }

    static EarlierTables none(int people) {
        return new EarlierTables(new int[people][people], Set.of());
    }

    private static List<List<String>> tables(Sheet sheet) {
        var header = sheet.rows().getFirst();
        int table = column(header, TABLE);
        int name = column(header, NAME);
        var rows = sheet.rows();
        if (table < 0 || name < 0) {
            return rows.stream().map(row -> named(row.cells())).toList();
        }
        int time = column(header, TIME);
        var tables = new LinkedHashMap<String, List<String>>();
        for (var row : rows.subList(1, rows.size())) {
            var key = (time < 0 ? "" : row.cell(time)) + " / " + row.cell(table);
            var names = named(List.of(row.cell(name)));
            tables.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(names);
        }
        return List.copyOf(tables.values());
    }

    private static List<String> named(List<String> cells) {
        return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }

    private static int column(Sheet.Row row, Set<String> names) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (names.contains(Cells.fold(row.cells().get(i)))) {
                return i;
            }
        }
        return -1;
    }
}
