package org.risingtide.collaboratives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a group will talk on one of its dates.
///
/// @param how in the reader's language, such as "Consultancy"
/// @param focus the question all begin with, or empty
/// @param leads who leads it, or null when they have left
/// @param path to open it on the day
/// @param plan to read or change what is planned
/// @param paper to enter how it went on paper, or null when it has begun otherwise
public record OnDate(
        String how,
        long minutes,
        String focus,
        @Nullable UUID leads,
        String path,
        String plan,
        @Nullable String paper) {}
