package org.risingtide.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.protocols.Protocols;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Series, their sessions, and what was shown in them.
@Component
class SeriesTables {
    private final JdbcClient db;
    private final JdbcClient system;

    SeriesTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    /// Nothing when there is one with this id.
    void insert(Series series) {
        db.sql(
                        """
                        insert into sessions.series (id, collaborative_id, circle_id, rule, starts_local, zone, protocol,
                            version, manner, minutes, link, days)
                        values (:id, :group, :circle, :rule, :first, :zone, :protocol, :version, :manner, :minutes, :link, :days)
                        on conflict (id) do nothing\
                        """)
                .param("id", series.id())
                .param("group", series.group())
                .param("circle", series.circle())
                .param("rule", series.rhythm().rule())
                .param("first", series.rhythm().first())
                .param("zone", series.rhythm().zone().getId())
                .param("protocol", series.protocol().id())
                .param("version", series.protocol().version())
                .param("manner", series.way().written())
                .param("minutes", series.minutes())
                .param("link", series.link())
                .param("days", series.days())
                .update();
    }

    Optional<Series> find(Viewer viewer, UUID id) {
        return db.sql("select * from sessions.series where id = :id and circle_id = any(:circles)")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(SeriesTables::series)
                .optional();
    }

    /// Of all groups, with the eyes of the system.
    List<Series> alive() {
        return system.sql("select * from sessions.series where ended_at is null order by id")
                .query(SeriesTables::series)
                .list();
    }

    void end(UUID id, Instant at) {
        db.sql("update sessions.series set ended_at = coalesce(ended_at, :at) where id = :id")
                .param("id", id)
                .param("at", SessionTables.utc(at))
                .update();
    }

    /// The latest date first, without those called off.
    List<Plan> sessions(Viewer viewer, UUID series, int most) {
        return db.sql(
                        "select"
                                + SessionTables.COLUMNS
                                + """
                                from sessions.session s
                                where s.series_id = :series and s.circle_id = any(:circles) and s.called_off_at is null
                                order by s.starts_at desc limit :most\
                                """)
                .param("series", series)
                .param("circles", viewer.circleArray())
                .param("most", most)
                .query(SessionTables::plan)
                .list();
    }

    /// @param author null when they wished to stay unlinked
    record Said(UUID session, int step, @Nullable UUID author, String text) {}

    /// What was shown in several sessions; within a step in no order that tells anything.
    List<Said> said(Viewer viewer, Collection<UUID> sessions) {
        return db.sql(
                        """
                        select session_id as session, step, author_id as author, text from sessions.words
                        where session_id = any(:sessions) and shown and circle_id = any(:circles)
                          and (author_id is null or author_id <> all(:closed))
                        order by session_id, step, id\
                        """)
                .param("sessions", sessions.toArray(UUID[]::new))
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .query(Said.class)
                .list();
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                row.getObject("id", UUID.class),
                row.getObject("collaborative_id", UUID.class),
                row.getObject("circle_id", UUID.class),
                new Rhythm(
                        row.getString("rule"),
                        row.getObject("starts_local", LocalDateTime.class),
                        ZoneId.of(row.getString("zone"))),
                Protocols.shipped()
                        .find(row.getString("protocol"), row.getInt("version"))
                        .orElseThrow(),
                Way.of(row.getString("manner")),
                row.getInt("minutes"),
                row.getString("link"),
                row.getInt("days"),
                row.getTimestamp("ended_at") != null);
    }
}
