package org.risingtide.sessions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What somebody wrote in sessions, and where they were present.
@Component
@Order(24)
class OfSessions implements Belongings {
    private final KeepingTables tables;
    private final Rooms rooms;

    OfSessions(KeepingTables tables, Rooms rooms) {
        this.tables = tables;
        this.rooms = rooms;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "sessions.session",
                "sessions.event",
                "sessions.seat",
                "sessions.slip",
                "sessions.words");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        return List.of(
                new Drawer("sessions.mine.words", tables.words(viewer.id())),
                new Drawer("sessions.mine.attended", tables.attended(viewer.id())));
    }

    @Override
    public void erase(UUID person) {
        tables.forget(person);
        rooms.forgetAll();
    }
}
