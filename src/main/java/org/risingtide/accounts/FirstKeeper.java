package org.risingtide.accounts;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.platform.Facts;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one-time link by which the first site keeper signs up and names the place. New at each start, until it is used.
@Component
class FirstKeeper {
    private static final String FACT = "place.first_link";
    private final Facts facts;
    private final Settings settings;
    private final ThisPlace place;
    private final Accounts accounts;

    FirstKeeper(Facts facts, Settings settings, ThisPlace place, Accounts accounts) {
        this.facts = facts;
        this.settings = settings;
        this.place = place;
        this.accounts = accounts;
    }

    /// @return the link to print, or empty where the place has its keeper
    Optional<String> freshLink() {
        if (place.founded()) {
            return Optional.empty();
        }
        var token = Secrets.token();
        facts.put(FACT, HexFormat.of().formatHex(Secrets.hash(token)));
        return Optional.of(settings.link("/accounts/first/" + token));
    }

    boolean isRight(String token) {
        var kept = facts.find(FACT).map(HexFormat.of()::parseHex);
        return kept.isPresent() && MessageDigest.isEqual(kept.get(), Secrets.hash(token));
    }

    /// The keeper typed the address at the machine's own link: it needs no other proof.
    @Transactional
    public UUID found(FirstForm form, Locale language) {
        facts.forget(FACT);
        place.say(form.place(), form.joining(), form.domains());
        var id = UUID.randomUUID();
        accounts.open(
                new Account(
                        id,
                        form.email(),
                        form.name(),
                        "",
                        null,
                        language,
                        Joining.zoneOf(form.zone()),
                        true));
        return id;
    }
}
