package org.risingtide.accounts;

import java.util.HexFormat;
import org.risingtide.platform.Facts;
import org.springframework.stereotype.Component;

/// The link that a new place prints, at a place that has its keeper: for looking, nobody signs up by it.
@Component
public class FirstLink {
    private static final String FACT = "place.first_link";
    private final Facts facts;

    FirstLink(Facts facts) {
        this.facts = facts;
    }

    public String open() {
        var token = Secrets.token();
        facts.put(FACT, HexFormat.of().formatHex(Secrets.hash(token)));
        return "/accounts/first/" + token;
    }

    public void close() {
        facts.forget(FACT);
    }
}
