package org.risingtide.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The person asking, with the circles they are in: the first argument of everything that reads or changes shared things.
///
/// Computed once per request.
///
/// @param circles what belongs to one of these may be seen (lock 1; lock 2 has the same list)
/// @param closed people whose honest words stay closed to this viewer all the same, because the viewer evaluates them
/// @param steward whether they look after the site; it opens no private content
public record Viewer(
        UUID id,
        String name,
        Locale language,
        ZoneId zone,
        boolean steward,
        List<UUID> circles,
        List<UUID> closed) {

    /// For `circle_id = any(:circles)`.
    public UUID[] circleArray() {
        return circles.toArray(UUID[]::new);
    }

    /// For `author_id <> all(:closed)`.
    public UUID[] closedArray() {
        return closed.toArray(UUID[]::new);
    }

    public boolean isIn(UUID circle) {
        return circles.contains(circle);
    }
}
