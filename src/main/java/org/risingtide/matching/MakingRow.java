package org.risingtide.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.risingtide.forming.Wishes;
import org.risingtide.lists.Column;
import org.risingtide.matching.Making.Source;
import org.risingtide.matching.Making.Stage;

/// A making as its row has it.
final class MakingRow {
    private MakingRow() {}

    static Making read(ResultSet row, int number) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new Making(
                row.getObject("id", UUID.class),
                row.getObject("circle_id", UUID.class),
                row.getObject("organiser_id", UUID.class),
                row.getString("name"),
                Stage.valueOf(high(row, "stage")),
                wishes(row),
                row.getString("letter"),
                row.getObject("answers_until", LocalDate.class),
                row.getLong("seed"),
                row.getInt("search_number"),
                CandidateRow.texts(row, "columns").stream().map(Column::valueOf).toList(),
                List.of((Integer[]) row.getArray("kept").getArray()),
                row.getTimestamp("made_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                new Making.Open(
                        Source.valueOf(high(row, "source")),
                        row.getString("join_token"),
                        row.getObject("join_until", LocalDate.class)));
    }

    private static Wishes wishes(ResultSet row) throws SQLException {
        return new Wishes(
                row.getInt("least"),
                row.getInt("best"),
                row.getInt("most"),
                Wishes.Strictness.valueOf(high(row, "across")),
                Wishes.Subjects.valueOf(high(row, "subjects")),
                Wishes.Only.valueOf(high(row, "only_one")),
                row.getBoolean("paid_hours"));
    }

    private static String high(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}
