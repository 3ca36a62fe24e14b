package org.risingtide.sessions;

import java.util.List;
import java.util.Locale;
import org.risingtide.protocols.Manner;

/// How a group meets for a session.
public enum Way {
    OWN_PHONES(Manner.OWN_PHONES),
    ON_THE_TABLE(Manner.ON_THE_TABLE),
    /// Over days, side by side.
    IN_WRITING(Manner.IN_WRITING),
    /// Never planned: it becomes so when somebody enters it.
    ON_PAPER(Manner.ON_PAPER);

    private final Manner manner;

    Way(Manner manner) {
        this.manner = manner;
    }

    /// Those that somebody planning can choose.
    public static List<Way> offered() {
        return List.of(OWN_PHONES, ON_THE_TABLE, IN_WRITING);
    }

    Manner manner() {
        return manner;
    }

    /// Key of what the calendar file says where there is no moment to be at; else empty.
    public String calendar() {
        return this == IN_WRITING ? "sessions.days.calendar" : "";
    }

    /// As it stands in forms and tables.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for what is none
    public static Way of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
