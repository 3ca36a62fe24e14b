package org.risingtide.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The demo's cast: people as whom a visitor may look around after one click. Outside the demo there is none, whatever the
/// table says.
@Component
public class Cast {
    private final JdbcClient db;
    private final Settings settings;

    Cast(JdbcClient db, Settings settings) {
        this.db = db;
        this.settings = settings;
    }

    /// @param line who they are and what a visitor sees as them, in a few words
    public record Member(UUID id, String name, String line) {}

    /// Lets visitors of the demo sign in as this account. Idempotent.
    public void mark(UUID account, String line) {
        db.sql("update accounts.account set cast_line = :line where id = :account")
                .param("line", line)
                .param("account", account)
                .update();
    }

    /// In the order in which they joined.
    List<Member> all() {
        if (!settings.demo()) {
            return List.of();
        }
        return db.sql(
                        """
                        select id, name, cast_line as line from accounts.account
                        where cast_line is not null and closed_at is null order by created_at, id\
                        """)
                .query(Member.class)
                .list();
    }

    Optional<Member> member(UUID account) {
        return all().stream().filter(member -> member.id().equals(account)).findFirst();
    }
}
