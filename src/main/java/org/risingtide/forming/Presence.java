package org.risingtide.forming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.risingtide.lists.Cells;
import org.risingtide.lists.Sheet;

/// Two columns that only a rotation knows: `absent`, times as in `2;5`, and `from`, the first time somebody is there.
///
/// @param rest the sheet without them, for whoever reads lists of people
/// @param unread cells that are no times of this rotation, by line
record Presence(Sheet rest, Map<Integer, BitSet> awayByLine, Map<Integer, String> unread) {
    private static final Set<String> ABSENT = Set.of("absent", "away", "ausente", "falta");
    private static final Set<String> FROM = Set.of("from", "joins", "desde");
    private static final int HEADER_WITHIN = 6;
    private static final Pattern BETWEEN = Pattern.compile("[\\s;,|]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    static Presence of(Sheet sheet, int times) {
        var away = new HashMap<Integer, BitSet>();
        var unread = new HashMap<Integer, String>();
        int header = header(sheet);
        if (header < 0) {
            return new Presence(sheet, away, unread);
        }
        int absent = column(sheet.rows().get(header), ABSENT);
        int from = column(sheet.rows().get(header), FROM);
        var rest = new ArrayList<Sheet.Row>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var row = sheet.rows().get(i);
            rest.add(without(row, absent, from));
            if (i > header) {
                var missed = missed(row, absent, from, times, unread);
                away.put(row.line(), missed);
            }
        }
        return new Presence(new Sheet(rest, sheet.remarks()), away, unread);
    }

    /// Whether the person of this line is there at `time`, from 0.
    boolean here(int line, int time) {
        var away = awayByLine.get(line);
        return away == null || !away.get(time);
    }

    private static BitSet missed(
            Sheet.Row row, int absent, int from, int times, Map<Integer, String> unread) {
        var missed = new BitSet(times);
        for (int time : numbers(row, absent, times, unread)) {
            missed.set(time - 1);
        }
        var joins = numbers(row, from, times, unread);
        if (!joins.isEmpty()) {
            missed.set(0, joins.getFirst() - 1);
        }
        return missed;
    }

    private static List<Integer> numbers(
            Sheet.Row row, int column, int times, Map<Integer, String> unread) {
        var numbers = new ArrayList<Integer>();
        for (var part : BETWEEN.split(column < 0 ? "" : row.cell(column).strip())) {
            if (NUMBER.matcher(part).matches()
                    && Integer.parseInt(part) >= 1
                    && Integer.parseInt(part) <= times) {
                numbers.add(Integer.parseInt(part));
            } else if (!part.isEmpty()) {
                unread.put(row.line(), part);
            }
        }
        return numbers;
    }

    private static int header(Sheet sheet) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, sheet.rows().size()); i++) {
            var row = sheet.rows().get(i);
            if (column(row, ABSENT) >= 0 || column(row, FROM) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int column(Sheet.Row row, Set<String> names) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (names.contains(Cells.fold(row.cells().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static Sheet.Row without(Sheet.Row row, int one, int other) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != one && i != other) {
                cells.add(row.cells().get(i));
            }
        }
        return new Sheet.Row(row.line(), cells);
    }
}
