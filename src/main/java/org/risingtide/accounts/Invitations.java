package org.risingtide.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.RateLimit;
import org.risingtide.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links by which one person each may join, given by somebody who is here.
@Component
public class Invitations {
    private static final Duration LASTS = Duration.ofDays(14);

    private final JdbcClient db;
    private final Settings settings;
    private final WaysIn ways;
    private final SignInLinks links;
    private final RateLimit perPerson = new RateLimit(30, Duration.ofDays(1));

    Invitations(JdbcClient db, Settings settings, WaysIn ways, SignInLinks links) {
        this.db = db;
        this.settings = settings;
        this.ways = ways;
        this.links = links;
    }

    /// @param address proven by having the link, or null
    record Invitation(
            UUID id,
            @Nullable UUID inviterId,
            @Nullable String address,
            String name,
            String path,
            boolean open) {}

    /// A link for one colleague: whoever opens it first joins, once, within two weeks.
    ///
    /// @param path where they come to, beginning with a slash
    public String oneColleague(Viewer inviter, String path) {
        perPerson.check(inviter.id().toString());
        return insert(inviter.id(), null, "", path, LASTS);
    }

    /// A link for a mail to this address: having it proves the address.
    ///
    /// @param inviter who asked for it, or null for the place itself
    public String proving(
            @Nullable UUID inviter, String address, String name, String path, Duration lasts) {
        return insert(inviter, address, name, path, lasts);
    }

    /// A link for a mail by which an account gets an address.
    String confirming(UUID account, String address) {
        return links.link(ways.make(WayIn.Kind.ADDRESS, account, address, "/", LASTS));
    }

    /// Changes nothing.
    Optional<Invitation> look(String token) {
        return db.sql(
                        """
                        select id, inviter_id, address::text as address, name, path, used_at is null and expires_at > now() as open
                        from accounts.invitation where token_hash = :hash\
                        """)
                .param("hash", Secrets.hash(token))
                .query(Invitation.class)
                .optional();
    }

    Optional<Invitation> take(String token) {
        return db.sql(
                        """
                        update accounts.invitation set used_at = now()
                        where token_hash = :hash and used_at is null and expires_at > now()
                        returning id, inviter_id, address::text as address, name, path, true as open\
                        """)
                .param("hash", Secrets.hash(token))
                .query(Invitation.class)
                .optional();
    }

    private String insert(
            @Nullable UUID inviter,
            @Nullable String address,
            String name,
            String path,
            Duration lasts) {
        var token = Secrets.token();
        db.sql(
                        """
                        insert into accounts.invitation (token_hash, inviter_id, address, name, path, expires_at)
                        values (:hash, :inviter, :address, :name, :path, now() + make_interval(secs => :seconds))\
                        """)
                .param("hash", Secrets.hash(token))
                .param("inviter", inviter)
                .param("address", address)
                .param("name", name)
                .param("path", path)
                .param("seconds", lasts.toSeconds())
                .update();
        return settings.link("/accounts/join/" + token);
    }
}
