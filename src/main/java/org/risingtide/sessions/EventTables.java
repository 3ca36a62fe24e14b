package org.risingtide.sessions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /// @param events in the order in which they happened
    /// @param members of the group now
    record Since(List<Event> events, Set<UUID> members) {}

    /// What followed the first `known` events, committed ones only.
    Since since(Plan plan, int known) {
        return system.sql(
                        """
                        select circles.members_of(:circle) members,
                            array(select event from sessions.event where session_id = :session and number > :known
                                order by number) events\
                        """)
                .param("circle", plan.circle())
                .param("session", plan.id())
                .param("known", known)
                .query((row, _) ->
                        new Since(
                                Stream.of((String[]) row.getArray("events").getArray())
                                        .map(EventJson::read)
                                        .toList(),
                                Set.of((UUID[]) row.getArray("members").getArray())))
                .single();
    }
}
