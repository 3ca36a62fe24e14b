package org.risingtide.collaboratives;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One date of a group. Its wall-clock time is kept in the zone of whoever set it.
///
/// @param link of any video call, or empty when the group meets in a room
/// @param happened null until somebody says
/// @param sequence counts changes, for calendars that have the date already
public record Meeting(
        UUID id,
        Instant startsAt,
        int minutes,
        ZoneId zone,
        String link,
        @Nullable Boolean happened,
        int sequence) {

    public static Meeting at(ZonedDateTime start, Duration length, String link) {
        return new Meeting(
                UUID.randomUUID(),
                start.toInstant(),
                (int) length.toMinutes(),
                start.getZone(),
                link,
                null,
                0);
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /// Not when a session was held on it and is closed, however early.
    boolean isAhead(Instant now) {
        return endsAt().isAfter(now) && !Boolean.TRUE.equals(happened);
    }

    public ZonedDateTime startsIn(ZoneId reader) {
        return startsAt.atZone(reader);
    }

    /// Anything a browser may open, and nothing that runs.
    static boolean mayLink(String link) {
        if (link.isEmpty()) {
            return true;
        }
        try {
            var uri = URI.create(link);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
