package org.risingtide.people;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The pictures themselves. Everybody who has signed in sees them, as they see the name.
@Component
class Pictures {
    private final JdbcClient db;
    private final Accounts accounts;

    Pictures(JdbcClient db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    @Transactional
    void keep(Viewer viewer, byte[] jpeg) {
        var print = HexFormat.of().toHexDigits(Arrays.hashCode(jpeg));
        db.sql(
                        """
                        insert into people.picture (person_id, print, jpeg) values (:person, :print, :jpeg)
                        on conflict (person_id) do update set print = excluded.print, jpeg = excluded.jpeg\
                        """)
                .param("person", viewer.id())
                .param("print", print)
                .param("jpeg", jpeg)
                .update();
        show(viewer, "/people/pictures/" + viewer.id() + "/" + print);
    }

    @Transactional
    void erase(Viewer viewer) {
        db.sql("delete from people.picture where person_id = :person")
                .param("person", viewer.id())
                .update();
        show(viewer, null);
    }

    Optional<byte[]> find(UUID person, String print) {
        return db.sql(
                        "select jpeg from people.picture where person_id = :person and print = :print")
                .param("person", person)
                .param("print", print)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private void show(Viewer viewer, @Nullable String path) {
        accounts.find(viewer.id())
                .map(a ->
                        new Account(
                                a.id(),
                                a.email(),
                                a.name(),
                                a.line(),
                                path,
                                a.language(),
                                a.zone(),
                                a.steward()))
                .ifPresent(accounts::change);
    }
}
