package org.risingtide.collaboratives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.collaboratives.Collaborative.Why;

/// What it takes to start a group.
///
/// @param id made by the caller: sent twice, it starts once
/// @param members as many as its kind allows; the group's page lists them in this order
/// @param facilitators who may invite; all of them where friends began it
/// @param firstMeeting the first date, or null where the group finds it itself
/// @param anotherUntil until when members may say "rather another group", or null where friends began it
/// @param kind what so many people are
public record NewCollaborative(
        UUID id,
        String name,
        List<UUID> members,
        List<UUID> facilitators,
        List<Why> why,
        @Nullable UUID opener,
        @Nullable String replyTo,
        @Nullable Meeting firstMeeting,
        @Nullable Instant anotherUntil,
        Collaborative.Kind kind) {

    /// A small group.
    public NewCollaborative(
            UUID id,
            String name,
            List<UUID> members,
            List<UUID> facilitators,
            List<Why> why,
            @Nullable UUID opener,
            @Nullable String replyTo,
            @Nullable Meeting firstMeeting,
            @Nullable Instant anotherUntil) {
        this(
                id,
                name,
                members,
                facilitators,
                why,
                opener,
                replyTo,
                firstMeeting,
                anotherUntil,
                Collaborative.Kind.of(members.size()));
    }

    /// A club that begins with whoever looks after it.
    public static NewCollaborative club(UUID id, String name, UUID host) {
        var alone = List.of(host);
        return new NewCollaborative(
                id,
                name,
                alone,
                alone,
                List.of(),
                null,
                null,
                null,
                null,
                Collaborative.Kind.COFFEE_CLUB);
    }

    /// A few of a club, for one date. Nobody looks after it but all of them.
    public static NewCollaborative table(
            UUID id, String name, List<UUID> members, List<Why> why, Meeting meeting) {
        return new NewCollaborative(
                id,
                name,
                members,
                List.of(),
                why,
                null,
                null,
                meeting,
                null,
                Collaborative.Kind.COFFEE_TABLE);
    }

    /// A group that nobody puts together for its members.
    public NewCollaborative(
            UUID id,
            String name,
            List<UUID> members,
            List<UUID> facilitators,
            List<Why> why,
            @Nullable UUID opener,
            @Nullable String replyTo,
            @Nullable Meeting firstMeeting) {
        this(id, name, members, facilitators, why, opener, replyTo, firstMeeting, null);
    }
}
