package org.risingtide.platform;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The mail of a demo world, at a place that has none.
public final class DemoMail {
    private DemoMail() {}

    public static KeptLetters in(JdbcClient db) {
        return new KeptLetters(db);
    }
}
