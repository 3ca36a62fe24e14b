package org.risingtide.coffees;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.planning.Rhythm;
import org.risingtide.protocols.Protocol;

/// How a club meets. Its name, its people, its thread and its page are those of the group with the same id.
///
/// @param minutes of each coffee
/// @param size how many a table has where it can be chosen, 3 to 5
/// @param link of the video call, or empty
/// @param joinToken of the link by which people join, or null
/// @param joinUntil the last day on which they may, or null
record Club(
        UUID id,
        UUID circle,
        Rhythm rhythm,
        int minutes,
        Protocol protocol,
        int size,
        String link,
        @Nullable String joinToken,
        @Nullable LocalDate joinUntil) {

    /// Before that, tables would be the same people again and again.
    static final int BEGINS_WITH = 6;

    static final int FEWEST = 3;
    static final int MOST = 5;

    String path() {
        return "/collaboratives/" + id;
    }

    boolean isOpen(LocalDate today) {
        return joinToken != null && joinUntil != null && !joinUntil.isBefore(today);
    }
}
