package org.risingtide.company;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One question from one person to one other, and what came of it.
///
/// @param tried what the asker has tried already
/// @param groupId the group the two have started from it, or null
public record Hello(
        UUID id,
        UUID circleId,
        UUID askerId,
        UUID askedId,
        String question,
        String tried,
        Instant askedAt,
        @Nullable String answer,
        State state,
        boolean askerLikes,
        boolean askedLikes,
        @Nullable UUID groupId) {

    /// Stands for whoever was asked and has left for good.
    static final UUID NOBODY = new UUID(0, 0);

    /// NOT_NOW stands for "not now" and for ten days of silence alike.
    public enum State {
        WAITING,
        ANSWERED,
        NOT_NOW;

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isBetween(UUID person) {
        return askerId.equals(person) || askedId.equals(person);
    }

    UUID other(UUID person) {
        return askerId.equals(person) ? askedId : askerId;
    }

    boolean likedBy(UUID person) {
        return askerId.equals(person) ? askerLikes : askedLikes;
    }

    boolean bothLike() {
        return askerLikes && askedLikes;
    }
}
