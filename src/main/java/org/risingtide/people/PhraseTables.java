package org.risingtide.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Phrase.Help;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sentences with both locks: what is read here has been asked for by a viewer.
@Component
class PhraseTables {
    static final String PHRASE =
            """
            id, author_id, circle_id, kind, words, tried, help, readers, until, language, tags, written_at, confirmed_at,
            closed_at, version\
            """;
    private static final String VISIBLE =
            """
             circle_id = any(:circles) and author_id <> all(:closed)
              and (author_id = :viewer or confirmed_at is not null and closed_at is null
                   and (until is null or until >= :today))
            """;

    private static final String NEWEST =
            "select "
                    + PHRASE
                    + """
                     from people.phrase
                    where circle_id = %s and author_id <> :viewer and author_id <> all(:closed)
                      and confirmed_at is not null and closed_at is null and (until is null or until >= :today)
                    order by written_at desc, id limit :most\
                    """;

    private final JdbcClient db;

    PhraseTables(JdbcClient db) {
        this.db = db;
    }

    List<Phrase> visibleOf(Viewer viewer, Collection<UUID> authors, LocalDate today) {
        return visible(viewer, "author_id = any(:ids)", authors, today);
    }

    List<Phrase> visible(Viewer viewer, Collection<UUID> phrases, LocalDate today) {
        return visible(viewer, "id = any(:ids)", phrases, today);
    }

    private List<Phrase> visible(
            Viewer viewer, String which, Collection<UUID> ids, LocalDate today) {
        return db.sql(
                        "select "
                                + PHRASE
                                + " from people.phrase where "
                                + which
                                + " and "
                                + VISIBLE
                                + " order by written_at, id")
                .param("ids", ids.toArray(UUID[]::new))
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("viewer", viewer.id())
                .param("today", today)
                .query(PhraseTables::phrase)
                .list();
    }

    /// The newest by others in the small circles, or, where there is none, of what everybody here may read: that is one circle,
    /// so its index gives them in order.
    List<Phrase> newest(
            Viewer viewer, Collection<UUID> small, UUID site, LocalDate today, int most) {
        return db.sql(
                        """
                        with near as (%s)
                        select * from near
                        union all
                        select * from (%s) as here where not exists (select from near)
                        order by written_at desc, id\
                        """
                                .formatted(
                                        NEWEST.formatted("any(:near)"), NEWEST.formatted(":site")))
                .param("near", small.toArray(UUID[]::new))
                .param("site", site)
                .param("closed", viewer.closedArray())
                .param("viewer", viewer.id())
                .param("today", today)
                .param("most", most)
                .query(PhraseTables::phrase)
                .list();
    }

    /// For changing: the author's own row, locked.
    Optional<Phrase> own(Viewer viewer, UUID id) {
        return db.sql(
                        "select "
                                + PHRASE
                                + " from people.phrase where id = :id and author_id = :viewer for update")
                .param("id", id)
                .param("viewer", viewer.id())
                .query(PhraseTables::phrase)
                .optional();
    }

    /// @return false when this id has been written before
    boolean insert(Phrase phrase) {
        return db.sql(
                                """
                                insert into people.phrase (id, author_id, circle_id, kind, words, tried, help, readers, until,
                                    language, tags, written_at, confirmed_at)
                                values (:id, :author, :circle, :kind, :words, :tried, :help, :readers, :until,
                                    :language, :tags, :written, :confirmed)
                                on conflict (id) do nothing\
                                """)
                        .param("id", phrase.id())
                        .param("author", phrase.author())
                        .param("circle", phrase.circle())
                        .param("kind", phrase.kind().stored())
                        .param("words", phrase.words())
                        .param("tried", phrase.tried())
                        .param("help", names(phrase.help()))
                        .param("readers", phrase.readers().stored())
                        .param("until", phrase.until())
                        .param("language", phrase.language())
                        .param("tags", ProfileTables.texts(phrase.tags()))
                        .param("written", Timestamp.from(phrase.written()))
                        .param("confirmed", stamp(phrase.confirmed()))
                        .update()
                == 1;
    }

    /// New words need a new vector.
    void update(Phrase phrase) {
        db.sql(
                        """
                        update people.phrase
                        set circle_id = :circle, words = :words, tried = :tried, help = :help, readers = :readers, until = :until,
                            language = :language, tags = :tags, confirmed_at = :confirmed, closed_at = :closed,
                            version = version + 1,
                            vector = case when words = :words then vector end
                        where id = :id and author_id = :author\
                        """)
                .param("id", phrase.id())
                .param("author", phrase.author())
                .param("circle", phrase.circle())
                .param("words", phrase.words())
                .param("tried", phrase.tried())
                .param("help", names(phrase.help()))
                .param("readers", phrase.readers().stored())
                .param("until", phrase.until())
                .param("language", phrase.language())
                .param("tags", ProfileTables.texts(phrase.tags()))
                .param("confirmed", stamp(phrase.confirmed()))
                .param("closed", stamp(phrase.closed()))
                .update();
    }

    boolean delete(Viewer viewer, UUID id) {
        return db.sql("delete from people.phrase where id = :id and author_id = :viewer")
                        .param("id", id)
                        .param("viewer", viewer.id())
                        .update()
                == 1;
    }

    List<UUID> authorsSaying(Viewer viewer, String words, int most) {
        return db.sql(
                        "select author_id from people.authors_saying(:words, :viewer, :circles, :closed, :most)")
                .param("words", words)
                .param("viewer", viewer.id())
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    static Phrase phrase(ResultSet row, int number) throws SQLException {
        return new Phrase(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getObject("circle_id", UUID.class),
                Kind.valueOf(upper(row, "kind")),
                row.getString("words"),
                row.getString("tried"),
                Help.all(ProfileTables.texts(row, "help")),
                Readers.valueOf(upper(row, "readers")),
                row.getObject("until", LocalDate.class),
                row.getString("language"),
                ProfileTables.texts(row, "tags"),
                row.getTimestamp("written_at").toInstant(),
                instant(row, "confirmed_at"),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    static String[] names(Collection<Help> help) {
        return help.stream()
                .sorted()
                .map(h -> h.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    static @Nullable Timestamp stamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private static String upper(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}
