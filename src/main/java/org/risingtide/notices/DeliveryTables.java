package org.risingtide.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.platform.Letter.Enclosure;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The outbox, read with the system's eyes: delivery acts for nobody and checks for each recipient what they may see.
@Component
class DeliveryTables {
    private final JdbcClient system;

    DeliveryTables(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    /// Locks it until the end of the transaction; other nodes pass it by.
    Optional<Due> nextDue() {
        return system.sql(
                        """
                        select n.id, n.circle_id, n.recipient_id, n.author_id, n.kind, n.about_id, n.words, n.arguments, n.path,
                               n.reply_to, n.enclosure_name, n.enclosure_type, n.enclosure, d.tries,
                               exists (select 1 from notices.silence s
                                       where s.account_id = d.recipient_id and s.kind = d.kind) as silenced
                        from notices.delivery d join notices.notice n on n.id = d.notice_id
                        where d.state = 'waiting' and d.due_at <= now()
                        order by d.due_at limit 1 for update of d skip locked\
                        """)
                .query(DeliveryTables::due)
                .optional();
    }

    void markSending(UUID notice) {
        system.sql(
                        """
                        update notices.delivery set state = 'sending', started_at = now(), tries = tries + 1
                        where notice_id = :notice\
                        """)
                .param("notice", notice)
                .update();
    }

    void markSent(UUID notice) {
        state(notice, "sent", "");
    }

    void drop(UUID notice) {
        state(notice, "dropped", "");
    }

    void needsLook(UUID notice, String why) {
        state(notice, "needs_look", why);
    }

    void tryAgain(UUID notice, Duration pause, String why) {
        system.sql(
                        """
                        update notices.delivery
                        set state = 'waiting', why = :why, due_at = now() + make_interval(secs => :seconds)
                        where notice_id = :notice\
                        """)
                .param("notice", notice)
                .param("why", why)
                .param("seconds", pause.toSeconds())
                .update();
    }

    /// Ten minutes are far beyond every time-out of the mail connection: whoever was sending is gone.
    void giveUpInterrupted() {
        system.sql(
                        """
                        update notices.delivery set state = 'needs_look', why = 'interrupted'
                        where state = 'sending' and started_at < now() - interval '10 minutes'\
                        """)
                .update();
    }

    /// Messages go with their mails.
    int eraseOld(int days) {
        return system.sql(
                        "delete from notices.notice where written_at < now() - make_interval(days => :days)")
                .param("days", days)
                .update();
    }

    /// Oldest first.
    List<Stuck> stuck() {
        return system.sql(
                        """
                        select notice_id as id, recipient_id as recipient, '' as address, kind, started_at as since, why from notices.delivery
                        where state = 'needs_look' order by started_at limit 200\
                        """)
                .query(Stuck.class)
                .list();
    }

    /// @return whether it was waiting for this decision
    boolean decide(UUID notice, boolean sendAgain) {
        return system.sql(
                                """
                                update notices.delivery set state = :state, due_at = now(), tries = 0
                                where notice_id = :notice and state = 'needs_look'\
                                """)
                        .param("notice", notice)
                        .param("state", sendAgain ? "waiting" : "dropped")
                        .update()
                == 1;
    }

    private void state(UUID notice, String state, String why) {
        system.sql(
                        "update notices.delivery set state = :state, why = :why where notice_id = :notice")
                .param("notice", notice)
                .param("state", state)
                .param("why", why)
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        var content = row.getString("enclosure");
        var enclosure =
                content == null
                        ? Optional.<Enclosure>empty()
                        : Optional.of(
                                new Enclosure(
                                        row.getString("enclosure_name"),
                                        row.getString("enclosure_type"),
                                        content));
        var notice =
                new Notice(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("recipient_id", UUID.class),
                        row.getObject("circle_id", UUID.class),
                        row.getObject("about_id", UUID.class),
                        row.getObject("author_id", UUID.class),
                        row.getString("words"),
                        List.of((String[]) row.getArray("arguments").getArray()),
                        row.getString("path"),
                        row.getString("reply_to"),
                        enclosure);
        return new Due(notice, row.getInt("tries"), row.getBoolean("silenced"));
    }
}
