package org.risingtide.accounts;

import java.time.Duration;
import java.util.UUID;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;

/// Ways to sign in that other modules hand out. Each works once; none is stored in clear.
@Component
public class SignInLinks {
    static final Duration SLIP_LASTS = Duration.ofHours(24);

    private final WaysIn ways;
    private final Settings settings;

    SignInLinks(WaysIn ways, Settings settings) {
        this.ways = ways;
        this.settings = settings;
    }

    /// What is printed for one person.
    ///
    /// @param code twelve letters and figures in three blocks
    /// @param url what the square code holds
    public record Slip(String code, String url) {}

    /// A link for a mail to this person's own address: its page has one button, which signs them in and leads to the path.
    ///
    /// @param path a path of this site, beginning with a slash
    public String personalLink(UUID account, String path, Duration lasts) {
        return link(ways.make(WayIn.Kind.PERSONAL, account, null, path, lasts));
    }

    /// Good for a day. Whoever calls this owes the person a word about it, for a slip opens what is theirs.
    public Slip slip(UUID account) {
        var code = ways.make(WayIn.Kind.SLIP, account, null, "/", SLIP_LASTS);
        var readable = code.replaceAll("(.{4})(?=.)", "$1-");
        return new Slip(readable, settings.link("/accounts/sign-in/slip?code=" + readable));
    }

    String link(String token) {
        return settings.link("/accounts/sign-in/link/" + token);
    }
}
