package org.risingtide.people;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.risingtide.people.Newcomers.Said;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Rows of many people in batches, beyond any viewer.
@Component
class NewcomerTables {
    private final JdbcTemplate db;
    private final TransactionTemplate transaction;

    NewcomerTables(
            @Qualifier("system") DataSource source,
            @Qualifier("system") TransactionTemplate transaction) {
        this.db = new JdbcTemplate(source);
        this.transaction = transaction;
    }

    void fill(Collection<Profile> profiles) {
        batch(
                """
                update people.profile
                set role = ?, school_id = ?, school = ?, town = ?, district_id = ?, district = ?, subjects = ?, grades = ?,
                    languages = ?, years = ?, zone = ?, free = ?, hours = ?, paid_hours_only = ?
                where id = ?\
                """,
                profiles,
                NewcomerTables::set);
    }

    void insert(List<Phrase> phrases) {
        batch(
                """
                insert into people.phrase (id, author_id, circle_id, kind, words, tried, help, readers, until, language, tags,
                    written_at, confirmed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing\
                """,
                phrases,
                NewcomerTables::set);
    }

    Set<Said> said(Collection<UUID> authors) {
        var said = new HashSet<Said>();
        db.query(
                "select author_id, kind, words from people.phrase where author_id = any(?)",
                (RowCallbackHandler)
                        row ->
                                said.add(
                                        new Said(
                                                row.getObject(1, UUID.class),
                                                row.getString(2),
                                                row.getString(3).toLowerCase(Locale.ROOT))),
                (Object) authors.toArray(UUID[]::new));
        return said;
    }

    private interface Setter<T> {
        void set(PreparedStatement row, T thing) throws SQLException;
    }

    private <T> void batch(String sql, Collection<T> rows, Setter<T> setter) {
        transaction.executeWithoutResult(_ -> db.batchUpdate(sql, rows, 1_000, setter::set));
    }

    private static void set(PreparedStatement row, Profile profile) throws SQLException {
        var place = profile.workplace();
        row.setString(1, profile.role().stored());
        row.setObject(2, place.schoolId(), Types.OTHER);
        row.setString(3, place.school());
        row.setString(4, place.town());
        row.setObject(5, place.districtId(), Types.OTHER);
        row.setString(6, place.district());
        row.setArray(7, texts(row, profile.subjects()));
        row.setArray(8, texts(row, profile.grades()));
        row.setArray(9, texts(row, profile.languages()));
        row.setObject(10, profile.years(), Types.INTEGER);
        row.setString(11, profile.zone().getId());
        row.setArray(12, texts(row, profile.free().written()));
        row.setArray(13, texts(row, profile.free().writtenHours()));
        row.setBoolean(14, profile.paidHoursOnly());
        row.setObject(15, profile.id());
    }

    private static void set(PreparedStatement row, Phrase phrase) throws SQLException {
        row.setObject(1, phrase.id());
        row.setObject(2, phrase.author());
        row.setObject(3, phrase.circle());
        row.setString(4, phrase.kind().stored());
        row.setString(5, phrase.words());
        row.setString(6, phrase.tried());
        row.setArray(
                7, row.getConnection().createArrayOf("text", PhraseTables.names(phrase.help())));
        row.setString(8, phrase.readers().stored());
        row.setObject(9, phrase.until(), Types.DATE);
        row.setString(10, phrase.language());
        row.setArray(11, texts(row, phrase.tags()));
        row.setTimestamp(12, PhraseTables.stamp(phrase.written()));
        row.setTimestamp(13, PhraseTables.stamp(phrase.confirmed()));
    }

    private static Array texts(PreparedStatement row, Collection<String> texts)
            throws SQLException {
        return row.getConnection().createArrayOf("text", ProfileTables.texts(texts));
    }
}
