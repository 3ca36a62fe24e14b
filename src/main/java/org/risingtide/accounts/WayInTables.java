package org.risingtide.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WayInTables {
    private static final String COLUMNS =
            "id, kind, account_id, address, path, used_at is null and expires_at > now() as open";
    private final JdbcClient db;

    WayInTables(JdbcClient db) {
        this.db = db;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Hashes(byte[] token, byte[] browser, byte[] code) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Attempt(WayIn way, byte[] codeHash) {}

    void insertMail(
            @Nullable UUID account, String address, String path, Duration lasts, Hashes hashes) {
        db.sql(
                        """
                        insert into accounts.way_in
                          (kind, account_id, address, token_hash, browser_hash, code_hash, path, expires_at)
                        values ('mail', :account, :address, :token, :browser, :code, :path,
                          now() + make_interval(secs => :seconds))\
                        """)
                .param("account", account)
                .param("address", address)
                .param("token", hashes.token())
                .param("browser", hashes.browser())
                .param("code", hashes.code())
                .param("path", path)
                .param("seconds", lasts.toSeconds())
                .update();
    }

    void insert(
            WayIn.Kind kind,
            UUID account,
            @Nullable String address,
            String path,
            Duration lasts,
            byte[] token) {
        db.sql(
                        """
                        insert into accounts.way_in (kind, account_id, address, token_hash, path, expires_at)
                        values (:kind, :account, :address, :token, :path, now() + make_interval(secs => :seconds))\
                        """)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("account", account)
                .param("address", address)
                .param("token", token)
                .param("path", path)
                .param("seconds", lasts.toSeconds())
                .update();
    }

    Optional<WayIn> byToken(byte[] token) {
        return db.sql("select " + COLUMNS + " from accounts.way_in where token_hash = :token")
                .param("token", token)
                .query(WayInTables::way)
                .optional();
    }

    Optional<WayIn> byBrowser(byte[] browser) {
        return db.sql("select " + COLUMNS + " from accounts.way_in where browser_hash = :browser")
                .param("browser", browser)
                .query(WayInTables::way)
                .optional();
    }

    /// Counted before the figures are compared, so that guesses sent at once are all counted.
    Optional<Attempt> countTry(byte[] browser, int most) {
        return db.sql(
                        """
                        update accounts.way_in set tries = tries + 1
                        where browser_hash = :browser and used_at is null and expires_at > now() and tries < :most
                        returning code_hash,\
                        """
                                + COLUMNS)
                .param("browser", browser)
                .param("most", most)
                .query((row, n) -> new Attempt(way(row, n), row.getBytes("code_hash")))
                .optional();
    }

    boolean markUsed(UUID way) {
        return db.sql(
                                """
                                update accounts.way_in set used_at = now()
                                where id = :way and used_at is null and expires_at > now()\
                                """)
                        .param("way", way)
                        .update()
                == 1;
    }

    void voidOtherMails(UUID account) {
        db.sql(
                        "update accounts.way_in set used_at = now() where account_id = :account and kind = 'mail' and used_at is null")
                .param("account", account)
                .update();
    }

    void voidOtherAddresses(UUID account) {
        db.sql(
                        "update accounts.way_in set used_at = now() where account_id = :account and kind = 'address' and used_at is null")
                .param("account", account)
                .update();
    }

    void endSignIns(UUID account) {
        db.sql("delete from accounts.sign_in where account_id = :account")
                .param("account", account)
                .update();
    }

    /// @return false when somebody else has it by now
    boolean giveAddress(UUID account, String address) {
        return db.sql(
                                """
                                update accounts.account set email = :address::citext
                                where id = :account and not exists (
                                    select 1 from accounts.account other
                                    where other.email = :address::citext and other.id <> :account)\
                                """)
                        .param("account", account)
                        .param("address", address)
                        .update()
                == 1;
    }

    /// Kept a day longer than they are good for, so that the page can say "too old" and not "never heard of it".
    int eraseOld() {
        return db.sql("delete from accounts.way_in where expires_at < now() - interval '1 day'")
                        .update()
                + db.sql(
                                "delete from accounts.invitation where expires_at < now() - interval '1 day'")
                        .update()
                + db.sql("delete from accounts.sign_in where last_seen_on < current_date - :days")
                        .param("days", (int) SignIns.LASTS.toDays())
                        .update();
    }

    private static WayIn way(ResultSet row, int number) throws SQLException {
        return new WayIn(
                row.getObject("id", UUID.class),
                WayIn.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("account_id", UUID.class),
                row.getString("address"),
                row.getString("path"),
                row.getBoolean("open"));
    }
}
