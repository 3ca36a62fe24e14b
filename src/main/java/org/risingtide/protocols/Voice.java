package org.risingtide.protocols;

import java.util.Arrays;
import java.util.Optional;

/// Who may speak in a step; whoever is not named is silent. "The presenter" is the one who brought something.
public enum Voice {
    EVERYONE("everyone"),
    EACH_IN_TURN("each in turn"),
    OTHERS_IN_TURN("the others in turn"),
    PRESENTER("the presenter"),
    OTHERS("the others"),
    NOBODY("nobody");

    private final String word;

    Voice(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// The floor goes from person to person and stops at each one once.
    public boolean inTurn() {
        return this == EACH_IN_TURN || this == OTHERS_IN_TURN;
    }

    public boolean asksForPresenter() {
        return this == OTHERS_IN_TURN || this == PRESENTER || this == OTHERS;
    }

    /// Whether somebody is asked to be silent for the whole of such a step.
    public boolean silences(boolean presenter) {
        return switch (this) {
            case EVERYONE, EACH_IN_TURN -> false;
            case OTHERS, OTHERS_IN_TURN -> presenter;
            case PRESENTER -> !presenter;
            case NOBODY -> true;
        };
    }

    public static Optional<Voice> called(String word) {
        return Arrays.stream(values()).filter(voice -> voice.word.equals(word)).findFirst();
    }
}
