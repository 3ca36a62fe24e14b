package org.risingtide.takeaways;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.sessions.Showing;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lines that people take home.
@Component
class LineTables {
    private static final String COLUMNS =
            "l.id, l.session_id, l.author_id, l.origin, l.from_id, l.text, l.wish, l.open_until, l.settled";

    private final JdbcClient db;
    private final JdbcClient system;

    LineTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    Optional<Line> own(UUID session, UUID author) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from takeaways.line l where l.session_id = :session and l.author_id = :author")
                .param("session", session)
                .param("author", author)
                .query(LineTables::line)
                .optional();
    }

    /// One line a person and session; while it is open, the latest words count.
    ///
    /// @return false when it is open no longer
    boolean put(Line line, UUID own, UUID group, Instant now) {
        return db.sql(
                                """
                                insert into takeaways.line as l
                                    (id, session_id, circle_id, group_circle_id, author_id, origin, from_id, text, wish, open_until)
                                values (:id, :session, :own, :group, :author, :origin, :from, :text, :wish, :until)
                                on conflict (session_id, author_id) where author_id is not null do update
                                set origin = excluded.origin, from_id = excluded.from_id, text = excluded.text,
                                    wish = excluded.wish
                                where not l.settled and l.open_until > :now\
                                """)
                        .param("id", line.id())
                        .param("session", line.session())
                        .param("own", own)
                        .param("group", group)
                        .param("author", line.author())
                        .param("origin", line.origin().written())
                        .param("from", line.from())
                        .param("text", line.text())
                        .param("wish", line.wish().written())
                        .param("until", utc(line.openUntil()))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    void drop(UUID session, UUID author) {
        db.sql(
                        "delete from takeaways.line where session_id = :session and author_id = :author and not settled")
                .param("session", session)
                .param("author", author)
                .update();
    }

    /// What the viewer may read: their own, and what was shown to the group; in an order that tells nothing.
    List<Line> of(Viewer viewer, UUID session) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from takeaways.line l
                                where l.session_id = :session and l.circle_id = any(:circles)
                                  and (l.author_id = :viewer or l.settled and l.wish <> 'mine') order by l.id\
                                """)
                .param("session", session)
                .param("circles", viewer.circleArray())
                .param("viewer", viewer.id())
                .query(LineTables::line)
                .list();
    }

    /// A line whose evening has come.
    record Due(UUID id, UUID own, UUID group) {}

    List<Due> due(Instant now) {
        return system.sql(
                        """
                        select id, circle_id as own, group_circle_id as "group" from takeaways.line
                        where not settled and open_until <= :now\
                        """)
                .param("now", utc(now))
                .query(Due.class)
                .list();
    }

    /// A line that others can see from now on, and from whose words it comes.
    record Shown(UUID session, UUID circle, UUID from) {}

    /// Settles one line: it goes to whom its author wished.
    ///
    /// @return whose words were taken home, when the group can see it
    Optional<Shown> settle(UUID id) {
        return db.sql(
                        """
                        with settled as (
                            update takeaways.line
                            set settled = true,
                                circle_id = case when wish = 'mine' then circle_id else group_circle_id end,
                                author_id = case when wish = 'unlinked' then null else author_id end
                            where id = :id and not settled
                            returning session_id, group_circle_id, from_id, wish)
                        select session_id as session, group_circle_id as circle, from_id as "from" from settled
                        where from_id is not null and wish <> 'mine'\
                        """)
                .param("id", id)
                .query(Shown.class)
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("author_id", UUID.class),
                Origin.of(row.getString("origin")),
                row.getObject("from_id", UUID.class),
                row.getString("text"),
                Showing.of(row.getString("wish")),
                row.getTimestamp("open_until").toInstant(),
                row.getBoolean("settled"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
