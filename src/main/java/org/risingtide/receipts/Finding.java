package org.risingtide.receipts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a record says of each of its lines: yes, or why not. There is no third thing, and nothing hangs on it.
public enum Finding {
    YES("yes"),
    BELL("not reached: the bell"),
    OPEN("not reached: a line is still open"),
    NOBODY("not reached: nobody was there");

    private final String word;

    Finding(String word) {
        this.word = word;
    }

    /// As it stands in the record.
    public String word() {
        return word;
    }

    /// Of the sentence for a reader.
    public String key() {
        return "receipts.line." + name().toLowerCase(Locale.ROOT);
    }

    /// The key of what a line asks.
    ///
    /// @param forGroup of a record in which nobody answers one by one
    public static String question(String line, boolean forGroup) {
        var key = "receipts.line." + line.toLowerCase(Locale.ROOT);
        return forGroup && line.equals("C3") ? key + ".group" : key;
    }

    public static Optional<Finding> called(Object word) {
        return Arrays.stream(values()).filter(finding -> finding.word.equals(word)).findFirst();
    }
}
