package org.risingtide.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.risingtide.lists.FreeTime;
import org.risingtide.lists.Grades;
import org.risingtide.lists.Listed;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// One of the people to group as their row has them, both ways.
final class CandidateRow {
    private CandidateRow() {}

    static SqlParameterSource write(Making making, UUID id, Listed person) {
        var work = person.work();
        return new MapSqlParameterSource("id", id)
                .addValue("making", making.id())
                .addValue("circle", making.circle())
                .addValue("line", person.line())
                .addValue("name", person.name())
                .addValue("email", person.email())
                .addValue("school", work.school())
                .addValue("district", work.district())
                .addValue("state", work.state())
                .addValue("role", work.role())
                .addValue("grades", work.gradesAsWritten())
                .addValue("subjects", array(work.subjects()))
                .addValue("languages", array(person.languages()))
                .addValue("zone", person.zone())
                .addValue("free", person.free().written())
                .addValue("offers", array(person.says().offers()))
                .addValue("needs", array(person.says().needs()))
                .addValue("experience", array(person.says().experience()))
                .addValue("met", array(person.relations().met()))
                .addValue("not_with", array(person.relations().notWith()))
                .addValue("evaluates", array(person.relations().evaluates()));
    }

    static Candidate read(ResultSet row, int number) throws SQLException {
        var grades = row.getString("grades");
        var work =
                new Listed.Work(
                        row.getString("school"),
                        row.getString("district"),
                        row.getString("state"),
                        row.getString("role"),
                        Grades.bits(grades),
                        grades,
                        texts(row, "subjects"));
        var listed =
                new Listed(
                        row.getInt("line"),
                        row.getString("name"),
                        row.getString("email"),
                        work,
                        texts(row, "languages"),
                        row.getString("zone"),
                        FreeTime.of(row.getString("free")),
                        new Listed.Sentences(
                                texts(row, "offers"),
                                texts(row, "needs"),
                                texts(row, "experience")),
                        new Listed.Relations(
                                texts(row, "met"),
                                texts(row, "not_with"),
                                texts(row, "evaluates")));
        return new Candidate(
                row.getObject("id", UUID.class),
                listed,
                row.getObject("place", Integer.class),
                List.of((Integer[]) row.getArray("left_places").getArray()),
                row.getTimestamp("told_at") != null,
                row.getObject("shown_in", UUID.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
