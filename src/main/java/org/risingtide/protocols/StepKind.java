package org.risingtide.protocols;

import java.util.Arrays;
import java.util.Optional;

/// What a step is for. Who may speak in it stands beside it, in [Voice]: the same kind may go person by person or not.
public enum StepKind {
    ARRIVE("arrive"),
    WHAT_HAPPENED("what happened"),
    WRITE("write"),
    TELL("tell"),
    ROUND("round"),
    SILENCE("silence"),
    OPEN_TO_ALL("open to all"),
    CLARIFY("clarify"),
    PROBE("probe"),
    OPEN_TALK("open talk"),
    WARM_FEEDBACK("warm feedback"),
    COOL_FEEDBACK("cool feedback"),
    REFLECT("reflect"),
    CONNECTIONS("connections"),
    QUIET_MINUTES("quiet minutes"),
    ONE_LINE_EACH("one line each"),
    CLOSE("close");

    private final String word;

    StepKind(String word) {
        this.word = word;
    }

    /// As it stands in protocol files and meeting records.
    public String word() {
        return word;
    }

    static Optional<StepKind> called(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
