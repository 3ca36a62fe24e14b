package org.risingtide.places;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One row of a list, read by column; whatever the list writes for "nothing" comes out empty.
record Cells(Map<Column, Integer> columns, List<String> cells, long line) {

    /// † not applicable, – missing, ‡ withheld, and what other exports write instead.
    private static final Set<String> NOTHING =
            Set.of(
                    "†", "–", "‡", "-", "—", "N", "M", "NULL", "N/A", "NA", "-1", "-2", "-9",
                    "#N/A");

    private static final Pattern GAP = Pattern.compile("\\s\\s+|[\\t\\n\\r]");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}(\\.0*)?");

    String text(Column column) {
        Integer at = columns.get(column);
        if (at == null || at >= cells.size()) {
            return "";
        }
        String cell = cells.get(at).strip();
        if (cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2) {
            cell = cell.substring(2, cell.length() - 1).strip();
        }
        return NOTHING.contains(cell) ? "" : GAP.matcher(cell).replaceAll(" ");
    }

    /// Spreadsheets write 334 as "334.00000"; anything negative or unreadable is no number.
    @Nullable Integer number(Column column) {
        String plain = text(column).replace(",", "");
        if (!COUNT.matcher(plain).matches()) {
            return null;
        }
        return (int) Double.parseDouble(plain);
    }

    boolean yes(Column column) {
        String plain = text(column);
        return plain.equalsIgnoreCase("yes") || plain.equals("1");
    }

    boolean reaches(Column column) {
        Integer at = columns.get(column);
        return at != null && at < cells.size();
    }

    boolean alone() {
        return cells.stream().filter(cell -> !cell.isBlank()).count() <= 1;
    }
}
