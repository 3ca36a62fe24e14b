package org.risingtide.stewardship;

import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.InvitationMails;
import org.risingtide.accounts.ThisPlace;
import org.risingtide.accounts.Viewer;
import org.risingtide.notices.StuckMails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a site keeper changes; each change leaves a line that everybody may read.
@Component
class Keeping {
    private final ThisPlace place;
    private final Accounts accounts;
    private final InvitationMails invitations;
    private final StuckMails stuck;
    private final Audit audit;

    Keeping(
            ThisPlace place,
            Accounts accounts,
            InvitationMails invitations,
            StuckMails stuck,
            Audit audit) {
        this.place = place;
        this.accounts = accounts;
        this.invitations = invitations;
        this.stuck = stuck;
        this.audit = audit;
    }

    @Transactional
    public void say(Viewer keeper, String name, ThisPlace.Joining joining, String domains) {
        place.say(name, joining, domains);
        audit.write(keeper, "stewardship.did.place", name);
    }

    @Transactional
    public InvitationMails.Asked invite(Viewer keeper, String pasted) {
        var addresses =
                List.of(pasted.split("[\\s,;<>\"]+")).stream()
                        .filter(word -> word.contains("@"))
                        .toList();
        var asked = invitations.invite(keeper, addresses, keeper.language());
        if (asked.asked() > 0) {
            audit.write(keeper, "stewardship.did.invite", Integer.toString(asked.asked()));
        }
        return asked;
    }

    /// @return false when nobody here has this address
    @Transactional
    public boolean passOn(Viewer keeper, String email) {
        var account = accounts.find(email);
        if (account.isEmpty()) {
            return false;
        }
        if (accounts.keeps(account.get().id(), true)) {
            audit.write(keeper, "stewardship.did.pass", account.get().name());
        }
        return true;
    }

    /// @return false for the last keeper, who stays
    @Transactional
    public boolean stepDown(Viewer keeper, UUID who) {
        var name = accounts.find(who).map(Account::name).orElse("");
        var changed = accounts.keeps(who, false);
        if (changed) {
            audit.write(keeper, "stewardship.did.end", name);
        }
        return changed;
    }

    /// A mail or an invitation that waits for a decision.
    @Transactional
    public void decide(Viewer keeper, UUID mail, boolean sendAgain) {
        var decided = sendAgain ? stuck.sendAgain(mail) : stuck.letGo(mail);
        if (decided || invitations.decide(mail, sendAgain)) {
            audit.write(keeper, sendAgain ? "stewardship.did.again" : "stewardship.did.letgo");
        }
    }
}
