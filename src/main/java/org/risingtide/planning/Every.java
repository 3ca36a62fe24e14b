package org.risingtide.planning;

import java.util.Locale;

/// How often sessions come back: the choices that a person is offered.
public enum Every {
    WEEK("FREQ=WEEKLY"),
    TWO_WEEKS("FREQ=WEEKLY;INTERVAL=2"),
    THREE_WEEKS("FREQ=WEEKLY;INTERVAL=3"),
    FOUR_WEEKS("FREQ=WEEKLY;INTERVAL=4"),
    /// On the same weekday: the second Thursday, the last Monday.
    MONTH("FREQ=MONTHLY");

    private final String rule;

    Every(String rule) {
        this.rule = rule;
    }

    /// How its rule begins.
    String rule() {
        return rule;
    }

    /// As it stands in forms.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
