package org.risingtide.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Browsers that are signed in. The browser has a random token, the database its hash; so a stolen table opens nothing, and a
/// restart signs nobody out.
@Component
class SignIns {
    /// A browser not seen for this long has to sign in again.
    static final Duration LASTS = Duration.ofDays(90);

    private final JdbcClient db;
    private final Sights sights;
    private final Clock clock;

    SignIns(JdbcClient db, Sights sights, Clock clock) {
        this.db = db;
        this.sights = sights;
        this.clock = clock;
    }

    /// @param sight what they may see
    /// @param news whether messages have come that the person has not looked at
    /// @param seenOn the last day that is noted, as the person's calendar has it
    record Known(Account account, Sight sight, boolean news, LocalDate seenOn) {}

    /// A browser somebody is signed in with.
    record Place(UUID id, String device, Instant since, LocalDate lastSeenOn, boolean thisOne) {}

    /// @return the token for the cookie
    String begin(UUID account, String device) {
        var token = Secrets.token();
        var zone =
                db.sql("select zone from accounts.account where id = :account")
                        .param("account", account)
                        .query(String.class)
                        .single();
        db.sql(
                        """
                        insert into accounts.sign_in (token_hash, account_id, device, last_seen_on)
                        values (:hash, :account, :device, :today)\
                        """)
                .param("hash", Secrets.hash(token))
                .param("account", account)
                .param("today", today(ZoneId.of(zone)))
                .param("device", device.substring(0, Math.min(200, device.length())))
                .update();
        return token;
    }

    /// Notes the day, once a day.
    Optional<Known> whose(String token) {
        var known = find(token);
        known.ifPresent(each -> noteToday(each, token));
        return known;
    }

    private void noteToday(Known known, String token) {
        var today = today(known.account().zone());
        if (!today.equals(known.seenOn())) {
            db.sql("update accounts.sign_in set last_seen_on = :today where token_hash = :hash")
                    .param("today", today)
                    .param("hash", Secrets.hash(token))
                    .update();
        }
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /// Newest first.
    List<Place> all(UUID account, String token) {
        return db.sql(
                        """
                        select id, device, created_at as since, last_seen_on, token_hash = :hash as this_one
                        from accounts.sign_in
                        where account_id = :account and last_seen_on > current_date - :days
                        order by token_hash = :hash desc, last_seen_on desc, created_at desc\
                        """)
                .param("hash", Secrets.hash(token))
                .param("account", account)
                .param("days", (int) LASTS.toDays())
                .query(Place.class)
                .list();
    }

    void end(String token) {
        db.sql("delete from accounts.sign_in where token_hash = :hash")
                .param("hash", Secrets.hash(token))
                .update();
    }

    /// Somebody else's is left alone.
    void end(UUID account, UUID place) {
        db.sql("delete from accounts.sign_in where id = :place and account_id = :account")
                .param("place", place)
                .param("account", account)
                .update();
    }

    private Optional<Known> find(String token) {
        return db.sql(
                        """
                        select a.id, a.email, a.name, a.line, a.picture, a.language, a.zone, a.steward, a.news,
                               s.last_seen_on, seen.circles, seen.closed
                        from accounts.sign_in s join accounts.account a on a.id = s.account_id
                        cross join lateral %s as seen
                        where s.token_hash = :hash and a.closed_at is null
                          and s.last_seen_on > current_date - :days\
                        """
                                .formatted(sights.source("a.id")))
                .param("hash", Secrets.hash(token))
                .param("days", (int) LASTS.toDays())
                .query((row, n) ->
                        new Known(
                                AccountTables.account(row, n),
                                Sights.read(row),
                                row.getBoolean("news"),
                                row.getObject("last_seen_on", LocalDate.class)))
                .optional();
    }
}
