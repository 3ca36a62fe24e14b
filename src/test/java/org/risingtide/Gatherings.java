package org.risingtide;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.risingtide.sessions.Way;
import org.springframework.stereotype.Component;

/// Brings people together for a session: the first of them leads, and they speak in the order given.
@Component
public class Gatherings {
    private final People people;
    private final Collaboratives groups;
    private final Sessions sessions;

    Gatherings(People people, Collaboratives groups, Sessions sessions) {
        this.people = people;
        this.groups = groups;
        this.sessions = sessions;
    }

    public Plan plans(String protocol, Way way, List<UUID> members) {
        var group = UUID.randomUUID();
        var first = members.getFirst();
        people.does(
                people.viewer(first),
                () ->
                        groups.start(
                                new NewCollaborative(
                                        group,
                                        "Quiet voices",
                                        members,
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        null)));
        return plans(protocol, way, group, members);
    }

    public Plan plans(String protocol, Way way, UUID group, List<UUID> members) {
        return plans(protocol, way, group, null, members);
    }

    /// On phones, on a date that is set already.
    public Plan plans(String protocol, UUID group, UUID date, List<UUID> members) {
        return plans(protocol, Way.OWN_PHONES, group, date, members);
    }

    private Plan plans(
            String protocol, Way way, UUID group, @Nullable UUID date, List<UUID> members) {
        var first = members.getFirst();
        var plan =
                new Plan(
                        UUID.randomUUID(),
                        group,
                        group,
                        date,
                        Protocols.shipped().find(protocol, 1).orElseThrow(),
                        way,
                        "",
                        Instant.now(),
                        ZoneId.of("America/Los_Angeles"),
                        first,
                        members,
                        way == Way.IN_WRITING ? 3 : 1,
                        false,
                        0,
                        null,
                        null);
        var viewer = people.viewer(first);
        people.does(viewer, () -> sessions.plan(viewer, plan));
        return plan;
    }
}
