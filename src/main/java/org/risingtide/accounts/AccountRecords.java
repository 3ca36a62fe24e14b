package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.risingtide.platform.KeptLetters;
import org.risingtide.platform.Mailer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands here of one person, for their archive, and its end. Nothing of it is ever for anybody else.
@Component
public class AccountRecords {
    private final JdbcClient system;
    private final SignInCookie cookie;
    private final Mailer mailer;

    AccountRecords(@Qualifier("system") JdbcClient system, SignInCookie cookie, Mailer mailer) {
        this.system = system;
        this.cookie = cookie;
        this.mailer = mailer;
    }

    public List<Map<String, Object>> account(UUID person) {
        return rows(
                """
                select name, email::text as address, language, zone, created_at as since
                from accounts.account where id = :person\
                """,
                person);
    }

    public List<Map<String, Object>> devices(UUID person) {
        return rows(
                """
                select device, created_at as since, last_seen_on as last_seen from accounts.sign_in
                where account_id = :person order by created_at\
                """,
                person);
    }

    /// Whom they have invited, while that is kept.
    public List<Map<String, Object>> invited(UUID person) {
        return rows(
                """
                select address::text as address, made_at as since from accounts.invitation
                where inviter_id = :person and address is not null
                union all
                select address::text, asked_at from accounts.invited_address
                where inviter_id = :person and state <> 'sent'\
                """,
                person);
    }

    /// Locks the rows of all keepers, so that two who leave at once do not leave the place alone.
    public boolean keepsAlone(UUID person) {
        var keepers =
                system.sql(
                                "select id from accounts.account where steward and closed_at is null order by id for update")
                        .query(UUID.class)
                        .list();
        return keepers.equals(List.of(person));
    }

    /// The account with everything that hangs on it by foreign keys.
    public void erase(UUID person) {
        if (mailer instanceof KeptLetters kept) {
            system.sql(
                            "select email::text from accounts.account where id = :person and email is not null")
                    .param("person", person)
                    .query(String.class)
                    .optional()
                    .ifPresent(kept::forget);
        }
        system.sql(
                        """
                        delete from accounts.way_in
                        where address = (select email from accounts.account where id = :person)\
                        """)
                .param("person", person)
                .update();
        system.sql("delete from accounts.account where id = :person")
                .param("person", person)
                .update();
    }

    /// Lets this browser forget who was signed in.
    public void forget(HttpServletResponse response) {
        cookie.take(response);
    }

    private List<Map<String, Object>> rows(String sql, UUID person) {
        return system.sql(sql).param("person", person).query().listOfRows();
    }
}
