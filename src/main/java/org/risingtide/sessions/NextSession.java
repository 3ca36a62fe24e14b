package org.risingtide.sessions;

import org.jspecify.annotations.Nullable;
import org.risingtide.collaboratives.NextMeeting;

/// Somebody's next date and how they will talk on it.
///
/// @param plan null where nothing is planned for it
public record NextSession(NextMeeting date, @Nullable Plan plan) {}
