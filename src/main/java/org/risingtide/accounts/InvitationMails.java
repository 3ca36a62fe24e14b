package org.risingtide.accounts;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.risingtide.platform.Mailer.Posted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Invitations by mail: they wait in a table, so that a restart loses none, and each is sent at most once.
@Component
public class InvitationMails {
    private static final Duration LASTS = Duration.ofDays(14);
    private static final int TRIES = 6;

    private final InvitedTables tables;
    private final Invitations invitations;
    private final Accounts accounts;
    private final SignInMails mails;
    private final TransactionTemplate transaction;

    InvitationMails(
            InvitedTables tables,
            Invitations invitations,
            Accounts accounts,
            SignInMails mails,
            TransactionTemplate transaction) {
        this.tables = tables;
        this.invitations = invitations;
        this.accounts = accounts;
        this.mails = mails;
        this.transaction = transaction;
    }

    /// An invitation whose mail was given up.
    public record Stuck(UUID id, String address, String why) {}

    /// What became of a pasted list.
    ///
    /// @param asked how many invitations will go out
    /// @param here whose addresses are known here already
    /// @param wrong what does not look like an address
    public record Asked(int asked, List<String> here, List<String> wrong) {}

    /// Invites everybody on the list who is not here yet; an address that waits already is not asked twice.
    @Transactional
    public Asked invite(Viewer inviter, Collection<String> addresses, Locale language) {
        var wrong = addresses.stream().filter(address -> !Address.looksRight(address)).toList();
        var right =
                addresses.stream()
                        .filter(Address::looksRight)
                        .map(String::strip)
                        .distinct()
                        .toList();
        var here = right.stream().filter(address -> accounts.find(address).isPresent()).toList();
        int asked = 0;
        for (var address : right) {
            if (!here.contains(address) && tables.insert(inviter.id(), address, language)) {
                asked++;
            }
        }
        return new Asked(asked, here, wrong);
    }

    public List<Stuck> stuck() {
        return tables.stuck();
    }

    public boolean decide(UUID id, boolean sendAgain) {
        return tables.decide(id, sendAgain);
    }

    /// Everything that is due now.
    void round() {
        tables.giveUpInterrupted();
        while (next()) {
            // Until nothing is due.
        }
    }

    private boolean next() {
        var taken = transaction.execute(_ -> tables.takeDue());
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        send(taken.get());
        return true;
    }

    private void send(InvitedTables.Invited invited) {
        var from = accounts.find(invited.inviterId()).map(Account::name).orElse("");
        var link = invitations.proving(invited.inviterId(), invited.address(), "", "/", LASTS);
        var language = Locale.forLanguageTag(invited.language());
        switch (mails.now("invited", invited.address(), language, from, link)) {
            case Posted.Sent() -> tables.state(invited.id(), "sent", "");
            case Posted.TryLater(var why) when invited.tries() < TRIES ->
                    tables.tryAgain(invited.id(), why);
            case Posted.TryLater(var why) -> tables.state(invited.id(), "needs_look", why);
            case Posted.Refused(var why) -> tables.state(invited.id(), "needs_look", why);
            case Posted.Unsure(var why) -> tables.state(invited.id(), "needs_look", why);
        }
    }
}
