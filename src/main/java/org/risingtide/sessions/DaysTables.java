package org.risingtide.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the clock has to know of sessions in writing, with the eyes of the system.
@Component
class DaysTables {
    private final JdbcClient system;

    DaysTables(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    /// Of all groups: what should have begun and is not over. A session that could not begin for a month is left alone.
    List<Plan> running(Instant now) {
        return system.sql(
                        "select"
                                + SessionTables.COLUMNS
                                + """
                                from sessions.session s
                                where s.manner = 'in_writing' and s.closed_at is null and s.called_off_at is null
                                  and s.starts_at <= :now
                                  and (s.began_at is not null or s.starts_at > :now - interval '30 days')
                                order by s.starts_at\
                                """)
                .param("now", SessionTables.utc(now))
                .query(SessionTables::plan)
                .list();
    }

    /// @param mine whether it is for themselves alone
    record Wrote(UUID person, boolean mine) {}

    /// Whoever has written something in a step that is not shown yet. Committed words only.
    List<Wrote> wrote(UUID session, int step) {
        return system.sql(
                        """
                        select author_id as person, wish = 'mine' as mine from sessions.words
                        where session_id = :session and step = :step and not shown and author_id is not null
                          and text <> '' order by id\
                        """)
                .param("session", session)
                .param("step", step)
                .query(Wrote.class)
                .list();
    }
}
