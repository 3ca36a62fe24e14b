package org.risingtide.collaboratives;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two to twelve people who think together.
///
/// @param openerId who was asked to open the first meeting, or null
/// @param replyTo whom members can write to about the group itself, or null
/// @param helpAskedAt when the group asked whoever formed it for help, or null
/// @param anotherUntil until when members may say "rather another group", or null where nobody put it together for them
public record Collaborative(
        UUID id,
        UUID circleId,
        Kind kind,
        String name,
        List<Why> why,
        @Nullable UUID openerId,
        @Nullable String replyTo,
        Instant startedAt,
        @Nullable Instant helpAskedAt,
        @Nullable Instant anotherUntil) {
    public static final int MOST = 12;

    /// Whether each member may still say "rather another group", without a reason.
    boolean mayChange(Instant now) {
        return anotherUntil != null && now.isBefore(anotherUntil);
    }

    public enum Kind {
        THOUGHT_PARTNERS,
        COLLABORATIVE;

        public static Kind of(int members) {
            return members <= 2 ? THOUGHT_PARTNERS : COLLABORATIVE;
        }

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One reason why these people belong together, made of data and put into words for each reader.
    ///
    /// @param kind `has_been_there`, `same_boat` or `sees_differently`
    /// @param themes ids of tags both sides share; never a sentence
    public record Why(String kind, List<String> themes) {}
}
