package org.risingtide.protocols;

import java.time.Duration;
import org.risingtide.platform.Words;

/// How long something lasts, as a person says it: "24 minutes", "40½ minutes", "half a minute".
public final class Lengths {
    private Lengths() {}

    /// To the nearest half minute.
    public static String said(Words words, Duration length) {
        long halves = halves(length);
        return words.say("protocols.minutes", halves / 2.0, number(halves));
    }

    /// Without a word for the minutes: "12", "12½".
    static String number(Duration length) {
        return number(halves(length));
    }

    private static String number(long halves) {
        var whole = halves == 1 ? "" : String.valueOf(halves / 2);
        return halves % 2 == 0 ? whole : whole + "½";
    }

    private static long halves(Duration length) {
        return Math.round(length.toSeconds() / 30.0);
    }
}
