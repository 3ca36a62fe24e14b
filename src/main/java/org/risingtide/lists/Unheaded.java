package org.risingtide.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The columns of a list without headings: the mails are seen at once, grades and schools by their words, and the names stand in
/// the first column that is none of these.
final class Unheaded {
    private static final int SAMPLE = 40;

    private static final Pattern GRADE_WITHIN =
            Pattern.compile("(?i)\\d(?:st|nd|rd|th|º|°)|[k\\d] ?[-–] ?\\d|grad|^k$|klasse");

    private Unheaded() {}

    static List<Column> columns(Sheet sheet) {
        var columns = new ArrayList<>(Collections.nCopies(sheet.width(), Column.IGNORED));
        var sample = sheet.rows().subList(0, Math.min(SAMPLE, sheet.rows().size()));
        var names = new ArrayList<Integer>();
        for (int i = 0; i < sheet.width(); i++) {
            int place = i;
            if (most(sample, row -> Names.isMail(row.cell(place)))) {
                columns.set(i, Column.EMAIL);
            } else if (!columns.contains(Column.GRADES_AND_SUBJECTS)
                    && most(sample, row -> isGrade(row.cell(place)))) {
                columns.set(i, Column.GRADES_AND_SUBJECTS);
            } else if (!names.isEmpty()
                    && !columns.contains(Column.SCHOOL)
                    && most(sample, row -> Above.isSchool(row.cell(place)))) {
                columns.set(i, Column.SCHOOL);
            } else if (most(sample, row -> Names.looksLikeName(row.cell(place)))) {
                names.add(i);
            }
        }
        name(columns, names, sample);
        return columns;
    }

    private static void name(List<Column> columns, List<Integer> names, List<Sheet.Row> sample) {
        if (names.size() == 2
                && columns.contains(Column.GRADES_AND_SUBJECTS)
                && !columns.contains(Column.SCHOOL)
                && Parted.isMostlyLong(sample, names.getFirst())) {
            // "Ana Ruiz | Harbor | 5th": between a whole name and a grade stands a school.
            columns.set(names.removeLast(), Column.SCHOOL);
        }
        if (names.size() >= 2
                && names.get(1) == names.get(0) + 1
                && Parted.is(sample, names.get(0))) {
            boolean turned =
                    Parted.firstNameFirst(sample, names.get(0), columns.indexOf(Column.EMAIL));
            columns.set(names.get(0), turned ? Column.FIRST : Column.LAST);
            columns.set(names.get(1), turned ? Column.LAST : Column.FIRST);
        } else if (!names.isEmpty()) {
            columns.set(names.getFirst(), Column.NAME);
        }
    }

    private static boolean most(List<Sheet.Row> sample, Predicate<Sheet.Row> is) {
        return sample.stream().filter(is).count() * 2 > sample.size();
    }

    /// "5th", "K-5", "6-8 Math"; a bare figure may be anything.
    private static boolean isGrade(String cell) {
        return Grades.bits(cell) != 0
                && GRADE_WITHIN.matcher(cell).find()
                && cell.indexOf(':') < 0
                && !cell.contains("@");
    }
}
