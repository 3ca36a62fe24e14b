package org.risingtide.collaboratives;

import java.util.List;
import java.util.UUID;

/// The soonest date among somebody's groups.
///
/// @param members who is in that group, in the order they came
public record NextMeeting(
        UUID collaborative, UUID circle, String name, Meeting meeting, List<UUID> members) {}
