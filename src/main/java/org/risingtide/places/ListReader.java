package org.risingtide.places;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads one export of the national list (Common Core of Data): schools or districts, whichever it holds.
///
/// Columns are known by name, so another year's order and extra columns do no harm; remarks above and below
/// the table are passed over.
final class ListReader {

    private static final int HEADER_WITHIN = 20;

    private final String file;
    private final Findings findings = new Findings();
    private final List<Listing.District> districts = new ArrayList<>();
    private final List<Listing.School> schools = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Long> schoolLines = new ArrayList<>();
    private int rows;

    private ListReader(String file) {
        this.file = file;
    }

    static Reading read(String file, byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return refused(
                    file, "is a workbook or an archive. Save the table as CSV, then import.");
        }
        TextFile text = TextFile.of(bytes);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(text.separator())
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get();
        try (CSVParser parser =
                CSVParser.builder()
                        .setFormat(format)
                        .setReader(new StringReader(text.text()))
                        .get()) {
            return new ListReader(file).table(parser);
        } catch (IOException | UncheckedIOException e) {
            return refused(file, "cannot be read as a table: " + e.getMessage());
        }
    }

    private static Reading refused(String file, String why) {
        return new Reading.Refused(file, file + " " + why);
    }

    private Reading table(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        Map<Column, Integer> columns = Map.of();
        for (int i = 0; i < HEADER_WITHIN && columns.isEmpty() && records.hasNext(); i++) {
            columns = Column.in(records.next().toList());
        }
        if (columns.isEmpty()) {
            return refused(
                    file,
                    "is no list of schools or districts: its first lines name no column with the"
                            + " national number (such as \"NCES School ID\", NCESSCH or LEAID).");
        }
        while (records.hasNext()) {
            List<String> cells = records.next().toList();
            row(new Cells(columns, cells, parser.getCurrentLineNumber() - breaksIn(cells)));
        }
        List<Listing.School> placed = FarPoints.without(schools, schoolLines, findings);
        return new Reading.Read(file, new Listing(districts, placed), findings, rows);
    }

    private static long breaksIn(List<String> cells) {
        return cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private void row(Cells cells) {
        if (cells.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        rows++;
        boolean school = cells.columns().containsKey(Column.SCHOOL_NUMBER);
        Column name = school ? Column.SCHOOL_NAME : Column.DISTRICT_NAME;
        Column number = school ? Column.SCHOOL_NUMBER : Column.DISTRICT_NUMBER;
        if (cells.alone() && cells.columns().size() > 1) {
            findings.met(Finding.REMARK, cells.line());
        } else if (!cells.reaches(name)) {
            findings.met(Finding.BROKEN, cells.line());
        } else if (named(cells, name) && numbered(cells, number)) {
            ListRow row = new ListRow(cells, findings);
            if (school) {
                schools.add(row.school());
                schoolLines.add(cells.line());
            } else {
                districts.add(row.district());
            }
        }
    }

    private boolean named(Cells cells, Column name) {
        if (cells.text(name).isEmpty()) {
            findings.met(Finding.NO_NAME, cells.line());
            return false;
        }
        return true;
    }

    private boolean numbered(Cells cells, Column column) {
        String raw = cells.text(column);
        if (raw.isEmpty()) {
            findings.met(Finding.NO_NUMBER, cells.line());
            return false;
        }
        String number = ListRow.number(raw, column);
        if (number.isEmpty()) {
            findings.met(Finding.ODD_NUMBER, cells.line());
            return false;
        }
        if (!seen.add(number)) {
            findings.met(Finding.TWICE, cells.line());
            return false;
        }
        return true;
    }
}
