package org.risingtide.platform;

/// Asked too many times in a short while: a 429 with a sentence. Where something was typed, its page comes back with it.
public class TooOften extends RuntimeException {
    /// Key of the sentence.
    public static final String WORDS = "platform.often.text";
}
