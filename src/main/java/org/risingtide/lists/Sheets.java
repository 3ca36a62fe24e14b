package org.risingtide.lists;

import java.util.ArrayList;
import java.util.List;
import org.risingtide.lists.Sheet.Row;

/// The door: from a file or from pasted text to rows.
public final class Sheets {
    /// More rows than any making of groups here can use.
    public static final int MOST_ROWS = 100_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Sheets() {}

    /// What became of a list.
    public sealed interface Outcome {
        record Read(Sheet sheet) implements Outcome {}

        record Refused(Remark why) implements Outcome {}
    }

    /// A file of any kind people call a list; what it is, is seen from its content, not from its name.
    public static Outcome file(byte[] content) {
        if (begins(content, ZIP)) {
            return Workbook.read(content);
        }
        if (begins(content, OLD_OFFICE)) {
            return new Outcome.Refused(Remark.of(0, "old-office"));
        }
        if (begins(content, PDF)) {
            return new Outcome.Refused(Remark.of(0, "pdf"));
        }
        return Encoding.text(content)
                .map(Sheets::pasted)
                .orElseGet(() -> new Outcome.Refused(Remark.of(0, "not-text")));
    }

    /// Rows pasted from a spreadsheet, a mail's address line, or the text of a CSV file.
    public static Outcome pasted(String text) {
        if (text.isBlank()) {
            return new Outcome.Refused(Remark.of(0, "empty"));
        }
        // A null character is nobody's text, and no database keeps it.
        return checked(oneAddressARow(SeparatedText.read(text.replace("\0", ""))));
    }

    static Outcome checked(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return new Outcome.Refused(Remark.of(0, "empty"));
        }
        if (sheet.rows().size() > MOST_ROWS + 1) {
            return new Outcome.Refused(Remark.of(0, "too-many", MOST_ROWS));
        }
        return new Outcome.Read(sheet);
    }

    /// An address line ("Rosa <rosa@…>; Theo <theo@…>") is a list lying on its side.
    private static Sheet oneAddressARow(Sheet sheet) {
        if (sheet.rows().size() != 1) {
            return sheet;
        }
        var only = sheet.rows().getFirst();
        long mails = only.cells().stream().filter(cell -> cell.contains("@")).count();
        if (mails < 2 || mails * 2 < only.cells().size()) {
            return sheet;
        }
        var rows = new ArrayList<Row>();
        for (var cell : only.cells()) {
            if (!cell.isBlank()) {
                rows.add(new Row(only.line(), List.of(cell.strip())));
            }
        }
        return new Sheet(rows, sheet.remarks());
    }

    private static boolean begins(byte[] content, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
