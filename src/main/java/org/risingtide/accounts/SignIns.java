package org.risingtide.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Browsers that are signed in. The browser has a random token, the database its hash; so a stolen table opens nothing, and a
/// restart signs nobody out.
@Component
class SignIns {
    /// A browser not seen for this long has to sign in again.
    static final Duration LASTS = Duration.ofDays(90);

    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    SignIns(JdbcClient db) {
        this.db = db;
    }

    /// @return the token for the cookie
    String begin(UUID account, String device) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("insert into accounts.sign_in (token_hash, account_id, device) values (:hash, :account, :device)")
                .param("hash", hash(token))
                .param("account", account)
                .param("device", device.substring(0, Math.min(200, device.length())))
                .update();
        return token;
    }

    Optional<Account> whose(String token) {
        return db.sql(
                        """
                        select a.id, a.email, a.name, a.line, a.picture, a.language, a.zone, a.steward
                        from accounts.sign_in s join accounts.account a on a.id = s.account_id
                        where s.token_hash = :hash and a.closed_at is null
                          and s.last_seen_on > current_date - :days""")
                .param("hash", hash(token))
                .param("days", (int) LASTS.toDays())
                .query(AccountTables::account)
                .optional();
    }

    void end(String token) {
        db.sql("delete from accounts.sign_in where token_hash = :hash").param("hash", hash(token)).update();
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
