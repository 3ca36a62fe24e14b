package org.risingtide.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is erased by the schedule, and what somebody has in sessions when they ask or leave.
@Component
class KeepingTables {
    private final JdbcClient system;

    KeepingTables(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    /// After this nothing that is stored can tell what anybody answered to the floor.
    void seal(int hours) {
        system.sql(
                        """
                        delete from sessions.event e using sessions.session s
                        where s.id = e.session_id and s.closed_at <= now() - make_interval(hours => :hours)\
                        """)
                .param("hours", hours)
                .update();
        system.sql(
                        """
                        delete from sessions.slip e using sessions.session s
                        where e.answer and s.id = e.session_id and s.closed_at <= now() - make_interval(hours => :hours)\
                        """)
                .param("hours", hours)
                .update();
        // How often somebody pressed would tell whether the floor stopped at everyone.
        system.sql(
                        """
                        update sessions.session set events = 0
                        where events > 0 and closed_at <= now() - make_interval(hours => :hours)\
                        """)
                .param("hours", hours)
                .update();
    }

    record Forgotten(UUID id, UUID circle) {}

    /// Sessions that nobody has closed for so long; those in writing the clock closes in their time.
    List<Forgotten> leftOpen(int hours) {
        return system.sql(
                        """
                        select id, circle_id as circle from sessions.session
                        where closed_at is null and manner <> 'in_writing'
                          and began_at <= now() - make_interval(hours => :hours)\
                        """)
                .param("hours", hours)
                .query(Forgotten.class)
                .list();
    }

    void eraseWords(int days) {
        system.sql(
                        """
                        delete from sessions.words w using sessions.session s
                        where s.id = w.session_id and s.starts_at <= now() - make_interval(days => :days)\
                        """)
                .param("days", days)
                .update();
        system.sql(
                        """
                        update sessions.session set focus = ''
                        where focus <> '' and starts_at <= now() - make_interval(days => :days)\
                        """)
                .param("days", days)
                .update();
    }

    void eraseRecords(int days) {
        system.sql(
                        "delete from sessions.session where starts_at <= now() - make_interval(days => :days)")
                .param("days", days)
                .update();
    }

    List<Map<String, Object>> words(UUID author) {
        return system.sql(
                        """
                        select w.text as words, s.starts_at as written
                        from sessions.words w join sessions.session s on s.id = w.session_id
                        where w.author_id = :author and w.text <> '' order by s.starts_at\
                        """)
                .param("author", author)
                .query()
                .listOfRows();
    }

    List<Map<String, Object>> attended(UUID person) {
        return system.sql(
                        """
                        select s.starts_at as written, s.protocol as title, s.minutes || ' min' as hours
                        from sessions.seat a join sessions.session s on s.id = a.session_id
                        where a.person_id = :person order by s.starts_at\
                        """)
                .param("person", person)
                .query()
                .listOfRows();
    }

    /// In what is still needed to make a running session again, nobody in particular takes their place.
    void forget(UUID person) {
        var nobody = UUID.randomUUID();
        system.sql(
                        """
                        update sessions.event set event = replace(event, :person, :nobody)
                        where event like '%' || :person || '%'\
                        """)
                .param("person", person.toString())
                .param("nobody", nobody.toString())
                .update();
        system.sql(
                        """
                        update sessions.session set speakers = array_replace(speakers, :person, :nobody)
                        where :person = any(speakers)\
                        """)
                .param("person", person)
                .param("nobody", nobody)
                .update();
    }
}
