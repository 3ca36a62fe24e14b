package org.risingtide.accounts;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// How somebody new comes in: by an invitation, by a link where the site keeper allows it, or by their mail domain.
@Component
public class Joining {
    private final ThisPlace place;
    private final Accounts accounts;
    private final Invitations invitations;
    private final SignInMails mails;
    private final Settings settings;

    Joining(
            ThisPlace place,
            Accounts accounts,
            Invitations invitations,
            SignInMails mails,
            Settings settings) {
        this.place = place;
        this.accounts = accounts;
        this.invitations = invitations;
        this.mails = mails;
        this.settings = settings;
    }

    /// What came of somebody's wish to join.
    sealed interface Joined {
        /// They are in.
        record In(UUID account, String path) implements Joined {}

        /// They have, or may have, an address of theirs here: the mail tells.
        record LookInMail() implements Joined {}

        /// The address is known here: sign in with it.
        record SignIn(String address) implements Joined {}

        record NotOpen() implements Joined {}
    }

    /// @param zone as the browser says, or empty
    record Newcomer(String name, String address, Locale language, String zone) {}

    /// Whether anyone with a link may join without being invited.
    public boolean openPlace() {
        return place.joining() == ThisPlace.Joining.LINK;
    }

    /// The page where somebody without an account joins and then goes on to a path; it says so where joining is not open.
    public String link(String path) {
        return settings.link(
                UriComponentsBuilder.fromPath("/accounts/join")
                        .queryParam("next", "{next}")
                        .encode()
                        .buildAndExpand(path)
                        .toUriString());
    }

    /// Where the owner of an address may join, if anywhere.
    Optional<String> wayFor(String address) {
        if (openPlace()) {
            return Optional.of(link("/"));
        }
        return place.welcomes(address)
                ? Optional.of(invitations.proving(null, address, "", "/", Duration.ofDays(2)))
                : Optional.empty();
    }

    /// With a link of the place, such as the one on a poster.
    Joined withLink(Newcomer who, String path) {
        var joining = place.joining();
        // Who is here is told to nobody who may not join.
        if (joining == ThisPlace.Joining.INVITED) {
            return new Joined.NotOpen();
        }
        if (accounts.find(who.address()).isPresent()) {
            return new Joined.SignIn(who.address());
        }
        return joining == ThisPlace.Joining.LINK
                ? new Joined.In(openUnconfirmed(who), path)
                : byDomain(who, path);
    }

    /// With an invitation; it is taken once.
    Joined invited(String token, Newcomer who) {
        var proving = invitations.look(token).map(Invitations.Invitation::address).isPresent();
        if (!proving && accounts.find(who.address()).isPresent()) {
            return new Joined.SignIn(who.address());
        }
        var invitation = invitations.take(token);
        if (invitation.isEmpty()) {
            return new Joined.NotOpen();
        }
        var path = invitation.get().path();
        var proven = invitation.get().address();
        if (proven == null) {
            return new Joined.In(openUnconfirmed(who), path);
        }
        var id = accounts.find(proven).map(Account::id).orElseGet(() -> open(who, proven));
        return new Joined.In(id, path);
    }

    private Joined byDomain(Newcomer who, String path) {
        if (!place.welcomes(who.address()) || !mails.available()) {
            return new Joined.NotOpen();
        }
        var link = invitations.proving(null, who.address(), who.name(), path, Duration.ofDays(2));
        mails.button("join", who.address(), who.language(), who.name(), link);
        return new Joined.LookInMail();
    }

    /// The address becomes theirs when they have confirmed it; until then it signs nobody in.
    private UUID openUnconfirmed(Newcomer who) {
        var id = open(who, null);
        if (!who.address().isEmpty()) {
            mails.button(
                    "confirm",
                    who.address(),
                    who.language(),
                    who.name(),
                    invitations.confirming(id, who.address()));
        }
        return id;
    }

    private UUID open(Newcomer who, @Nullable String address) {
        var id = UUID.randomUUID();
        accounts.open(
                new Account(
                        id,
                        address,
                        who.name(),
                        "",
                        null,
                        who.language(),
                        zoneOf(who.zone()),
                        false));
        return id;
    }

    static ZoneId zoneOf(String said) {
        return ZoneId.getAvailableZoneIds().contains(said)
                ? ZoneId.of(said)
                : ZoneId.of("America/Los_Angeles");
    }
}
