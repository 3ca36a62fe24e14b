package org.risingtide.turns;

import java.time.Instant;
import java.util.UUID;

/// Somebody did something. Events make the session again after a restart; as some of them say what a person wished, they are
/// deleted 48 hours after closing.
///
/// @param id from the page that asks: sent twice, done once
/// @param at by the server's clock
public record Event(UUID id, Instant at, UUID by, Act act) {
    /// In the place of a person when the time is over by itself.
    public static final UUID CLOCK = new UUID(0, 0);
}
