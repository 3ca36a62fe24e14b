package org.risingtide.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Small facts of the place itself, such as its name. About nobody.
@Component
public class Facts {
    private final JdbcClient db;

    Facts(JdbcClient db) {
        this.db = db;
    }

    public Optional<String> find(String name) {
        return db.sql("select value from platform.fact where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    public void put(String name, String value) {
        db.sql(
                        """
                        insert into platform.fact (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value, known_at = now()\
                        """)
                .param("name", name)
                .param("value", value)
                .update();
    }

    public void forget(String name) {
        db.sql("delete from platform.fact where name = :name").param("name", name).update();
    }

    /// A random key of this place, made at the first asking and the same on every node.
    public byte[] secret(String name) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        db.sql(
                        "insert into platform.fact (name, value) values (:name, :value) on conflict do nothing")
                .param("name", name)
                .param("value", HexFormat.of().formatHex(bytes))
                .update();
        return HexFormat.of().parseHex(find(name).orElseThrow());
    }
}
