package org.risingtide.lists;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.risingtide.lists.Sheet.Row;

/// The door: from a file or from pasted text to rows.
public final class Sheets {
    /// More rows than any making of groups here can use.
    public static final int MOST_ROWS = 100_000;

    private static final Pattern MARK =
            Pattern.compile("^(?:[•·▪◦‣*–—-]|\\d{1,4}[.)])\\s*(?=\\p{L})");

    private static final Pattern DASH = Pattern.compile("(?<=\\S)\\s+[-–—]\\s+(?=\\S)");
    private static final Pattern OTHERS = Pattern.compile("[,;|]");

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
        var plain = text.replace("\0", "");
        return checked(
                withoutMarks(
                        Sideways.read(plain)
                                .orElseGet(
                                        () -> oneAddressARow(SeparatedText.read(dashed(plain))))));
    }

    /// "Ana Ruiz - Harbor - 5th": dashes with a space on both sides part the cells of a line, where nothing else does.
    private static String dashed(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean dashes =
                lines.stream().filter(l -> DASH.matcher(l).find()).count() * 3 > lines.size() * 2;
        boolean others =
                lines.stream().filter(l -> OTHERS.matcher(l).find()).count() * 2 > lines.size();
        if (lines.size() < 2 || !dashes || others || text.indexOf('\t') >= 0) {
            return text;
        }
        return text.lines()
                .map(line ->
                        DASH.matcher(MARK.matcher(line.strip()).replaceFirst("")).replaceAll("\t"))
                .collect(Collectors.joining("\n"));
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

    /// An address line with commas only ("rosa@…, theo@…") is a list lying on its side too.
    private static Sheet oneAddressARow(Sheet sheet) {
        var cells =
                sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        long mails = cells.stream().filter(cell -> cell.contains("@")).count();
        boolean line = sheet.rows().size() == 1 ? mails * 2 >= cells.size() : mails == cells.size();
        if (mails < 2 || !line || sheet.width() < 2) {
            return sheet;
        }
        return new Sheet(Sideways.upright(cells).rows(), sheet.remarks());
    }

    /// "1. Rosa", "• Theo": the marks of a list in a letter are nobody's name.
    private static Sheet withoutMarks(Sheet sheet) {
        if (sheet.width() != 1) {
            return sheet;
        }
        return new Sheet(
                sheet.rows().stream()
                        .map(row ->
                                new Row(
                                        row.line(),
                                        List.of(MARK.matcher(row.cell(0)).replaceFirst(""))))
                        .filter(row -> !row.cell(0).isEmpty())
                        .toList(),
                sheet.remarks());
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
