package org.risingtide.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.risingtide.lists.Sheet.Row;

/// The first visible sheet of an .xlsx file with anything in it. Formulas are not evaluated: their last result is read as text.
final class Workbook {
    private Workbook() {}

    static Sheets.Outcome read(byte[] content) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (var sheet : book.getSheets().toList()) {
                var rows = rows(sheet);
                if (!rows.isEmpty()) {
                    return Sheets.checked(new Sheet(rows, List.of()));
                }
            }
            return new Sheets.Outcome.Refused(Remark.of(0, "empty"));
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            return new Sheets.Outcome.Refused(Remark.of(0, "broken-workbook"));
        }
    }

    private static List<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (var stream = sheet.openStream()) {
            var rows = new ArrayList<Row>();
            stream.limit(Sheets.MOST_ROWS + 2L)
                    .forEach(row -> {
                        var cells = new ArrayList<String>();
                        for (int i = 0; i < row.getCellCount(); i++) {
                            cells.add(text(row.getCell(i)));
                        }
                        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                            rows.add(new Row(row.getRowNum(), List.copyOf(cells)));
                        }
                    });
            return rows;
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        var shown = cell.getText();
        var text = Cells.clean(shown == null ? "" : shown);
        return cell.getType() == CellType.NUMBER && text.endsWith(".0")
                ? text.substring(0, text.length() - 2)
                : text;
    }
}
