package org.risingtide.stewardship;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.notices.Notice;
import org.risingtide.notices.Notices;
import org.risingtide.platform.Cut;
import org.risingtide.platform.SquareCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Printed slips by which people sign in without mail.
///
/// A slip opens what is its owner's, so each is written down and its owner is told: there is no quiet way in.
@Component
class Slips {
    static final String KIND = "stewardship.slip";
    private static final int MOST = 200;

    private final Accounts accounts;
    private final SignInLinks links;
    private final Notices notices;
    private final Audit audit;

    Slips(Accounts accounts, SignInLinks links, Notices notices, Audit audit) {
        this.accounts = accounts;
        this.links = links;
        this.notices = notices;
        this.audit = audit;
    }

    /// One slip, shown once: the code is not kept.
    record Slip(String name, String code, String square) {}

    /// @param several names that more than one person here has: their address is needed
    record Printed(List<Slip> slips, List<String> several) {}

    /// One person a line, by name or address. A name that nobody here has opens an account.
    @Transactional
    public Printed print(Viewer keeper, List<String> lines) {
        var slips = new ArrayList<Slip>();
        var several = new ArrayList<String>();
        for (var line :
                lines.stream()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList()) {
            var address = line.contains("@");
            var known = address ? accounts.find(line).stream().toList() : accounts.named(line);
            if (known.size() > 1) {
                several.add(line);
            } else if (known.size() == 1) {
                slips.add(slip(keeper, known.getFirst(), true));
            } else {
                slips.add(slip(keeper, opened(keeper, line, address), false));
            }
        }
        return new Printed(slips, several);
    }

    private Slip slip(Viewer keeper, Account account, boolean wasHere) {
        var made = links.slip(account.id());
        audit.write(keeper, "stewardship.did.slip", account.name());
        if (wasHere && !account.id().equals(keeper.id())) {
            notices.write(
                    Notice.of(
                                    KIND,
                                    account.id(),
                                    Circles.SITE,
                                    account.id(),
                                    "stewardship.slip.told",
                                    List.of(keeper.name()),
                                    "/accounts/devices")
                            .from(keeper.id()));
        }
        return new Slip(account.name(), made.code(), SquareCode.path(made.url()));
    }

    private Account opened(Viewer keeper, String line, boolean address) {
        var name = address ? line.substring(0, line.indexOf('@')) : line;
        var account =
                new Account(
                        UUID.randomUUID(),
                        address ? line : null,
                        Cut.to(200, name),
                        "",
                        null,
                        keeper.language(),
                        keeper.zone(),
                        false);
        accounts.open(account);
        return account;
    }
}
