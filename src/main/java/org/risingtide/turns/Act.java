package org.risingtide.turns;

import java.util.UUID;

/// What can happen in a session. Nothing here carries a person's words, and nothing knows of a connection.
public sealed interface Act {
    /// By the person's own word, or by somebody who sees them in the room.
    record Arrived(UUID person) implements Act {}

    record Left(UUID person) implements Act {}

    /// This person brings what the group will look at.
    record Brings(UUID person) implements Act {}

    record Began() implements Act {}

    record Wished(Wish wish) implements Act {}

    /// @param whose the turn that is over: a press that comes late cannot end somebody else's
    record Done(UUID whose) implements Act {}

    record AddedMinute() implements Act {}

    /// @param from the step that is over, counted from 0: a press that comes late cannot leave a step out
    record MovedOn(int from) implements Act {}

    /// What was written in private is shown together.
    record Revealed() implements Act {}

    /// "I'll carry on": whoever says so leads from now.
    record CarriedOn() implements Act {}

    /// A line to take home, or "nothing today"; which of the two is not said here.
    record Kept() implements Act {}

    /// The time is over: what is reached is closed, what is not is named.
    record Rang() implements Act {}
}
