package org.risingtide.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From rows to people. Nothing is dropped silently: whatever was not used is a remark with its line.
public final class Reading {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SENTENCE = 1_000;

    private final Columns columns;
    private final Set<Integer> persons;
    private Above above = new Above(Map.of(), Set.of());
    private final Set<Integer> skipped = new LinkedHashSet<>();
    private final List<Listed> people = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    private Reading(Columns columns, Set<Integer> persons) {
        this.columns = columns;
        this.persons = persons;
    }

    /// @param people in the order of the list
    /// @param skipped lines that look like a total or a heading
    public record Result(List<Listed> people, List<Remark> remarks, Set<Integer> skipped) {}

    public static Result of(Sheet sheet, Columns columns) {
        return of(sheet, columns, Set.of());
    }

    /// @param persons lines that are people, whatever they look like
    public static Result of(Sheet sheet, Columns columns, Set<Integer> persons) {
        var reading = new Reading(columns, persons);
        reading.remarks.addAll(sheet.remarks());
        if (!columns.findsPeople()) {
            reading.remarks.add(Remark.of(0, "no-names"));
            return new Result(List.of(), reading.remarks, Set.of());
        }
        reading.people(
                sheet.rows()
                        .subList(
                                Math.min(columns.firstRow(), sheet.rows().size()),
                                sheet.rows().size()));
        return new Result(
                List.copyOf(reading.people),
                List.copyOf(reading.remarks),
                Set.copyOf(reading.skipped));
    }

    private void people(List<Sheet.Row> rows) {
        var merged = Merged.columns(rows, columns);
        if (!merged.isEmpty()) {
            remarks.add(Remark.of(0, "merged"));
        }
        if (columns.each().stream().filter(Column.EMAIL::equals).count() > 1) {
            remarks.add(Remark.of(0, "second-mail"));
        }
        above = Above.of(rows, columns, persons);
        Merged.filled(rows, merged).forEach(this::read);
    }

    private void read(Sheet.Row whole) {
        var row = withoutFormulas(whole);
        if (!persons.contains(row.line()) && isLeftOver(row)) {
            skipped.add(row.line());
            return;
        }
        var email = email(row);
        var name = name(row, email);
        if (name.isEmpty()) {
            remark(row, "no-name");
            return;
        }
        if (name.length() > LONGEST_NAME) {
            remark(row, "long-name", LONGEST_NAME);
            return;
        }
        if (twice(row, name, email)) {
            return;
        }
        var work = work(row);
        people.add(
                new Listed(
                        row.line(),
                        name,
                        email,
                        work,
                        languages(row),
                        zone(row),
                        free(row),
                        sentences(row),
                        relations(row)));
    }

    private boolean isLeftOver(Sheet.Row row) {
        if (Leftovers.isHeading(row.cells(), columns.headings())) {
            remark(row, "heading");
            return true;
        }
        if (above.lines().contains(row.line())) {
            remark(row, "school-above", Above.name(row));
            return true;
        }
        if (Leftovers.isTotal(row.cells())) {
            remark(row, "total");
            return true;
        }
        if (Leftovers.isLetter(row.cells())) {
            remark(row, "letter", row.cell(0));
            return true;
        }
        return false;
    }

    private Sheet.Row withoutFormulas(Sheet.Row row) {
        if (row.cells().stream().noneMatch(cell -> cell.startsWith("="))) {
            return row;
        }
        var cells = new ArrayList<String>();
        for (var cell : row.cells()) {
            var text = Leftovers.formula(cell);
            if (text.isEmpty()) {
                remark(row, "formula", cell);
            }
            cells.add(text.orElse(""));
        }
        return new Sheet.Row(row.line(), cells);
    }

    private String email(Sheet.Row row) {
        var cell = columns.first(row, Column.EMAIL);
        var from = cell.isEmpty() ? columns.cell(row, Column.NAME) : cell;
        var mail = Names.mailIn(from);
        if (Names.mails(from) > 1) {
            remark(row, "two-mails", mail);
        }
        if (mail.isEmpty() && !cell.isEmpty()) {
            remark(row, "bad-mail", cell);
        }
        return mail;
    }

    private String name(Sheet.Row row, String email) {
        var whole = Names.tidy(columns.cell(row, Column.NAME));
        if (whole.codePoints().anyMatch(Character::isLetter)) {
            return whole;
        }
        var parts =
                (columns.cell(row, Column.FIRST) + " " + columns.cell(row, Column.LAST)).strip();
        return parts.isEmpty() ? Names.fromMail(email) : parts;
    }

    /// The same mail, or the same name at the same school without mails, is the same person.
    private boolean twice(Sheet.Row row, String name, String email) {
        var key = email.isEmpty() ? Cells.fold(name + " at " + school(row)) : email;
        var before = lineOf.putIfAbsent(key, row.line());
        if (before != null) {
            remark(row, "twice", name, before);
        }
        return before != null;
    }

    private String school(Sheet.Row row) {
        var own = columns.cell(row, Column.SCHOOL);
        return own.isEmpty() ? above.schoolOf().getOrDefault(row.line(), "") : own;
    }

    private Listed.Work work(Sheet.Row row) {
        var role = columns.cell(row, Column.ROLE);
        var grades = columns.cell(row, Column.GRADES);
        var subjects = new ArrayList<>(Cells.words(columns.cell(row, Column.SUBJECTS)));
        var both = columns.cell(row, Column.GRADES_AND_SUBJECTS);
        if (!both.isEmpty()) {
            grades = grades.isEmpty() ? both : grades;
            var rest = Grades.without(both);
            if (Known.isJob(rest)) {
                role = role.isEmpty() ? rest : role;
            } else if (!rest.isEmpty()) {
                subjects.add(rest);
            }
        }
        return new Listed.Work(
                school(row),
                columns.cell(row, Column.DISTRICT),
                columns.cell(row, Column.STATE),
                role,
                Grades.bits(grades),
                grades,
                subjects.stream().map(Known::subject).toList());
    }

    private List<String> languages(Sheet.Row row) {
        var codes = new ArrayList<String>();
        for (var word : Cells.words(columns.cell(row, Column.LANGUAGES))) {
            Known.language(word).ifPresentOrElse(codes::add, () -> remark(row, "language", word));
        }
        return List.copyOf(codes);
    }

    private String zone(Sheet.Row row) {
        var cell = columns.cell(row, Column.TIME_ZONE);
        var zone = Known.zone(cell);
        if (zone.isEmpty() && !cell.isEmpty()) {
            remark(row, "zone", cell);
        }
        return zone.orElse("");
    }

    private FreeTime free(Sheet.Row row) {
        var read = FreeTime.read(columns.cell(row, Column.FREE));
        read.unread().forEach(part -> remark(row, "time", part));
        return read.time();
    }

    private Listed.Sentences sentences(Sheet.Row row) {
        return new Listed.Sentences(
                sentences(row, Column.OFFERS),
                sentences(row, Column.NEEDS),
                sentences(row, Column.EXPERIENCE));
    }

    private List<String> sentences(Sheet.Row row, Column column) {
        var sentences = new ArrayList<String>();
        for (var sentence : Cells.sentences(columns.cell(row, column))) {
            if (sentence.length() > LONGEST_SENTENCE) {
                remark(row, "long-sentence", LONGEST_SENTENCE);
            }
            sentences.add(sentence.substring(0, Math.min(LONGEST_SENTENCE, sentence.length())));
        }
        return List.copyOf(sentences);
    }

    private Listed.Relations relations(Sheet.Row row) {
        return new Listed.Relations(
                Cells.names(columns.cell(row, Column.MET)),
                Cells.names(columns.cell(row, Column.NOT_WITH)),
                Cells.names(columns.cell(row, Column.EVALUATES)));
    }

    private void remark(Sheet.Row row, String key, Object... values) {
        remarks.add(Remark.of(row.line(), key, values));
    }
}
