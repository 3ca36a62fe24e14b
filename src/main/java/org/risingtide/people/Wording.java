package org.risingtide.people;

import java.util.Locale;
import org.risingtide.people.Phrase.Help;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;

/// Keys of the words for what the code calls otherwise; `frame.say(Wording.kind(NEED))` is "What's on my mind".
public final class Wording {
    private Wording() {}

    public static String role(Role role) {
        return "people.role." + small(role);
    }

    public static String kind(Kind kind) {
        return "people.kind." + small(kind);
    }

    public static String help(Help help) {
        return "people.help." + small(help);
    }

    public static String readers(Readers readers) {
        return "people.readers." + small(readers);
    }

    static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
