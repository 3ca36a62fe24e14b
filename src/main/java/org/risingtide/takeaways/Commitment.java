package org.risingtide.takeaways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody will try, and what came of it.
///
/// @param withWhom a class, a colleague, or empty
/// @param by null when there is no hurry
/// @param mark null until they say; their own until they tell it
/// @param showed what the children showed them, or empty
/// @param toldAt when they told their group; null for what is theirs alone
public record Commitment(
        UUID id,
        UUID session,
        UUID author,
        String what,
        String withWhom,
        @Nullable LocalDate by,
        @Nullable Mark mark,
        String showed,
        @Nullable Instant toldAt) {

    public static final int LONGEST = 300;

    /// No percentages come of these.
    public enum Mark {
        TRIED,
        PARTLY,
        NOT_YET,
        LETTING_GO;

        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException for what is none
        static Mark of(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isOpen() {
        return mark == null || mark == Mark.NOT_YET || mark == Mark.PARTLY;
    }

    public boolean isTold() {
        return toldAt != null;
    }
}
