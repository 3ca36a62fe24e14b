package org.risingtide.protocols;

import java.util.Arrays;
import java.util.Optional;

/// What becomes of words written in a step.
public enum Writing {
    NONE("none"),
    /// For oneself; nobody else ever reads it.
    OWN("for oneself"),
    /// Hidden from all others until it is revealed, then shown together.
    HIDDEN("hidden until revealed");

    private final String word;

    Writing(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Writing> called(String word) {
        return Arrays.stream(values()).filter(writing -> writing.word.equals(word)).findFirst();
    }
}
