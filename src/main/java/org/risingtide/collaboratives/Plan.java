package org.risingtide.collaboratives;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page a group plans on together, in Markdown.
///
/// @param version 0 for the blank page; an edit names the one it began from
public record Plan(String text, int version, @Nullable UUID editedBy, @Nullable Instant editedAt) {
    static final Plan BLANK = new Plan("", 0, null, null);
}
