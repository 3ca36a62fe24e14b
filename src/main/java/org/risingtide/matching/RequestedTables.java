package org.risingtide.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    private final JdbcClient system;

    RequestedTables(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    /// What the page behind the link shows.
    ///
    /// @param late whether its groups have been sent, so that an answer would change nothing
    /// @param people names of those who were shown, as long as they are on the list
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
            List<String> people) {}

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
                            array(select c.name from matching.candidate c
                                  where c.making_id = m.id and c.shown_in = a.id and c.name <> '…'
                                  order by c.line, c.id) as people,
                        """
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

    /// @return false when it came too late, or somebody else was asked meanwhile
    boolean answer(UUID id, boolean agreed) {
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
