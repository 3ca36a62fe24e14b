package org.risingtide.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.platform.Live;
import org.risingtide.turns.Outcome;
import org.springframework.stereotype.Component;

/// Running sessions, made again from their events when they are not at hand: after a restart, or when another node has gone on.
@Component
class Rooms {
    private final Cache<UUID, Room> rooms =
            Caffeine.newBuilder().maximumSize(2_000).expireAfterAccess(Duration.ofHours(3)).build();
    private final EventTables events;

    Rooms(EventTables events, Live live) {
        this.events = events;
        live.whenFarAway(rooms::invalidate);
    }

    /// As of `plan.events()` or later.
    Room of(Plan plan) {
        var room = rooms.getIfPresent(plan.id());
        return room != null && room.serves(plan) ? room : load(plan);
    }

    /// Without a question to the database, for pages that look on.
    Optional<Room> atHand(UUID id) {
        return Optional.ofNullable(rooms.getIfPresent(id));
    }

    /// Only what is committed may be kept.
    void keep(Room room) {
        rooms.asMap()
                .merge(
                        room.plan().id(),
                        room,
                        (old, fresh) -> fresh.events() >= old.events() ? fresh : old);
    }

    void forget(UUID id) {
        rooms.invalidate(id);
    }

    void forgetAll() {
        rooms.invalidateAll();
    }

    private Room load(Plan plan) {
        var session = plan.session();
        var happened = events.of(plan.id());
        for (var event : happened) {
            session =
                    switch (session.after(event)) {
                        case Outcome.Changed(var changed, _) -> changed;
                        case Outcome.Unchanged(var same) -> same;
                        case Outcome.Refused(var why) ->
                                throw new IllegalStateException(
                                        plan.id() + " cannot be made again: " + why);
                    };
        }
        var room =
                new Room(
                        plan,
                        session,
                        happened.size(),
                        new HashSet<>(events.members(plan.circle())));
        keep(room);
        return room;
    }
}
