package org.risingtide.sessions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /// Whoever sits in it, in the order of speaking, then whoever else belongs to the group; always the same order.
    List<UUID> everyone() {
        var all = new LinkedHashSet<>(session.seats().order());
        all.addAll(new TreeSet<>(members));
        return List.copyOf(all);
    }

    Room after(Session session, int events, Set<UUID> members) {
        return new Room(plan, session, events, members);
    }
}
