package org.risingtide.takeaways;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.sessions.Showing;

/// One line that somebody takes home from a session.
///
/// @param author null for an unlinked line that has been shown
/// @param from whose words it comes from, or null
/// @param openUntil until then its author may change it, and nobody else sees it
public record Line(
        UUID id,
        UUID session,
        @Nullable UUID author,
        Origin origin,
        @Nullable UUID from,
        String text,
        Showing wish,
        Instant openUntil,
        boolean settled) {

    public static final int LONGEST = 300;

    /// Whether the group can read it.
    public boolean isShown() {
        return settled && wish != Showing.MINE;
    }
}
