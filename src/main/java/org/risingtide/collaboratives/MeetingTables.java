package org.risingtide.collaboratives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Dates of groups.
@Component
class MeetingTables {
    private static final String COLUMNS =
            "m.id, m.starts_at, m.minutes, m.zone, m.link, m.happened, m.sequence";
    private final JdbcClient db;

    MeetingTables(JdbcClient db) {
        this.db = db;
    }

    /// Sets a date, or moves it when the id is there already; one that was called off takes place again.
    void put(Collaborative group, Meeting meeting) {
        db.sql(
                        """
                        insert into collaboratives.meeting as m
                            (id, collaborative_id, circle_id, starts_at, minutes, zone, link, sequence)
                        values (:id, :group, :circle, :start, :minutes, :zone, :link, 0)
                        on conflict (id) do update set starts_at = excluded.starts_at, minutes = excluded.minutes,
                            zone = excluded.zone, link = excluded.link, sequence = m.sequence + 1,
                            called_off_at = null
                        where (m.starts_at, m.minutes, m.zone, m.link)
                            is distinct from (excluded.starts_at, excluded.minutes, excluded.zone, excluded.link)
                            or m.called_off_at is not null\
                        """)
                .param("id", meeting.id())
                .param("group", group.id())
                .param("circle", group.circleId())
                .param("start", CollaborativeTables.utc(meeting.startsAt()))
                .param("minutes", meeting.minutes())
                .param("zone", meeting.zone().getId())
                .param("link", meeting.link())
                .update();
        if (group.isTable()) {
            rest(group, meeting);
        }
    }

    /// Two days after it, a table can only be read.
    private void rest(Collaborative table, Meeting meeting) {
        db.sql(
                        "update collaboratives.collaborative set rests_at = :at + interval '2 days' where id = :id")
                .param("at", CollaborativeTables.utc(meeting.endsAt()))
                .param("id", table.id())
                .update();
    }

    /// @return false when it has been called off already
    boolean callOff(UUID group, UUID id) {
        return db.sql(
                                """
                                update collaboratives.meeting set called_off_at = now(), sequence = sequence + 1
                                where id = :id and collaborative_id = :group and called_off_at is null\
                                """)
                        .param("id", id)
                        .param("group", group)
                        .update()
                == 1;
    }

    void happened(UUID group, UUID id, boolean happened) {
        db.sql(
                        "update collaboratives.meeting set happened = :happened where id = :id and collaborative_id = :group")
                .param("id", id)
                .param("group", group)
                .param("happened", happened)
                .update();
    }

    Optional<Meeting> find(Viewer viewer, UUID group, UUID id) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from collaboratives.meeting m where id = :id and collaborative_id = :group"
                                + " and circle_id = any(:circles)")
                .param("id", id)
                .param("group", group)
                .param("circles", viewer.circleArray())
                .query(MeetingTables::meeting)
                .optional();
    }

    /// What still comes, and what has passed without anybody saying whether it took place; soonest first.
    List<Meeting> open(Viewer viewer, UUID group, Instant now) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from collaboratives.meeting m
                                where collaborative_id = :group and circle_id = any(:circles) and called_off_at is null
                                  and (starts_at + make_interval(mins => minutes) > :now or happened is null)
                                  and happened is not true
                                order by starts_at limit 4\
                                """)
                .param("group", group)
                .param("circles", viewer.circleArray())
                .param("now", CollaborativeTables.utc(now))
                .query(MeetingTables::meeting)
                .list();
    }

    /// The soonest date among all of the viewer's groups that is not over.
    Optional<NextMeeting> next(Viewer viewer, Instant now) {
        return db.sql("select * from collaboratives.next_date(:circles, :now)")
                .param("circles", viewer.circleArray())
                .param("now", CollaborativeTables.utc(now))
                .query((row, _) -> NextMeeting.of(row))
                .optional();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                ZoneId.of(row.getString("zone")),
                row.getString("link"),
                row.getObject("happened", Boolean.class),
                row.getInt("sequence"));
    }
}
