package org.risingtide.platform;

/// A start that ends in one clear sentence for the person at the terminal, not in a stack trace.
public class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
