package org.risingtide.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.platform.Live;
import org.risingtide.turns.Outcome;
import org.springframework.dao.DataAccessException;
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
    private final OwnDoings doings;

    Rooms(EventTables events, OwnDoings doings, Live live) {
        this.events = events;
        this.doings = doings;
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

    /// Goes on with what is at hand, once for all pages that look on.
    void otherNodeWentOn(UUID id) {
        var known =
                rooms.asMap()
                        .compute(
                                id,
                                (_, room) -> {
                                    farAway.asMap().merge(id, 1, Integer::sum);
                                    return room;
                                });
        if (known == null) {
            doings.forget(id);
            return;
        }
        int before = farAway(id);
        try {
            var since = events.since(known.plan(), known.events());
            keep(further(known, since), before);
            since.events().forEach(event -> doings.did(id, event.by()));
        } catch (DataAccessException e) {
            rooms.invalidate(id);
            doings.forget(id);
            throw e;
        }
    }

    void forget(UUID id) {
        rooms.invalidate(id);
    }

    void forgetAll() {
        rooms.invalidateAll();
    }

    private Room load(Plan plan) {
        int before = farAway(plan.id());
        var planned = new Room(plan, plan.session(), 0, Set.of());
        var room = further(planned, events.since(plan, 0));
        keep(room, before);
        return room;
    }

    private static Room further(Room room, EventTables.Since since) {
        var session = room.session();
        for (var event : since.events()) {
            session =
                    switch (session.after(event)) {
                        case Outcome.Changed(var changed, _) -> changed;
                        case Outcome.Unchanged(var same) -> same;
                        case Outcome.Refused(var why) ->
                                throw new IllegalStateException(
                                        room.plan().id() + " cannot be made again: " + why);
                    };
        }
        return room.after(session, room.events() + since.events().size(), since.members());
    }
}
