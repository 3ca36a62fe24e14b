package org.risingtide.sessions;

import java.util.List;
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
        telling.did(plan.id(), event.by());
        if (outcome instanceof Outcome.Changed changed) {
            telling.afterCommit(next(room, plan, changed, names, event));
        }
        return outcome;
    }

    /// The whole of a session at once, of which nothing is stored yet.
    ///
    /// @throws IllegalStateException when one of these cannot happen after the one before
    void whole(Plan plan, Map<UUID, String> names, List<Event> all) {
        rooms.forget(plan.id());
        var room = new Room(plan, plan.session(), 0, names.keySet());
        for (var event : all) {
            if (!(room.session().after(event) instanceof Outcome.Changed changed)) {
                throw new IllegalStateException(plan.id() + " cannot go on with " + event.act());
            }
            room = next(room, plan, changed, names, event);
        }
        telling.afterCommit(room);
    }

    private Room next(
            Room room, Plan plan, Outcome.Changed changed, Map<UUID, String> names, Event event) {
        int count = events.append(plan.id(), event);
        consequences.follow(plan, changed, event, names);
        return room.after(changed.session(), count, names.keySet());
    }
}
