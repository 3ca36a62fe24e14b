package org.risingtide.turns;

import java.util.UUID;

/// What the record gets to hear, each at its place and without a time.
///
/// A whole turn is one note, made when it is over: whether the floor stopped at somebody cannot be read from what stands between.
public sealed interface Note {
    record Here(UUID person) implements Note {}

    record Left(UUID person) implements Note {}

    record Brings(UUID person) implements Note {}

    record Reached(int step) implements Note {}

    record HadFloor(UUID person, Answer answer) implements Note {}

    /// The bell rang before an answer.
    record Unanswered(UUID person) implements Note {}

    /// In writing, when such a step is over: whether each has answered. Who has, only the seals know.
    record Answered(boolean all) implements Note {}

    /// Round one phone, or from paper: the floor has been with everyone.
    record GroupHadFloor() implements Note {}

    /// @param all whether each kept a line or said "nothing today"
    record Quiet(boolean all) implements Note {}

    /// @param minutes from beginning to end; in writing what the steps last for so many people
    record Closed(boolean bell, long minutes) implements Note {}
}
