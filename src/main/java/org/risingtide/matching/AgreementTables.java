package org.risingtide.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who looks after another district's people, and what they said; as the organiser sees it.
@Component
class AgreementTables {
    private final JdbcClient db;

    AgreementTables(JdbcClient db) {
        this.db = db;
    }

    /// @param who as the organiser typed it; nobody reads the address that it led to
    record Agreement(
            UUID id,
            String district,
            String who,
            Instant askedAt,
            boolean answered,
            boolean agreed) {}

    List<Agreement> of(Viewer viewer, UUID making) {
        return db.sql(
                        """
                        select id, district, coalesce(nullif(asked_as, ''), district) as who, asked_at,
                            answered_at is not null as answered, agreed
                        from matching.agreement where making_id = :making and circle_id = any(:circles) order by district\
                        """)
                .param("making", making)
                .param("circles", viewer.circleArray())
                .query(Agreement.class)
                .list();
    }

    /// Asked again, or somebody else in that district: what was said before counts no more.
    ///
    /// @return false when this request was asked before
    boolean ask(
            Making making, UUID id, String district, String who, String address, boolean agreed) {
        return db.sql(
                                """
                                insert into matching.agreement (id, making_id, circle_id, district, asked_as, address, answered_at, agreed)
                                values (:id, :making, :circle, :district, :who, :address, case when :agreed then now() end, :agreed)
                                on conflict (making_id, lower(district)) do update
                                set id = excluded.id, asked_as = excluded.asked_as, address = excluded.address,
                                    asked_at = now(), token_hash = null, answered_at = excluded.answered_at, agreed = excluded.agreed
                                where matching.agreement.id <> excluded.id\
                                """)
                        .param("id", id)
                        .param("making", making.id())
                        .param("circle", making.circle())
                        .param("district", district)
                        .param("who", who)
                        .param("address", address)
                        .param("agreed", agreed)
                        .update()
                == 1;
    }

    /// These people, and nobody else, are what this asking is about.
    void shown(Making making, UUID id, List<Candidate> people) {
        db.sql(
                        "update matching.candidate set shown_in = :id where making_id = :making and id = any(:people)")
                .param("id", id)
                .param("making", making.id())
                .param("people", people.stream().map(Candidate::id).toArray(UUID[]::new))
                .update();
    }
}
