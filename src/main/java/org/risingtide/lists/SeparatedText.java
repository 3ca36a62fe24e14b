package org.risingtide.lists;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.risingtide.lists.Sheet.Row;

/// Comma, semicolon, tab or bar: whichever cuts the most rows into the same number of cells.
final class SeparatedText {
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};
    private static final int SAMPLE = 60;

    /// A cell of a list has few lines; one with more began at a quotation mark that nobody closed. Where their number is odd,
    /// one is open somewhere, and a cell of two lines is enough.
    private static final int MOST_LINES = 40;

    private SeparatedText() {}

    static Sheet read(String text) {
        var clean = text.replace("\u0000", "").replace('\u2028', '\n').replace('\u2029', '\n');
        var told = told(clean);
        if (told != null) {
            return read(clean.substring(clean.indexOf('\n') + 1), told, 1);
        }
        return read(clean, best(clean), 0);
    }

    private static Sheet read(String text, char separator, int before) {
        var rows = rows(text, separator, '"', before, Integer.MAX_VALUE);
        boolean uneven = text.chars().filter(sign -> sign == '"').count() % 2 == 1;
        for (var row : rows) {
            if (row.cells().stream()
                    .anyMatch(cell -> cell.lines().count() > (uneven ? 1 : MOST_LINES))) {
                var again = rows(text, separator, null, before, Integer.MAX_VALUE);
                return new Sheet(again, List.of(Remark.of(row.line(), "open-quote")));
            }
        }
        return new Sheet(rows, List.of());
    }

    /// Spreadsheets may say it in a first line of its own: `sep=;`.
    private static @Nullable Character told(String text) {
        var first = text.lines().findFirst().orElse("").strip();
        return first.length() == 5 && first.toLowerCase(Locale.ROOT).startsWith("sep=")
                ? Character.valueOf(first.charAt(4))
                : null;
    }

    private static char best(String text) {
        char best = '\t';
        if (isPasted(text)) {
            return best;
        }
        double bestWorth = 0;
        for (char separator : SEPARATORS) {
            double worth = worth(rows(text, separator, '"', 0, SAMPLE));
            if (worth > bestWorth) {
                best = separator;
                bestWorth = worth;
            }
        }
        return best;
    }

    /// Cells copied from a spreadsheet or a table: nobody types tabs, whatever else stands in the cells ("Delgado, Rosa").
    private static boolean isPasted(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        return lines.stream().filter(line -> line.strip().indexOf('\t') > 0).count() * 2
                > lines.size();
    }

    /// How many rows have the usual number of cells, if that is more than one; rows that end early count half.
    private static double worth(List<Row> rows) {
        var widths = new HashMap<Integer, Integer>();
        rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        int width =
                widths.entrySet().stream()
                        .filter(cells -> cells.getKey() > 1)
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0);
        if (width == 0) {
            return 0;
        }
        double fitting =
                rows.stream()
                        .mapToInt(row -> row.cells().size())
                        .mapToDouble(
                                cells -> cells == width ? 1 : cells > 1 && cells < width ? 0.5 : 0)
                        .sum();
        double worth = fitting / rows.size() + Math.min(width, 20) / 100.0;
        // A sign that cuts cells but not the headings stands inside the cells.
        return rows.getFirst().cells().size() > 1 ? worth : worth / 2;
    }

    private static List<Row> rows(
            String text, char separator, @Nullable Character quote, int before, int most) {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setQuote(quote)
                        .setIgnoreSurroundingSpaces(true)
                        .setIgnoreEmptyLines(true)
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .get();
        var rows = new ArrayList<Row>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            long begins = 1;
            for (var record : parser) {
                if (rows.size() >= most || rows.size() > Sheets.MOST_ROWS + 1) {
                    break;
                }
                var cells = record.stream().map(Cells::clean).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row((int) begins + before, trimmed(cells)));
                }
                begins = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> trimmed(List<String> cells) {
        int last =
                IntStream.range(0, cells.size())
                        .filter(i -> !cells.get(i).isEmpty())
                        .max()
                        .orElse(-1);
        return List.copyOf(cells.subList(0, last + 1));
    }
}
