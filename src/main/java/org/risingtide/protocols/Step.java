package org.risingtide.protocols;

import java.time.Duration;

/// One step of a protocol.
///
/// @param time for all together, or for each one in turn
/// @param pause quiet after each turn, zero for most
/// @param aloud what a facilitator may read out, or say differently
public record Step(
        StepKind kind,
        Voice voice,
        Writing writing,
        Duration time,
        boolean each,
        Duration pause,
        Text title,
        Text aloud) {

    /// The step with `people` at the table; a presenter whose silence is asked for has no turn.
    public Duration length(int people) {
        if (!each) {
            return time;
        }
        int turns = voice == Voice.OTHERS_IN_TURN ? Math.max(0, people - 1) : people;
        return time.plus(pause).multipliedBy(turns);
    }

    public boolean inTurn() {
        return voice.inTurn();
    }
}
