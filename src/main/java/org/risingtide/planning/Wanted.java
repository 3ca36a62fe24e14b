package org.risingtide.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.protocols.Protocol;
import org.risingtide.sessions.Way;

/// A session as somebody wants it planned; all of it can be done.
///
/// @param days over which it goes in writing, else 1
/// @param tables at which they sit: each has a session of its own
/// @param every how often it comes back, or null for this once
/// @param until the last day, or null
public record Wanted(
        UUID id,
        Day day,
        Protocol protocol,
        Way way,
        String focus,
        UUID leads,
        List<UUID> speakers,
        int days,
        int tables,
        @Nullable Every every,
        @Nullable LocalDate until) {

    public sealed interface Day {
        /// One that the group has already.
        record Set(UUID meeting) implements Day {}

        record New(Instant start, int minutes) implements Day {}
    }

    public Wanted {
        speakers = List.copyOf(speakers);
    }

    /// Who sits at one of the tables, in the order in which they speak: neighbours in the whole order are apart.
    static List<UUID> at(int table, int tables, List<UUID> speakers) {
        var here = new ArrayList<UUID>();
        for (int i = table; i < speakers.size(); i += tables) {
            here.add(speakers.get(i));
        }
        return here;
    }

    /// The session of a table: the first one is the session that was asked for.
    static UUID at(int table, UUID session) {
        var name = "table " + table + " " + session;
        return table == 0 ? session : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Whoever leads is at one table; at another one it is who speaks last there.
    static UUID leads(List<UUID> here, UUID wanted) {
        return here.contains(wanted) ? wanted : here.getLast();
    }
}
