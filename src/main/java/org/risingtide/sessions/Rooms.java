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

    /// How often another node has gone on: what was read before that must not be kept after it.
    private final Cache<UUID, Integer> farAway =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    .expireAfterAccess(Duration.ofHours(3))
                    .build();

    private final EventTables events;

    Rooms(EventTables events, Live live) {
        this.events = events;
        live.whenFarAway(this::otherNodeWentOn);
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

    /// To be asked before reading what will be kept, or while holding the session's row.
    int farAway(UUID id) {
        return farAway.get(id, _ -> 0);
    }

    /// Only what is committed may be kept.
    ///
    /// @param before what [#farAway] said
    void keep(Room room, int before) {
        rooms.asMap()
                .compute(
                        room.plan().id(),
                        (id, old) -> {
                            if (farAway(id) != before) {
                                return old;
                            }
                            return old == null || room.events() >= old.events() ? room : old;
                        });
    }

    void otherNodeWentOn(UUID id) {
        rooms.asMap()
                .compute(
                        id,
                        (_, _) -> {
                            farAway.asMap().merge(id, 1, Integer::sum);
                            return null;
                        });
    }

    void forget(UUID id) {
        rooms.invalidate(id);
    }

    void forgetAll() {
        rooms.invalidateAll();
    }

    private Room load(Plan plan) {
        int before = farAway(plan.id());
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
        keep(room, before);
        return room;
    }
}
