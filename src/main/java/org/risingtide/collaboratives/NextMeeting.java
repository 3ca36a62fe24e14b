package org.risingtide.collaboratives;

import java.util.UUID;

/// The soonest date among somebody's groups.
public record NextMeeting(UUID collaborative, UUID circle, String name, Meeting meeting) {}
