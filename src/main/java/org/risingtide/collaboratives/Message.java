package org.risingtide.collaboratives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said in a group's thread, in Markdown.
public record Message(
        UUID id,
        UUID authorId,
        String text,
        Instant sentAt,
        @Nullable Instant editedAt,
        List<Attached> files) {

    /// @param bytes size
    public record Attached(UUID id, String name, String type, long bytes) {
        public boolean isPicture() {
            return type.equals("image/jpeg")
                    || type.equals("image/png")
                    || type.equals("image/webp")
                    || type.equals("image/gif");
        }
    }
}
