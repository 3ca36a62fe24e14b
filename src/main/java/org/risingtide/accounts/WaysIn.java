package org.risingtide.accounts;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes ways to sign in and takes each once.
@Component
class WaysIn {
    static final Duration MAIL_LASTS = Duration.ofMinutes(15);
    static final int TRIES = 5;

    private final WayInTables tables;

    WaysIn(WayInTables tables) {
        this.tables = tables;
    }

    /// What leaves the server: the link's token and the figures by mail, the secret as a cookie of the browser that began.
    record Begun(String token, String code, String browser) {}

    /// What came of six typed figures.
    sealed interface Typed {
        record Right(WayIn way) implements Typed {}

        record Wrong() implements Typed {}

        /// Too old, used, or tried too often.
        record Over() implements Typed {}
    }

    Begun beginByMail(@Nullable UUID account, String address, String path) {
        var begun = new Begun(Secrets.token(), Secrets.sixFigures(), Secrets.token());
        tables.insertMail(
                account,
                address,
                path,
                MAIL_LASTS,
                new WayInTables.Hashes(
                        Secrets.hash(begun.token()),
                        Secrets.hash(begun.browser()),
                        Secrets.hash(begun.code(), begun.browser())));
        return begun;
    }

    /// @return the token for the link, or on a slip the code itself
    String make(
            WayIn.Kind kind, UUID account, @Nullable String address, String path, Duration lasts) {
        var token = kind == WayIn.Kind.SLIP ? Secrets.readable() : Secrets.token();
        tables.insert(kind, account, address, path, lasts, Secrets.hash(token));
        return token;
    }

    /// Changes nothing: mail scanners open links too.
    Optional<WayIn> look(String token) {
        return tables.byToken(Secrets.hash(token));
    }

    /// The newest way begun in this browser.
    Optional<WayIn> begunHere(String browser) {
        return tables.byBrowser(Secrets.hash(browser));
    }

    /// Takes it; of two at the same moment one gets it. A confirmed address is the account's from here on.
    @Transactional
    public Optional<WayIn> take(String token) {
        return tables.byToken(Secrets.hash(token)).filter(way -> way.open() && takes(way));
    }

    @Transactional
    public Typed type(String browser, String code) {
        var attempt = tables.countTry(Secrets.hash(browser), TRIES);
        if (attempt.isEmpty()) {
            return new Typed.Over();
        }
        var way = attempt.get().way();
        var right = MessageDigest.isEqual(attempt.get().codeHash(), Secrets.hash(code, browser));
        return right && way.account() != null && takes(way)
                ? new Typed.Right(way)
                : new Typed.Wrong();
    }

    /// Whoever typed the address may be somebody else: only the browser that confirms stays.
    private boolean confirms(UUID account, String address) {
        if (!tables.giveAddress(account, address)) {
            return false;
        }
        tables.voidOtherAddresses(account);
        tables.endSignIns(account);
        return true;
    }

    private boolean takes(WayIn way) {
        if (way.account() == null || !tables.markUsed(way.id())) {
            return false;
        }
        if (way.kind() == WayIn.Kind.ADDRESS && way.address() != null) {
            return confirms(way.account(), way.address());
        }
        if (way.kind() == WayIn.Kind.MAIL) {
            tables.voidOtherMails(way.account());
        }
        return true;
    }
}
