package org.risingtide.matching;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.platform.NotFound;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who joins a list by its link. They are nobody's viewer yet, so the system role writes them in.
@Component
class JoinTables {
    private final JdbcClient system;
    private final TransactionTemplate alone;

    JoinTables(
            @Qualifier("system") JdbcClient system,
            @Qualifier("system") TransactionTemplate alone) {
        this.system = system;
        this.alone = alone;
    }

    /// What the page behind the link shows.
    record Joinable(UUID making, UUID organiser, String name, String letter, LocalDate until) {}

    /// What somebody says of themselves who joins; all but name and address may be empty.
    record Joiner(String name, String email, String school, String district, String subject) {}

    Optional<Joinable> find(String token) {
        return system.sql(
                        """
                        select id as making, organiser_id as organiser, name, letter, join_until as until
                        from matching.making where join_token = :token and source = 'link'\
                        """)
                .param("token", token)
                .query(Joinable.class)
                .optional();
    }

    /// The one with this address, when there is one already; nobody learns which it was. One at a time for each list.
    UUID add(UUID making, UUID id, Joiner joiner) {
        return Objects.requireNonNull(
                alone.execute(_ -> {
                    lock(making);
                    insert(making, id, joiner);
                    return of(making, joiner.email()).orElseThrow(NotFound::new);
                }));
    }

    /// Held for the transaction; a statement of its own, so that the next one sees what the one before has written.
    private void lock(UUID making) {
        system.sql("select id from matching.making where id = :making for no key update")
                .param("making", making)
                .query(UUID.class)
                .optional();
    }

    private void insert(UUID making, UUID id, Joiner joiner) {
        system.sql(
                        """
                        insert into matching.candidate (id, making_id, circle_id, line, name, email, school, district, subjects)
                        select :id, m.id, m.circle_id,
                            1 + (select coalesce(max(line), 0) from matching.candidate where making_id = m.id),
                            :name, lower(:email), :school, :district, case when :subject = '' then '{}' else array[:subject] end
                        from matching.making m where m.id = :making
                          and not exists (select 1 from matching.candidate c
                                          where c.making_id = m.id and lower(c.email) = lower(:email))
                        on conflict (id) do nothing\
                        """)
                .param("id", id)
                .param("making", making)
                .param("name", joiner.name())
                .param("email", joiner.email())
                .param("school", joiner.school())
                .param("district", joiner.district())
                .param("subject", joiner.subject())
                .update();
    }

    private Optional<UUID> of(UUID making, String email) {
        return system.sql(
                        """
                        select id from matching.candidate
                        where making_id = :making and lower(email) = lower(:email) order by line limit 1\
                        """)
                .param("making", making)
                .param("email", email)
                .query(UUID.class)
                .optional();
    }
}
