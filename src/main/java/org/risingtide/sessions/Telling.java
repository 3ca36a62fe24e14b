package org.risingtide.sessions;

import java.util.UUID;
import org.risingtide.platform.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps in memory what has been committed, and lets the open pages know.
@Component
class Telling {
    private final Rooms rooms;
    private final OwnDoings doings;
    private final Live live;

    Telling(Rooms rooms, OwnDoings doings, Live live) {
        this.rooms = rooms;
        this.doings = doings;
        this.live = live;
    }

    /// Whatever came of it: something of this person's own may have changed.
    void did(UUID session, UUID person) {
        doings.afterCommit(session, person);
    }

    void afterCommit(Room room) {
        int farAway = rooms.farAway(room.plan().id());
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        rooms.keep(room, farAway);
                        live.changed(room.plan().id());
                    }
                });
    }
}
