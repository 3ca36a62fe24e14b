package org.risingtide.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountTables {
    private static final String COLUMNS = "id, email, name, line, picture, language, zone, steward";
    private final JdbcClient db;

    AccountTables(JdbcClient db) {
        this.db = db;
    }

    Optional<Account> byId(UUID id) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from accounts.account where id = :id and closed_at is null")
                .param("id", id)
                .query(AccountTables::account)
                .optional();
    }

    List<Account> byIds(Collection<UUID> ids) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from accounts.account where id = any(:ids) and closed_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AccountTables::account)
                .list();
    }

    Optional<Account> byEmail(String email) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from accounts.account where email = :email::citext and closed_at is null")
                .param("email", email)
                .query(AccountTables::account)
                .optional();
    }

    /// By address as it was asked for.
    Map<String, UUID> idsOf(Collection<String> emails) {
        var ids = new HashMap<String, UUID>();
        db.sql(
                        """
                        select asked, a.id from unnest(:emails::text[]) asked
                        join accounts.account a on a.email = asked::citext and a.closed_at is null\
                        """)
                .param("emails", emails.toArray(String[]::new))
                .query((row, n) -> ids.put(row.getString("asked"), row.getObject("id", UUID.class)))
                .list();
        return ids;
    }

    /// @return false when the id or the address is there already
    boolean insert(Account account) {
        return db.sql(
                                """
                                insert into accounts.account (id, email, name, line, picture, language, zone, steward)
                                values (:id, :email, :name, :line, :picture, :language, :zone, :steward)
                                on conflict do nothing\
                                """)
                        .param("id", account.id())
                        .param("email", account.email())
                        .param("name", account.name())
                        .param("line", account.line())
                        .param("picture", account.picture())
                        .param("language", account.language().toLanguageTag())
                        .param("zone", account.zone().getId())
                        .param("steward", account.steward())
                        .update()
                == 1;
    }

    void insertAll(Collection<Account> accounts) {
        db.sql(
                        """
                        insert into accounts.account (id, email, name, line, language, zone)
                        select * from unnest(:ids::uuid[], :emails::citext[], :names::text[], :lines::text[],
                            :languages::text[], :zones::text[])
                        on conflict do nothing\
                        """)
                .param("ids", accounts.stream().map(Account::id).toArray(UUID[]::new))
                .param("emails", texts(accounts, Account::email))
                .param("names", texts(accounts, Account::name))
                .param("lines", texts(accounts, Account::line))
                .param("languages", texts(accounts, account -> account.language().toLanguageTag()))
                .param("zones", texts(accounts, account -> account.zone().getId()))
                .update();
    }

    private static String[] texts(
            Collection<Account> accounts, Function<Account, @Nullable String> part) {
        return accounts.stream().map(part).toArray(String[]::new);
    }

    void update(Account account) {
        db.sql(
                        """
                        update accounts.account
                        set name = :name, line = :line, picture = :picture, language = :language, zone = :zone
                        where id = :id\
                        """)
                .param("id", account.id())
                .param("name", account.name())
                .param("line", account.line())
                .param("picture", account.picture())
                .param("language", account.language().toLanguageTag())
                .param("zone", account.zone().getId())
                .update();
    }

    List<Account> byName(String name) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from accounts.account where lower(name) = lower(:name) and closed_at is null limit 5")
                .param("name", name)
                .query(AccountTables::account)
                .list();
    }

    List<Account> stewards() {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from accounts.account where steward and closed_at is null order by name")
                .query(AccountTables::account)
                .list();
    }

    /// The rows of all keepers are locked, so that two who step down at once do not leave the place alone.
    boolean setSteward(UUID account, boolean keeps) {
        var keepers =
                db.sql(
                                "select id from accounts.account where steward and closed_at is null order by id for update")
                        .query(UUID.class)
                        .list();
        if (!keeps && keepers.size() < 2) {
            return false;
        }
        return db.sql(
                                """
                                update accounts.account set steward = :keeps
                                where id = :account and closed_at is null and steward <> :keeps\
                                """)
                        .param("account", account)
                        .param("keeps", keeps)
                        .update()
                == 1;
    }

    void setNews(UUID account, boolean come) {
        db.sql("update accounts.account set news = :come where id = :account and news <> :come")
                .param("come", come)
                .param("account", account)
                .update();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("line"),
                row.getString("picture"),
                Locale.forLanguageTag(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("steward"));
    }
}
