package org.risingtide.sessions;

import java.util.Set;
import java.util.UUID;
import org.risingtide.turns.Session;

/// A session in memory, as its first `events` events have made it.
///
/// @param plan from which it was made
/// @param members of its group at that moment: nobody else is shown anything
public record Room(Plan plan, Session session, int events, Set<UUID> members) {
    public Room {
        members = Set.copyOf(members);
    }

    /// Whether it can stand for the session of `plan` without being made again.
    boolean serves(Plan plan) {
        return events >= plan.events() && this.plan.session().equals(plan.session());
    }

    Room after(Session session, int events, Set<UUID> members) {
        return new Room(plan, session, events, members);
    }
}
