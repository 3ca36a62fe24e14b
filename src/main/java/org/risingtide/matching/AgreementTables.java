package org.risingtide.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who looks after another district's people, and what they said. The link in their mail is read by the system role.
@Component
class AgreementTables {
    private final JdbcClient db;
    private final JdbcClient system;

    AgreementTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    /// @param who as the organiser typed it; nobody reads the address that it led to
    record Agreement(
            UUID id,
            String district,
            String who,
            Instant askedAt,
            boolean answered,
            boolean agreed) {}

    /// What the page behind the link shows.
    record Requested(
            UUID id,
            UUID making,
            UUID circle,
            UUID organiser,
            String name,
            String district,
            boolean answered,
            boolean agreed,
            List<String> people) {}

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
    void ask(
            Making making,
            UUID id,
            String district,
            String who,
            String address,
            List<String> people,
            boolean agreed) {
        db.sql(
                        """
                        insert into matching.agreement (id, making_id, circle_id, district, asked_as, address, people, answered_at, agreed)
                        values (:id, :making, :circle, :district, :who, :address, :people, case when :agreed then now() end, :agreed)
                        on conflict (making_id, lower(district)) do update
                        set id = excluded.id, asked_as = excluded.asked_as, address = excluded.address, people = excluded.people,
                            asked_at = now(), token_hash = null, answered_at = excluded.answered_at, agreed = excluded.agreed
                        where matching.agreement.id <> excluded.id\
                        """)
                .param("id", id)
                .param("making", making.id())
                .param("circle", making.circle())
                .param("district", district)
                .param("who", who)
                .param("address", address)
                .param("people", people.toArray(String[]::new))
                .param("agreed", agreed)
                .update();
    }

    Optional<Requested> requested(UUID id) {
        return requested("a.id = :key", id);
    }

    Optional<Requested> byToken(String token) {
        return requested("a.token_hash = :key", Tokens.hash(token));
    }

    private Optional<Requested> requested(String where, Object key) {
        return system.sql(
                        """
                        select a.id, m.id as making, m.circle_id as circle, m.organiser_id as organiser, m.name, a.district,
                            a.answered_at is not null as answered, a.agreed, a.people
                        from matching.agreement a join matching.making m on m.id = a.making_id
                        """
                                + " where "
                                + where)
                .param("key", key)
                .query(AgreementTables::requested)
                .optional();
    }

    private static Requested requested(ResultSet row, int number) throws SQLException {
        return new Requested(
                row.getObject("id", UUID.class),
                row.getObject("making", UUID.class),
                row.getObject("circle", UUID.class),
                row.getObject("organiser", UUID.class),
                row.getString("name"),
                row.getString("district"),
                row.getBoolean("answered"),
                row.getBoolean("agreed"),
                CandidateRow.texts(row, "people"));
    }

    String token(UUID id) {
        var token = Tokens.fresh();
        system.sql("update matching.agreement set token_hash = :hash where id = :id")
                .param("hash", Tokens.hash(token))
                .param("id", id)
                .update();
        return token;
    }

    void answer(UUID id, boolean agreed) {
        system.sql(
                        "update matching.agreement set agreed = :agreed, answered_at = now() where id = :id")
                .param("agreed", agreed)
                .param("id", id)
                .update();
    }
}
