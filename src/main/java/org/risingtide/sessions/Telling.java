package org.risingtide.sessions;

import org.risingtide.platform.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps in memory what has been committed, and lets the open pages know.
@Component
class Telling {
    private final Rooms rooms;
    private final Live live;

    Telling(Rooms rooms, Live live) {
        this.rooms = rooms;
        this.live = live;
    }

    void afterCommit(Room room) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        rooms.keep(room);
                        live.changed(room.plan().id());
                    }
                });
    }
}
