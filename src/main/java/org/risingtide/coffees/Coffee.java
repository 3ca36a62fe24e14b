package org.risingtide.coffees;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One date of a club.
///
/// @param closesAt when the tables are made
/// @param laidAt when they were made, or null
/// @param everybody whether everybody who was in has a place
/// @param inTheWay if not: `too_few`, `never_with`
record Coffee(
        UUID id,
        UUID club,
        UUID circle,
        Instant startsAt,
        ZoneId zone,
        int minutes,
        Instant closesAt,
        @Nullable Instant laidAt,
        boolean calledOff,
        boolean everybody,
        List<String> inTheWay) {

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    ZonedDateTime starts() {
        return startsAt.atZone(zone);
    }

    boolean isLaid() {
        return laidAt != null;
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }
}
