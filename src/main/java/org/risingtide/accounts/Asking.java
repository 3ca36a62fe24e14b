package org.risingtide.accounts;

import java.time.Duration;
import java.util.Locale;
import org.risingtide.platform.RateLimit;
import org.springframework.stereotype.Component;

/// Somebody asks for a sign-in mail. What happens looks the same whether the address is known or not.
@Component
class Asking {
    private static final Duration WHILE = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final WaysIn ways;
    private final SignInMails mails;
    private final Joining joining;
    private final RateLimit byAddress = new RateLimit(6, WHILE);

    /// A whole school may sit behind one address of the network.
    private final RateLimit byNetwork = new RateLimit(150, WHILE);

    private final RateLimit typing = new RateLimit(60, WHILE);

    Asking(Accounts accounts, WaysIn ways, SignInMails mails, Joining joining) {
        this.accounts = accounts;
        this.ways = ways;
        this.mails = mails;
        this.joining = joining;
    }

    /// @param network the network address that asks
    /// @return the secret for the cookie of the browser that asks
    /// @throws org.risingtide.platform.TooOften per mail address and per network
    String forMail(String address, String path, Locale language, String network) {
        byNetwork.check(network);
        byAddress.check(address.toLowerCase(Locale.ROOT));
        var account = accounts.find(address);
        var begun = ways.beginByMail(account.map(Account::id).orElse(null), address, path);
        account.ifPresentOrElse(
                known -> mails.signIn(known, begun),
                () -> mails.howToJoin(address, language, () -> joining.wayFor(address)));
        return begun.browser();
    }

    /// Asked before every try to join, and counted.
    boolean mayJoin(String network) {
        return byNetwork.allows("join " + network);
    }

    /// Asked before every typed code, of a mail or of a slip, and counted.
    boolean mayType(String network) {
        return typing.allows(network);
    }
}
