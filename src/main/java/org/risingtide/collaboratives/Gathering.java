package org.risingtide.collaboratives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A group as whoever plans with it meets it.
///
/// @param members in the order they came
/// @param dates what comes next, soonest first; some that have passed may be among them
public record Gathering(Collaborative group, List<UUID> members, List<Meeting> dates) {
    public Optional<Meeting> date(UUID id) {
        return dates.stream().filter(date -> date.id().equals(id)).findFirst();
    }
}
