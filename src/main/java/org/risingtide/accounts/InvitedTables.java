package org.risingtide.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class InvitedTables {
    private final JdbcClient db;

    InvitedTables(JdbcClient db) {
        this.db = db;
    }

    record Invited(UUID id, String address, UUID inviterId, String language, int tries) {}

    boolean insert(UUID inviter, String address, Locale language) {
        return db.sql(
                                """
                                insert into accounts.invited_address (address, inviter_id, language)
                                values (:address, :inviter, :language) on conflict do nothing\
                                """)
                        .param("address", address)
                        .param("inviter", inviter)
                        .param("language", language.toLanguageTag())
                        .update()
                == 1;
    }

    /// Marked before the mail server is asked.
    Optional<Invited> takeDue() {
        return db.sql(
                        """
                        update accounts.invited_address set state = 'sending', tries = tries + 1, due_at = now()
                        where id = (select id from accounts.invited_address where state = 'waiting' and due_at <= now()
                                    order by due_at limit 1 for update skip locked)
                        returning id, address::text as address, inviter_id, language, tries\
                        """)
                .query(Invited.class)
                .optional();
    }

    void state(UUID id, String state, String why) {
        db.sql("update accounts.invited_address set state = :state, why = :why where id = :id")
                .param("id", id)
                .param("state", state)
                .param("why", why)
                .update();
    }

    void tryAgain(UUID id, String why) {
        db.sql(
                        """
                        update accounts.invited_address
                        set state = 'waiting', why = :why, due_at = now() + tries * tries * interval '3 minutes' where id = :id\
                        """)
                .param("id", id)
                .param("why", why)
                .update();
    }

    void giveUpInterrupted() {
        db.sql(
                        """
                        update accounts.invited_address set state = 'needs_look', why = 'interrupted'
                        where state = 'sending' and due_at < now() - interval '10 minutes'\
                        """)
                .update();
    }

    List<InvitationMails.Stuck> stuck() {
        return db.sql(
                        """
                        select id, address::text as address, why from accounts.invited_address
                        where state = 'needs_look' order by asked_at limit 200\
                        """)
                .query(InvitationMails.Stuck.class)
                .list();
    }

    boolean decide(UUID id, boolean sendAgain) {
        var change =
                sendAgain
                        ? "update accounts.invited_address set state = 'waiting', tries = 0, due_at = now()"
                        : "delete from accounts.invited_address";
        return db.sql(change + " where id = :id and state = 'needs_look'").param("id", id).update()
                == 1;
    }

    int eraseOld() {
        return db.sql(
                        "delete from accounts.invited_address where asked_at < now() - interval '14 days'")
                .update();
    }
}
