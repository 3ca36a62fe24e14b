package org.risingtide.notices;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OutsideTables {
    private final JdbcClient db;

    OutsideTables(JdbcClient db) {
        this.db = db;
    }

    record Due(UUID id, String address, String kind, UUID about, int tries) {}

    boolean insert(UUID id, String kind, UUID about, String address) {
        return db.sql(
                                """
                                insert into notices.outside_mail (id, address, kind, about_id)
                                values (:id, :address, :kind, :about) on conflict do nothing\
                                """)
                        .param("id", id)
                        .param("address", address)
                        .param("kind", kind)
                        .param("about", about)
                        .update()
                == 1;
    }

    /// Marked before the mail server is asked.
    Optional<Due> takeDue() {
        return db.sql(
                        """
                        update notices.outside_mail set state = 'sending', started_at = now(), tries = tries + 1
                        where id = (select id from notices.outside_mail where state = 'waiting' and due_at <= now()
                                    order by due_at limit 1 for update skip locked)
                        returning id, address::text as address, kind, about_id as about, tries - 1 as tries\
                        """)
                .query(Due.class)
                .optional();
    }

    void state(UUID id, String state, String why) {
        db.sql("update notices.outside_mail set state = :state, why = :why where id = :id")
                .param("id", id)
                .param("state", state)
                .param("why", why)
                .update();
    }

    void tryAgain(UUID id, Duration pause, String why) {
        db.sql(
                        """
                        update notices.outside_mail
                        set state = 'waiting', why = :why, due_at = now() + make_interval(secs => :seconds) where id = :id\
                        """)
                .param("id", id)
                .param("why", why)
                .param("seconds", pause.toSeconds())
                .update();
    }

    void giveUpInterrupted() {
        db.sql(
                        """
                        update notices.outside_mail set state = 'needs_look', why = 'interrupted'
                        where state = 'sending' and started_at < now() - interval '10 minutes'\
                        """)
                .update();
    }

    List<Stuck> stuck() {
        return db.sql(
                        """
                        select id, '00000000-0000-0000-0000-000000000000'::uuid as recipient, address::text as address, kind,
                            started_at as since, why
                        from notices.outside_mail where state = 'needs_look' order by started_at limit 200\
                        """)
                .query(Stuck.class)
                .list();
    }

    boolean decide(UUID id, boolean sendAgain) {
        return db.sql(
                                """
                                update notices.outside_mail set state = :state, due_at = now(), tries = 0
                                where id = :id and state = 'needs_look'\
                                """)
                        .param("id", id)
                        .param("state", sendAgain ? "waiting" : "dropped")
                        .update()
                == 1;
    }

    void eraseOld() {
        db.sql("delete from notices.outside_mail where asked_at < now() - interval '30 days'")
                .update();
    }
}
