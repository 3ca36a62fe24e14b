package org.risingtide.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the link in a mail to another district's organiser opens: read and answered by the system role.
@Component
class RequestedTables {
    /// The groups have been sent since, or everybody who was shown is in one.
    private static final String LATE =
            """
            (m.sent_at is not null and a.asked_at <= m.sent_at
             or exists (select 1 from matching.candidate c where c.making_id = m.id and c.shown_in = a.id)
                and not exists (select 1 from matching.candidate c where c.making_id = m.id and c.shown_in = a.id
                                and not exists (select 1 from matching.sent_group g
                                                where g.making_id = m.id and g.place = c.place)))\
            """;

    private static final String SHOWN =
            """
            array(select c.name from matching.candidate c
                  where c.making_id = m.id and c.shown_in = a.id and c.name <> '…' and %s exists (
                      select 1 from matching.sent_group g where g.making_id = m.id and g.place = c.place)
                  order by c.line, c.id)\
            """;

    private final JdbcClient system;
    private final TransactionTemplate alone;

    RequestedTables(
            @Qualifier("system") JdbcClient system,
            @Qualifier("system") TransactionTemplate alone) {
        this.system = system;
        this.alone = alone;
    }

    /// What the page behind the link shows.
    ///
    /// @param late whether its groups have been sent, so that an answer would change nothing
    /// @param people names of those who were shown and are in no group yet that was sent, as long as they are on the list
    /// @param gone names of those who were shown and are in one: an answer is not about them any more
    record Requested(
            UUID id,
            UUID making,
            UUID circle,
            UUID organiser,
            String name,
            String district,
            boolean answered,
            boolean agreed,
            boolean late,
            List<String> people,
            List<String> gone) {}

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
                            a.answered_at is not null as answered, a.agreed,
                        """
                                + SHOWN.formatted("not")
                                + " as people, "
                                + SHOWN.formatted("")
                                + " as gone, "
                                + LATE
                                + """
                                         as late
                                from matching.agreement a join matching.making m on m.id = a.making_id
                                """
                                + " where "
                                + where)
                .param("key", key)
                .query(RequestedTables::requested)
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
                row.getBoolean("late"),
                CandidateRow.texts(row, "people"),
                CandidateRow.texts(row, "gone"));
    }

    String token(UUID id) {
        var token = Tokens.fresh();
        system.sql("update matching.agreement set token_hash = :hash where id = :id")
                .param("hash", Tokens.hash(token))
                .param("id", id)
                .update();
        return token;
    }

    /// Not while groups are being sent: whoever comes second sees what the first has done.
    ///
    /// @return false when it came too late, or somebody else was asked meanwhile
    boolean answer(UUID id, boolean agreed) {
        return Boolean.TRUE.equals(
                alone.execute(_ -> {
                    hold(id);
                    return note(id, agreed);
                }));
    }

    private void hold(UUID id) {
        system.sql(
                        """
                        select id from matching.making
                        where id = (select making_id from matching.agreement where id = :id) for no key update\
                        """)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private boolean note(UUID id, boolean agreed) {
        return system.sql(
                                """
                                update matching.agreement a set agreed = :agreed, answered_at = now()
                                from matching.making m where a.id = :id and m.id = a.making_id and not
                                """
                                        + LATE)
                        .param("agreed", agreed)
                        .param("id", id)
                        .update()
                == 1;
    }
}
