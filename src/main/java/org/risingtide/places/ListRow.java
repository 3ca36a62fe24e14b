package org.risingtide.places;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One row of the national list that is worth keeping, made into what the directory holds.
record ListRow(Cells cells, Findings findings) {

    private static final int SCHOOL_FIGURES = 12;
    private static final int DISTRICT_FIGURES = 7;

    /// All figures of a national number, with the zero that spreadsheets cut off; empty when it is none.
    static String number(String raw, Column column) {
        int wanted = column == Column.SCHOOL_NUMBER ? SCHOOL_FIGURES : DISTRICT_FIGURES;
        String figures = figures(raw);
        boolean all = figures.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!all || figures.length() > wanted || figures.length() < wanted - 1) {
            return "";
        }
        return "0".repeat(wanted - figures.length()) + figures;
    }

    /// Some tools write the number with a decimal point: "530486002475.0".
    private static String figures(String raw) {
        int point = raw.indexOf(".0");
        return point < 0 ? raw : raw.substring(0, point);
    }

    Listing.School school() {
        Grades grades = Grades.of(cells.text(Column.LOW), cells.text(Column.HIGH));
        note(grades == null, Finding.NO_GRADES);
        Site site = site();
        note(site.point() == null, Finding.NO_POINT);
        String districtName = plainly(cells.text(Column.DISTRICT_NAME));
        return new Listing.School(
                key(Column.SCHOOL_NUMBER),
                name(Column.SCHOOL_NAME),
                district(districtName),
                districtName,
                site,
                grades,
                Kind.of(cells.text(Column.TYPE)),
                cells.yes(Column.CHARTER),
                Standing.of(cells.text(Column.STATUS)),
                students(),
                locale());
    }

    Listing.District district() {
        return new Listing.District(
                key(Column.DISTRICT_NUMBER),
                name(Column.DISTRICT_NAME),
                site(),
                cells.text(Column.TYPE),
                Standing.of(cells.text(Column.STATUS)),
                students(),
                locale());
    }

    /// A file with a column for district names that leaves it empty means a district nobody can name.
    private @Nullable String district(String name) {
        String number = number(cells.text(Column.DISTRICT_NUMBER), Column.DISTRICT_NUMBER);
        boolean nameless = name.isEmpty() && cells.reaches(Column.DISTRICT_NAME);
        note(nameless, Finding.UNKNOWN_DISTRICT);
        return number.isEmpty() || nameless ? null : number;
    }

    private String key(Column column) {
        String raw = cells.text(column);
        String number = number(raw, column);
        note(number.length() > figures(raw).length(), Finding.ZEROS_LOST);
        return number;
    }

    private String name(Column column) {
        String name = cells.text(column);
        note(Letters.shouting(name), Finding.CAPITALS);
        return plainly(name);
    }

    private static String plainly(String text) {
        return Letters.shouting(text) ? Letters.ordinary(text) : text;
    }

    private Site site() {
        return new Site(
                cells.text(Column.STREET),
                plainly(cells.text(Column.CITY)),
                cells.text(Column.STATE).toUpperCase(Locale.ROOT),
                cells.text(Column.ZIP),
                cells.text(Column.COUNTY),
                Point.of(cells.text(Column.LATITUDE), cells.text(Column.LONGITUDE)));
    }

    private @Nullable Integer students() {
        Integer students = cells.number(Column.STUDENTS);
        note(students == null, Finding.NO_STUDENTS);
        return students;
    }

    private @Nullable Integer locale() {
        Integer code = Setting.code(cells.text(Column.LOCALE));
        note(code == null, Finding.NO_LOCALE);
        return code;
    }

    private void note(boolean so, Finding finding) {
        if (so) {
            findings.met(finding, cells.line());
        }
    }
}
