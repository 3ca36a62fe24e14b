package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.matching.JoinTables.Joinable;
import org.risingtide.matching.JoinTables.Joiner;
import org.risingtide.notices.OutsideMails;
import org.risingtide.platform.Mailer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Joining a list by its link, until its day is over.
@Component
class Joins {
    private final JoinTables tables;
    private final Answers answers;
    private final OutsideMails mails;
    private final Mailer mailer;
    private final Clock clock;

    Joins(JoinTables tables, Answers answers, OutsideMails mails, Mailer mailer, Clock clock) {
        this.tables = tables;
        this.answers = answers;
        this.mails = mails;
        this.mailer = mailer;
        this.clock = clock;
    }

    Optional<Joinable> find(String token) {
        return tables.find(token);
    }

    /// Until the day has ended everywhere.
    boolean open(Joinable joinable) {
        return !joinable.until().isBefore(LocalDate.ofInstant(now(), ZoneOffset.ofHours(-12)));
    }

    private Instant now() {
        return clock.instant();
    }

    /// Somebody who has signed in answers at once.
    ///
    /// @return the token of their own page with the three questions
    @Transactional
    public String join(Joinable joinable, UUID request, String name, String email) {
        var joiner = new Joiner(name, email, "", "", "");
        var candidate = tables.add(joinable.making(), id(request, email), joiner);
        return answers.ask(candidate);
    }

    /// Anybody else proves the address by answering from it.
    ///
    /// @return whether this place sends mail; else there is no way to ask them here
    @Transactional
    public boolean invite(Joinable joinable, UUID request, Joiner joiner) {
        var id = id(request, joiner.email());
        var candidate = tables.add(joinable.making(), id, joiner);
        if (mailer.available()
                && answers.toAsk(joinable.making(), Asks.HOURS).contains(candidate)) {
            answers.invite(List.of(candidate));
            mails.post(mail(candidate), AskLetters.KIND, candidate, joiner.email());
        }
        return mailer.available();
    }

    /// Two who join with one address at once are one person, and that person gets one mail.
    private UUID mail(UUID candidate) {
        var span = now().getEpochSecond() / Duration.ofHours(Asks.HOURS).toSeconds();
        return UUID.nameUUIDFromBytes((candidate + " " + span).getBytes(StandardCharsets.UTF_8));
    }

    /// The same form with another address, as after a slip, is somebody else.
    private static UUID id(UUID request, String email) {
        return UUID.nameUUIDFromBytes(
                (request + " " + email.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
    }
}
