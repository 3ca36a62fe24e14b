package org.risingtide.turns;

import java.util.List;

/// What came of an event.
public sealed interface Outcome {
    /// @param notes what the record has to say about it; often nothing
    record Changed(Session session, List<Note> notes) implements Outcome {}

    /// Done before: the same request again, or somebody else was quicker.
    record Unchanged(Session session) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
}
