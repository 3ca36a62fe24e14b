package org.risingtide.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.FreeTime;
import org.risingtide.lists.Grades;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Sheet;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The people of a making, and the rows they came in.
@Component
class CandidateTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    CandidateTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    void keepRows(Making making, Sheet sheet) {
        batches.batchUpdate(
                "insert into matching.list_row (making_id, circle_id, line, cells) values (:making, :circle, :line, :cells)",
                sheet.rows().stream()
                        .map(row ->
                                new MapSqlParameterSource("making", making.id())
                                        .addValue("circle", making.circle())
                                        .addValue("line", row.line())
                                        .addValue("cells", row.cells().toArray(String[]::new)))
                        .toArray(SqlParameterSource[]::new));
    }

    Sheet rows(Viewer viewer, UUID making) {
        var rows =
                db.sql(
                                "select line, cells from matching.list_row where making_id = :making and circle_id = any(:circles) order by line")
                        .param("making", making)
                        .param("circles", viewer.circleArray())
                        .query((row, n) -> new Sheet.Row(row.getInt("line"), texts(row, "cells")))
                        .list();
        return new Sheet(rows, List.of());
    }

    void forgetRows(UUID making) {
        db.sql("delete from matching.list_row where making_id = :making")
                .param("making", making)
                .update();
    }

    void insert(Making making, List<Listed> people) {
        db.sql("delete from matching.candidate where making_id = :making")
                .param("making", making.id())
                .update();
        batches.batchUpdate(
                """
                insert into matching.candidate (id, making_id, circle_id, line, name, email, school, district, state, role, grades,
                    subjects, languages, zone, free, offers, needs, experience, met, not_with, evaluates)
                values (:id, :making, :circle, :line, :name, :email, :school, :district, :state, :role, :grades,
                    :subjects, :languages, :zone, :free, :offers, :needs, :experience, :met, :not_with, :evaluates)\
                """,
                people.stream()
                        .map(person -> row(making, person))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Making making, Listed person) {
        var work = person.work();
        return new MapSqlParameterSource("id", UUID.randomUUID())
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

    /// In the order of the list; their numbers are the search's.
    List<Candidate> of(Viewer viewer, UUID making) {
        return db.sql(
                        "select * from matching.candidate where making_id = :making and circle_id = any(:circles) order by line, id")
                .param("making", making)
                .param("circles", viewer.circleArray())
                .query(CandidateTables::candidate)
                .list();
    }

    void place(UUID candidate, @Nullable Integer place) {
        db.sql("update matching.candidate set place = :place where id = :id")
                .param("id", candidate)
                .param("place", place)
                .update();
    }

    void sent(Making making, UUID group, int place, String name, int people) {
        db.sql(
                        """
                        insert into matching.sent_group (id, making_id, circle_id, place, name, people)
                        values (:id, :making, :circle, :place, :name, :people) on conflict do nothing\
                        """)
                .param("id", group)
                .param("making", making.id())
                .param("circle", making.circle())
                .param("place", place)
                .param("name", name)
                .param("people", people)
                .update();
    }

    /// @param people how many were in it when it was sent
    record SentGroup(UUID id, int place, String name, int people) {
        SentGroup called(String other) {
            return new SentGroup(id, place, other, people);
        }
    }

    List<SentGroup> sentGroups(Viewer viewer, UUID making) {
        return db.sql(
                        """
                        select id, place, name, people from matching.sent_group
                        where making_id = :making and circle_id = any(:circles) order by place\
                        """)
                .param("making", making)
                .param("circles", viewer.circleArray())
                .query(SentGroup.class)
                .list();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
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
        var place = row.getObject("place", Integer.class);
        return new Candidate(row.getObject("id", UUID.class), listed, place);
    }
}
