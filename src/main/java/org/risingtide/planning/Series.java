package org.risingtide.planning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.risingtide.protocols.Protocol;
import org.risingtide.sessions.Way;

/// Sessions of a group that come back: each date of it is a session and a date of its own.
///
/// @param minutes of each date
/// @param link of any video call, or empty
/// @param days over which each goes in writing, else 1
record Series(
        UUID id,
        UUID group,
        UUID circle,
        Rhythm rhythm,
        Protocol protocol,
        Way way,
        int minutes,
        String link,
        int days,
        boolean ended) {

    /// The same for ever, so that a date which was called off or is made twice is there once.
    UUID session(LocalDate date) {
        return derived("session", date);
    }

    UUID meeting(LocalDate date) {
        return derived("meeting", date);
    }

    String path() {
        return "/planning/series/" + id;
    }

    private UUID derived(String what, LocalDate date) {
        var name = id + " " + what + " " + date;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
