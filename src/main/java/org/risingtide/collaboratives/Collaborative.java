package org.risingtide.collaboratives;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People who think together: two to twelve, or a club of many who meet a few at a time.
///
/// @param openerId who was asked to open the first meeting, or null
/// @param replyTo whom members can write to about the group itself, or null
/// @param helpAskedAt when the group asked whoever formed it for help, or null
/// @param anotherUntil until when members may say "rather another group", or null where nobody put it together for them
/// @param restsAt from when on what it wrote can only be read, or null where it goes on
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
        @Nullable Instant anotherUntil,
        @Nullable Instant restsAt) {
    public static final int MOST = 12;

    /// Whether each member may still say "rather another group", without a reason.
    boolean mayChange(Instant now) {
        return anotherUntil != null && now.isBefore(anotherUntil);
    }

    boolean rests(Instant now) {
        return restsAt != null && !now.isBefore(restsAt);
    }

    public boolean isClub() {
        return kind == Kind.COFFEE_CLUB;
    }

    /// Key of the sentence for one more than it may have.
    String full() {
        return isClub() ? "collaboratives.full.club" : "collaboratives.full";
    }

    public boolean isTable() {
        return kind == Kind.COFFEE_TABLE;
    }

    public enum Kind {
        THOUGHT_PARTNERS(2, MOST),
        COLLABORATIVE(2, MOST),
        /// Many who meet a few at a time. It may begin with one who invites.
        COFFEE_CLUB(1, 200),
        /// A few of a club, for one date.
        COFFEE_TABLE(2, 5);

        private final int fewest;
        private final int most;

        Kind(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        boolean allows(int members) {
            return members >= fewest && members <= most;
        }

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
