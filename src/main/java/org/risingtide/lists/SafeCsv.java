package org.risingtide.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes lists that a spreadsheet opens as text: a cell that it would take for a formula begins with an apostrophe.
public final class SafeCsv {
    private static final String FORMULAS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SafeCsv() {}

    /// UTF-8 with the mark by which spreadsheets know it, if `out` writes UTF-8.
    public static void write(Appendable out, List<String> header, List<List<String>> rows)
            throws IOException {
        out.append(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            csv.printRecord(header);
            for (var row : rows) {
                csv.printRecord(row.stream().map(SafeCsv::safe).toList());
            }
            csv.flush();
        }
    }

    static String safe(String cell) {
        var first = cell.stripLeading();
        boolean formula = !first.isEmpty() && FORMULAS.indexOf(first.charAt(0)) >= 0;
        return formula || Arrays.asList('\t', '\r').contains(cell.isEmpty() ? ' ' : cell.charAt(0))
                ? "'" + cell
                : cell;
    }
}
