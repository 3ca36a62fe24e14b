package org.risingtide.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.NextMeeting;
import org.risingtide.protocols.Protocols;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sessions as they are planned and as they ended.
@Component
class SessionTables {
    static final String COLUMNS =
            """
             s.id, s.collaborative_id, s.circle_id, s.meeting_id, s.protocol, s.version, s.manner, s.focus,
            s.starts_at, s.zone, s.facilitator_id, s.speakers, s.days, s.called_off_at, s.events, s.began_at, s.closed_at, s.minutes,
            s.reached, s.bell \
            """;

    private final JdbcClient db;

    SessionTables(JdbcClient db) {
        this.db = db;
    }

    /// @return false when there is one with this id
    boolean insert(Plan plan) {
        return db.sql(
                                """
                                insert into sessions.session (id, collaborative_id, circle_id, meeting_id, protocol,
                                    version, manner, focus, starts_at, zone, facilitator_id, speakers, days)
                                values (:id, :group, :circle, :meeting, :protocol, :version, :manner, :focus,
                                    :starts, :zone, :facilitator, :speakers, :days)
                                on conflict (id) do nothing\
                                """)
                        .param("id", plan.id())
                        .param("group", plan.group())
                        .param("circle", plan.circle())
                        .param("meeting", plan.meeting())
                        .param("protocol", plan.protocol().id())
                        .param("version", plan.protocol().version())
                        .param("manner", plan.way().written())
                        .param("focus", plan.focus())
                        .param("starts", utc(plan.startsAt()))
                        .param("zone", plan.zone().getId())
                        .param("facilitator", plan.facilitator())
                        .param("speakers", plan.speakers().toArray(UUID[]::new))
                        .param("days", plan.days())
                        .update()
                == 1;
    }

    Optional<Plan> find(Viewer viewer, UUID id) {
        return db.sql(
                        "select"
                                + COLUMNS
                                + "from sessions.session s where s.id = :id and s.circle_id = any(:circles)")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(SessionTables::plan)
                .optional();
    }

    /// Holds it until the transaction ends: what happens in one session happens one after the other.
    Optional<Plan> hold(Viewer viewer, UUID id) {
        return db.sql(
                        "select"
                                + COLUMNS
                                + "from sessions.session s where s.id = :id and s.circle_id = any(:circles) for update")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(SessionTables::plan)
                .optional();
    }

    void began(UUID id, Instant at) {
        db.sql("update sessions.session set began_at = :at where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    void closed(UUID id, Plan.Over over) {
        db.sql(
                        """
                        update sessions.session set closed_at = :at, minutes = :minutes, reached = :reached, bell = :bell
                        where id = :id\
                        """)
                .param("id", id)
                .param("at", utc(over.at()))
                .param("minutes", over.minutes())
                .param("reached", over.reached())
                .param("bell", over.bell())
                .update();
    }

    /// Whether nobody sits at a table of this date any more.
    boolean areOver(UUID meeting) {
        return db.sql(
                        """
                        select not exists (select from sessions.session where meeting_id = :meeting
                                           and closed_at is null and called_off_at is null)\
                        """)
                .param("meeting", meeting)
                .query(Boolean.class)
                .single();
    }

    /// A group's sessions, newest date first.
    List<Plan> ofGroup(Viewer viewer, UUID group, int most) {
        return db.sql(
                        "select"
                                + COLUMNS
                                + """
                                from sessions.session s
                                where s.collaborative_id = :group and s.circle_id = any(:circles) and s.called_off_at is null
                                order by s.starts_at desc limit :most\
                                """)
                .param("group", group)
                .param("circles", viewer.circleArray())
                .param("most", most)
                .query(SessionTables::plan)
                .list();
    }

    List<Plan> of(Viewer viewer, Collection<UUID> ids, int most) {
        return db.sql(
                        "select"
                                + COLUMNS
                                + """
                                from sessions.session s
                                where s.id = any(:ids) and s.circle_id = any(:circles) and s.called_off_at is null
                                order by s.starts_at desc limit :most\
                                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("circles", viewer.circleArray())
                .param("most", most)
                .query(SessionTables::plan)
                .list();
    }

    /// @param date null for what is under way in writing
    /// @param plan null where nothing is planned for the date
    record Coming(@Nullable NextMeeting date, @Nullable Plan plan) {}

    /// What is under way in writing, and the next date. Where they sit at two tables, the viewer's own.
    List<Coming> coming(Viewer viewer, Instant now) {
        return db.sql(
                        "(select d.*,"
                                + COLUMNS
                                + """
                                from sessions.session s left join collaboratives.next_date(:circles, :now) d on false
                                where s.manner = 'in_writing' and s.closed_at is null and s.called_off_at is null
                                  and s.starts_at <= :now and s.starts_at > :now - interval '30 days'
                                  and s.circle_id = any(:circles)
                                order by :viewer = any(s.speakers) desc, s.starts_at, s.id limit 1)
                                union all (select d.*,\
                                """
                                + COLUMNS
                                + """
                                from collaboratives.next_date(:circles, :now) d
                                left join sessions.session s on s.meeting_id = d.date_id and s.called_off_at is null
                                  and s.closed_at is null and s.circle_id = any(:circles)
                                order by :viewer = any(s.speakers) desc nulls last, s.id limit 1)\
                                """)
                .param("circles", viewer.circleArray())
                .param("now", utc(now))
                .param("viewer", viewer.id())
                .query((row, n) ->
                        new Coming(
                                row.getObject("date_id") == null ? null : NextMeeting.of(row),
                                row.getObject("id") == null ? null : plan(row, n)))
                .list();
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getObject("collaborative_id", UUID.class),
                row.getObject("circle_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                Protocols.shipped()
                        .find(row.getString("protocol"), row.getInt("version"))
                        .orElseThrow(),
                Way.of(row.getString("manner")),
                row.getString("focus"),
                row.getTimestamp("starts_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getObject("facilitator_id", UUID.class),
                List.of((UUID[]) row.getArray("speakers").getArray()),
                row.getInt("days"),
                row.getTimestamp("called_off_at") != null,
                row.getInt("events"),
                instant(row, "began_at"),
                over(row));
    }

    private static Plan.@Nullable Over over(ResultSet row) throws SQLException {
        var at = instant(row, "closed_at");
        return at == null
                ? null
                : new Plan.Over(
                        at, row.getInt("minutes"), row.getInt("reached"), row.getBoolean("bell"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
