package org.risingtide.lists;

import java.util.HashSet;
import java.util.List;
import org.risingtide.lists.Sheet.Row;

/// Two columns without headings beside each other: are they the two halves of a name, and which half comes first?
final class Parted {
    private static final int ENOUGH = 4;

    private Parted() {}

    /// Not when full names stand beside something of two words, or beside something that repeats as schools do.
    static boolean is(List<Row> rows, int place) {
        boolean couldBe =
                rows.stream()
                        .allMatch(row ->
                                Names.oneWord(row.cell(place)) && !row.cell(place + 1).isEmpty());
        boolean fullNames = isMostlyLong(rows, place);
        boolean longBeside = isMostlyLong(rows, place + 1);
        boolean repeats =
                rows.size() >= ENOUGH
                        && new HashSet<>(rows.stream().map(row -> row.cell(place + 1)).toList())
                                                .size()
                                        * 3
                                < rows.size() * 2;
        return couldBe && !(fullNames && (longBeside || repeats));
    }

    static boolean isMostlyLong(List<Row> rows, int place) {
        return rows.stream().filter(row -> row.cell(place).contains(" ")).count() * 2 > rows.size();
    }

    /// Most lists say "Ruiz | Ana"; where the mails beside them tell otherwise ("ana.ruiz@", "aruiz@"), they are right.
    static boolean firstNameFirst(List<Row> rows, int place, int mail) {
        return mail >= 0
                && rows.stream().filter(row -> begins(row, place, place + 1, mail)).count()
                        > rows.stream().filter(row -> begins(row, place + 1, place, mail)).count();
    }

    private static boolean begins(Row row, int first, int last, int mail) {
        var address = Cells.fold(row.cell(mail));
        var begin = Cells.fold(row.cell(first)).split("[ -]")[0];
        var end = Cells.fold(row.cell(last)).split("[ -]")[0];
        return !begin.isEmpty()
                && (address.startsWith(begin) || address.startsWith(begin.charAt(0) + end));
    }
}
