package org.risingtide.turns;

import java.util.Locale;

/// Why something cannot be done now; each has a sentence for the person who tried.
public enum Refusal {
    NOT_BEGUN,
    BEGUN,
    CLOSED,
    /// They have not said that they are there.
    NOT_HERE,
    /// The facilitator's, or the speaker's own.
    NOT_YOURS,
    NOT_NOW,
    /// The floor is going from person to person and reaches everyone first.
    FLOOR_UNDER_WAY,
    NOBODY_BRINGS,
    /// On the table and on paper, nobody answers as a person.
    ON_THE_TABLE;

    public String key() {
        return "turns.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
