package org.risingtide.collaboratives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.collaboratives.Collaborative.Why;

/// What it takes to start a group.
///
/// @param id made by the caller: sent twice, it starts once
/// @param members two to twelve people; the first ones' page lists them in this order
/// @param facilitators who may invite; all of them where friends began it
/// @param firstMeeting the first date, or null where the group finds it itself
/// @param anotherUntil until when members may say "rather another group", or null where friends began it
public record NewCollaborative(
        UUID id,
        String name,
        List<UUID> members,
        List<UUID> facilitators,
        List<Why> why,
        @Nullable UUID opener,
        @Nullable String replyTo,
        @Nullable Meeting firstMeeting,
        @Nullable Instant anotherUntil) {

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
