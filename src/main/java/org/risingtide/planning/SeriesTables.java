package org.risingtide.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Way;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Series, and which sessions came of them.
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
                        insert into planning.series (id, collaborative_id, circle_id, rule, starts_local, zone, protocol,
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
        return db.sql("select * from planning.series where id = :id and circle_id = any(:circles)")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(SeriesTables::series)
                .optional();
    }

    /// Of all groups, with the eyes of the system.
    List<Series> alive() {
        return system.sql("select * from planning.series where ended_at is null order by id")
                .query(SeriesTables::series)
                .list();
    }

    void end(UUID id, Instant at) {
        db.sql("update planning.series set ended_at = coalesce(ended_at, :at) where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// This session came of that series. Twice is once.
    void add(Series series, UUID session) {
        db.sql(
                        """
                        insert into planning.recurrence (session_id, circle_id, series_id)
                        values (:session, :circle, :series) on conflict (session_id) do nothing\
                        """)
                .param("session", session)
                .param("circle", series.circle())
                .param("series", series.id())
                .update();
    }

    /// What a session came of, where it comes back.
    Optional<Series> around(Viewer viewer, UUID session) {
        return db.sql(
                        """
                        select s.* from planning.recurrence r join planning.series s on s.id = r.series_id
                        where r.session_id = :session and s.circle_id = any(:circles)\
                        """)
                .param("session", session)
                .param("circles", viewer.circleArray())
                .query(SeriesTables::series)
                .optional();
    }

    /// @param sessions that came of it
    record Whole(Series series, List<UUID> sessions) {}

    Optional<Whole> whole(Viewer viewer, UUID id) {
        return db.sql(
                        """
                        select s.*, array(select r.session_id from planning.recurrence r where r.series_id = s.id) as sessions
                        from planning.series s where s.id = :id and s.circle_id = any(:circles)\
                        """)
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query((row, n) ->
                        new Whole(
                                series(row, n),
                                List.of((UUID[]) row.getArray("sessions").getArray())))
                .optional();
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
