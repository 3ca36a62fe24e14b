package org.risingtide.matching;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Letter;
import org.risingtide.platform.LetterPage;
import org.risingtide.platform.Mailer;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends the three questions in the organiser's name, one personal link each. Whom it reminds, nobody is told.
@Component
class Asks {
    private static final Logger LOG = LoggerFactory.getLogger(Asks.class);

    private final Answers answers;
    private final Accounts accounts;
    private final Mailer mailer;
    private final Settings settings;
    private final ExecutorService post =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("asks-", 0).factory());

    Asks(Answers answers, Accounts accounts, Mailer mailer, Settings settings) {
        this.answers = answers;
        this.accounts = accounts;
        this.mailer = mailer;
        this.settings = settings;
    }

    boolean available() {
        return mailer.available();
    }

    /// Everybody with an address who has not answered yet; those asked before get a reminder with a new link, the old one ends.
    void send(Viewer organiser, Making making, List<Candidate> people) {
        var waiting = answers.silent(making.id());
        var asked = answers.asked(people.stream().map(Candidate::id).toList());
        var replyTo =
                accounts.find(organiser.id())
                        .flatMap(account -> Optional.ofNullable(account.email()))
                        .orElse(null);
        for (var person : people) {
            boolean silent = waiting.contains(person.id());
            if (!person.listed().email().isEmpty() && (silent || !asked.contains(person.id()))) {
                post.execute(() -> send(organiser, making, person, replyTo, silent));
            }
        }
    }

    private void send(
            Viewer organiser,
            Making making,
            Candidate person,
            @Nullable String replyTo,
            boolean again) {
        try {
            var words = Words.in(organiser.language());
            var link = settings.link("/matching/answers/" + answers.ask(person.id()));
            var page = page(words, organiser.name(), making, person.name(), link, again);
            var subject =
                    words.say(
                            again ? "matching.mail.again" : "matching.mail.subject", making.name());
            mailer.send(
                    new Letter(
                            person.listed().email(),
                            organiser.name(),
                            replyTo,
                            subject,
                            page.text(),
                            page.html(),
                            UUID.randomUUID() + "@rising-tide",
                            null,
                            Optional.empty()));
        } catch (RuntimeException e) {
            LOG.error("A mail of a making could not be sent ({})", making.id(), e);
        }
    }

    /// What the organiser sees before it is sent is what people get.
    static LetterPage page(
            Words words, String organiser, Making making, String name, String link, boolean again) {
        var until = making.answersUntil();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(making.letter());
        paragraphs.add(organiser);
        if (until != null) {
            paragraphs.add(words.say("matching.mail.until", day(words, until)));
        }
        return new LetterPage(
                words.locale(),
                words.say(again ? "matching.mail.title.again" : "matching.mail.title", name),
                paragraphs,
                words.say("matching.mail.go"),
                link,
                List.of(words.say("matching.mail.foot", organiser)));
    }

    static String day(Words words, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.locale())
                .format(date);
    }

    @PreDestroy
    void end() {
        post.shutdown();
    }
}
