package org.risingtide.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.notices.OutsideWriter;
import org.risingtide.platform.Letter;
import org.risingtide.platform.LetterPage;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The three questions in the organiser's name, to people who may have no account here. The link is made when the mail is sent.
@Component
class AskLetters implements OutsideWriter {
    static final String KIND = "matching.ask";

    private final JdbcClient system;
    private final Answers answers;
    private final Accounts accounts;
    private final Settings settings;

    AskLetters(
            @Qualifier("system") JdbcClient system,
            Answers answers,
            Accounts accounts,
            Settings settings) {
        this.system = system;
        this.answers = answers;
        this.accounts = accounts;
        this.settings = settings;
    }

    record Ask(
            String name,
            String making,
            UUID organiser,
            String letter,
            @Nullable LocalDate until,
            boolean again) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "matching.mail.kind";
    }

    /// Nobody who has answered meanwhile, or is not in the list any more, gets it.
    @Override
    public Optional<Letter> letter(UUID candidate, String address, String messageId) {
        return find(candidate)
                .flatMap(ask ->
                        accounts.find(ask.organiser())
                                .map(from -> letter(candidate, address, messageId, ask, from)));
    }

    private Optional<Ask> find(UUID candidate) {
        return system.sql(
                        """
                        select c.name, m.name as making, m.organiser_id as organiser, m.letter, m.answers_until as until,
                            coalesce(w.mailed_at is not null, false) as again
                        from matching.candidate c join matching.making m on m.id = c.making_id
                        left join matching.answer w on w.candidate_id = c.id
                        where c.id = :candidate and w.answered_at is null\
                        """)
                .param("candidate", candidate)
                .query(Ask.class)
                .optional();
    }

    private Letter letter(UUID candidate, String address, String messageId, Ask ask, Account from) {
        var words = Words.in(from.language());
        var link = settings.link("/matching/answers/" + answers.ask(candidate));
        var page = page(words, from.name(), ask, link);
        return new Letter(
                address,
                from.name(),
                from.email(),
                words.say(
                        ask.again() ? "matching.mail.again" : "matching.mail.subject",
                        ask.making()),
                page.text(),
                page.html(),
                messageId,
                null,
                Optional.empty());
    }

    private static LetterPage page(Words words, String organiser, Ask ask, String link) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(ask.letter());
        paragraphs.add(organiser);
        if (ask.until() != null) {
            paragraphs.add(words.say("matching.mail.until", day(words, ask.until())));
        }
        return new LetterPage(
                words.locale(),
                words.say(
                        ask.again() ? "matching.mail.title.again" : "matching.mail.title",
                        ask.name()),
                paragraphs,
                words.say("matching.mail.go"),
                link,
                List.of(words.say("matching.mail.foot", organiser)));
    }

    /// "Answers until …", or that the day has passed; empty where none was named.
    static String until(@Nullable LocalDate day, Words words, LocalDate today) {
        if (day == null) {
            return "";
        }
        return words.say(
                day.isBefore(today) ? "matching.until.past" : "matching.until", day(words, day));
    }

    static String day(Words words, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.locale())
                .format(date);
    }
}
