package org.risingtide.matching;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
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
                        .query((row, n) ->
                                new Sheet.Row(row.getInt("line"), CandidateRow.texts(row, "cells")))
                        .list();
        return new Sheet(rows, List.of());
    }

    void forgetRows(UUID making) {
        db.sql("delete from matching.list_row where making_id = :making")
                .param("making", making)
                .update();
    }

    /// Whoever came in by the list; those who were added by hand are in no group then.
    void forgetListed(UUID making) {
        db.sql("delete from matching.candidate where making_id = :making and line < :added")
                .param("making", making)
                .param("added", Candidate.ADDED)
                .update();
        db.sql("update matching.candidate set place = null where making_id = :making")
                .param("making", making)
                .update();
    }

    void insert(Making making, List<Listed> people) {
        insertAll(
                people.stream()
                        .map(person -> CandidateRow.write(making, UUID.randomUUID(), person))
                        .toArray(SqlParameterSource[]::new));
    }

    /// One more, behind the others; the same id twice adds once.
    void add(Making making, UUID id, Listed person) {
        insertAll(CandidateRow.write(making, id, person));
    }

    private void insertAll(SqlParameterSource... rows) {
        batches.batchUpdate(
                """
                insert into matching.candidate (id, making_id, circle_id, line, name, email, school, district, state, role, grades,
                    subjects, languages, zone, free, offers, needs, experience, met, not_with, evaluates)
                values (:id, :making, :circle, :line, :name, :email, :school, :district, :state, :role, :grades,
                    :subjects, :languages, :zone, :free, :offers, :needs, :experience, :met, :not_with, :evaluates)
                on conflict (id) do nothing\
                """,
                rows);
    }

    /// In the order of the list; their numbers are the search's.
    List<Candidate> of(Viewer viewer, UUID making) {
        return db.sql(
                        "select * from matching.candidate where making_id = :making and circle_id = any(:circles) order by line, id")
                .param("making", making)
                .param("circles", viewer.circleArray())
                .query(CandidateRow::read)
                .list();
    }

    void place(UUID candidate, @Nullable Integer place) {
        db.sql("update matching.candidate set place = :place where id = :id")
                .param("id", candidate)
                .param("place", place)
                .update();
    }

    /// Has a group that was sent, with this account.
    void placed(UUID candidate, int place, UUID account) {
        db.sql("update matching.candidate set place = :place, account_id = :account where id = :id")
                .param("id", candidate)
                .param("place", place)
                .param("account", account)
                .update();
    }

    /// Holds the making until the transaction is over: another district's answer comes before it or after it, never during it.
    ///
    /// @return whether all of these have the yes of their own district
    boolean agreed(UUID making, Collection<UUID> guests) {
        db.sql("select id from matching.making where id = :making for no key update")
                .param("making", making)
                .query(UUID.class)
                .single();
        return db.sql(
                                """
                                select count(*) from matching.candidate c
                                join matching.agreement a on a.id = c.shown_in and a.making_id = c.making_id and a.agreed
                                where c.making_id = :making and c.id = any(:guests)\
                                """)
                        .param("making", making)
                        .param("guests", guests.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single()
                == guests.size();
    }

    /// Holds the making until the transaction is over, so that two tabs place one after the other.
    ///
    /// @return whether the person still has no group, and this one still has room
    boolean hasRoom(Making making, UUID candidate, int place) {
        db.sql("select id from matching.making where id = :making for no key update")
                .param("making", making.id())
                .query(UUID.class)
                .single();
        return db.sql(
                        """
                        select count(*) filter (where id = :candidate and place is null) = 1
                           and count(*) filter (where place = :place) < :most
                        from matching.candidate where making_id = :making\
                        """)
                .param("making", making.id())
                .param("candidate", candidate)
                .param("place", place)
                .param("most", making.wishes().most())
                .query(Boolean.class)
                .single();
    }

    /// Has been told that no group fits now, and why.
    void told(UUID candidate, String why) {
        db.sql("update matching.candidate set told = :why, told_at = now() where id = :id")
                .param("id", candidate)
                .param("why", why)
                .update();
    }
}
