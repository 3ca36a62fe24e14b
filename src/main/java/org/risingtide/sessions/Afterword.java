package org.risingtide.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a session led to, as somebody lets the group read it.
///
/// @param key of a sentence on whose it is: {0} is its author, {1} whose words it comes from
/// @param author null when they wished to stay unlinked
/// @param then what came of it, or empty
public record Afterword(
        UUID session,
        Kind kind,
        String key,
        @Nullable UUID author,
        @Nullable UUID from,
        String text,
        String then) {

    public enum Kind {
        /// A line that somebody took home.
        LINE,
        /// What somebody tried, or meant to.
        TRY
    }
}
