package org.risingtide.accounts;

import java.util.List;
import org.risingtide.platform.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everybody here can bring one colleague at a time: by a link that works once, or by a mail with such a link.
///
/// Where people join by the address of their school, a link would go round that, so there is only the mail.
@Component
public class Colleagues {
    /// Invitations of one person that nobody has used yet; more would be a mailing.
    private static final int OPEN = 20;

    private final Invitations invitations;
    private final InvitationMails mails;
    private final ThisPlace place;
    private final SignInMails post;
    private final JdbcClient db;

    Colleagues(
            Invitations invitations,
            InvitationMails mails,
            ThisPlace place,
            SignInMails post,
            JdbcClient db) {
        this.invitations = invitations;
        this.mails = mails;
        this.place = place;
        this.post = post;
        this.db = db;
    }

    /// What came of a typed address, as the last part of a key.
    enum Mailed {
        SENT,
        HERE,
        WRONG,
        ELSEWHERE
    }

    boolean byLink() {
        return place.joining() != ThisPlace.Joining.DOMAINS;
    }

    boolean byMail() {
        return post.available();
    }

    List<String> domains() {
        return byLink() ? List.of() : place.domains();
    }

    /// @return the link; it is shown this once and not stored
    @Transactional
    public String link(Viewer viewer) {
        if (!byLink()) {
            throw new NotAllowed("accounts.colleague.nolink");
        }
        checkOpen(viewer);
        return invitations.oneColleague(viewer, "/company");
    }

    @Transactional
    public Mailed mail(Viewer viewer, String address) {
        if (!Address.looksRight(address)) {
            return Mailed.WRONG;
        }
        if (!byLink() && !place.welcomes(address)) {
            return Mailed.ELSEWHERE;
        }
        checkOpen(viewer);
        var asked = mails.invite(viewer, List.of(address), viewer.language());
        return asked.here().isEmpty() ? Mailed.SENT : Mailed.HERE;
    }

    private void checkOpen(Viewer viewer) {
        var open =
                db.sql(
                                """
                                select (select count(*) from accounts.invitation
                                        where inviter_id = :me and address is null and used_at is null and expires_at > now())
                                     + (select count(*) from accounts.invited_address
                                        where inviter_id = :me and asked_at > now() - interval '1 day')\
                                """)
                        .param("me", viewer.id())
                        .query(Integer.class)
                        .single();
        if (open >= OPEN && !viewer.steward()) {
            throw new NotAllowed("accounts.colleague.enough");
        }
    }
}
