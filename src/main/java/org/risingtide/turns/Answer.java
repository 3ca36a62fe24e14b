package org.risingtide.turns;

/// What somebody answered when they had the floor. It leaves a session in a seal only.
public enum Answer {
    SPOKE("spoke"),
    WROTE("wrote"),
    LISTENED("just listening"),
    /// The turn was ended without a word to the page: a locked phone is not an absence.
    IN_THE_ROOM("in the room"),
    /// In writing: the evening came first.
    NONE("no answer");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
