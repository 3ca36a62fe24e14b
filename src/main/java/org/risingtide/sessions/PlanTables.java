package org.risingtide.sessions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What becomes of plans before a session begins.
@Component
class PlanTables {
    private final JdbcClient db;
    private final JdbcClient system;

    PlanTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    /// Whoever plans for this date next waits until the transaction ends.
    void holdDate(UUID meeting) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:date, 0))")
                .param("date", meeting.toString())
                .query()
                .listOfRows();
    }

    /// Not called off, in the order of their ids.
    List<Plan> onDate(Viewer viewer, UUID meeting) {
        return db.sql(
                        "select"
                                + SessionTables.COLUMNS
                                + """
                                from sessions.session s
                                where s.meeting_id = :date and s.circle_id = any(:circles) and s.called_off_at is null
                                order by s.id\
                                """)
                .param("date", meeting)
                .param("circles", viewer.circleArray())
                .query(SessionTables::plan)
                .list();
    }

    void change(Viewer viewer, Plan plan) {
        db.sql(
                        """
                        update sessions.session set protocol = :protocol, version = :version, manner = :manner,
                            focus = :focus, facilitator_id = :facilitator, speakers = :speakers, days = :days
                        where id = :id and circle_id = any(:circles)\
                        """)
                .param("id", plan.id())
                .param("circles", viewer.circleArray())
                .param("protocol", plan.protocol().id())
                .param("version", plan.protocol().version())
                .param("manner", plan.way().written())
                .param("focus", plan.focus())
                .param("facilitator", plan.facilitator())
                .param("speakers", plan.speakers().toArray(UUID[]::new))
                .param("days", plan.days())
                .update();
    }

    void callOff(Viewer viewer, UUID id, Instant at) {
        db.sql(
                        """
                        update sessions.session set called_off_at = :at
                        where id = :id and circle_id = any(:circles)\
                        """)
                .param("id", id)
                .param("circles", viewer.circleArray())
                .param("at", SessionTables.utc(at))
                .update();
    }

    /// What has not begun moves with its date.
    void move(UUID meeting, Instant start, ZoneId zone) {
        db.sql(
                        """
                        update sessions.session set starts_at = :start, zone = :zone
                        where meeting_id = :date and began_at is null and called_off_at is null\
                        """)
                .param("date", meeting)
                .param("start", SessionTables.utc(start))
                .param("zone", zone.getId())
                .update();
    }

    void callOffWith(UUID meeting, Instant at) {
        db.sql(
                        """
                        update sessions.session set called_off_at = :at
                        where meeting_id = :date and began_at is null and called_off_at is null\
                        """)
                .param("date", meeting)
                .param("at", SessionTables.utc(at))
                .update();
    }

    /// Of all groups: what is still to begin before `until`, with the eyes of the system.
    List<Plan> coming(Instant now, Instant until) {
        return system.sql(
                        "select"
                                + SessionTables.COLUMNS
                                + """
                                from sessions.session s
                                where s.called_off_at is null and s.began_at is null
                                  and s.starts_at > :now and s.starts_at < :until\
                                """)
                .param("now", SessionTables.utc(now))
                .param("until", SessionTables.utc(until))
                .query(SessionTables::plan)
                .list();
    }
}
