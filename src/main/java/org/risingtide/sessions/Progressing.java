package org.risingtide.sessions;

import java.util.Map;
import java.util.UUID;
import org.risingtide.turns.Event;
import org.risingtide.turns.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings a session, whose row the transaction holds, from one event to the next.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Progressing {
    private final Rooms rooms;
    private final EventTables events;
    private final Consequences consequences;
    private final Telling telling;

    Progressing(Rooms rooms, EventTables events, Consequences consequences, Telling telling) {
        this.rooms = rooms;
        this.events = events;
        this.consequences = consequences;
        this.telling = telling;
    }

    Room room(Plan plan) {
        return rooms.of(plan);
    }

    /// @param names of everybody who may be in it
    Outcome after(Plan plan, Map<UUID, String> names, Event event) {
        var room = rooms.of(plan);
        var outcome = room.session().after(event);
        if (outcome instanceof Outcome.Changed changed) {
            int count = events.append(plan.id(), event);
            consequences.follow(plan, changed, event, names);
            telling.afterCommit(room.after(changed.session(), count, names.keySet()));
        }
        return outcome;
    }
}
