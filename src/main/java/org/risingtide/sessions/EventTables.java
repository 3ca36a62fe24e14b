package org.risingtide.sessions;

import java.util.List;
import java.util.UUID;
import org.risingtide.turns.Event;
import org.risingtide.turns.EventJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened in a session. A viewer's transaction can add to it and never read it, since some of it tells what a person wished.
@Component
class EventTables {
    private final JdbcClient db;
    private final JdbcClient system;

    EventTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    /// @return how many there are now
    int append(UUID session, Event event) {
        return db.sql("select sessions.append_event(:session, :event)")
                .param("session", session)
                .param("event", EventJson.write(event))
                .query(Integer.class)
                .single();
    }

    /// In the order in which they happened; committed ones only.
    List<Event> of(UUID session) {
        return system
                .sql("select event from sessions.event where session_id = :session order by number")
                .param("session", session)
                .query(String.class)
                .list()
                .stream()
                .map(EventJson::read)
                .toList();
    }

    List<UUID> members(UUID circle) {
        return system.sql("select unnest(circles.members_of(:circle))")
                .param("circle", circle)
                .query(UUID.class)
                .list();
    }
}
