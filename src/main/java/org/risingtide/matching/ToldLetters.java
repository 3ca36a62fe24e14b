package org.risingtide.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/// Says honestly that no group fits now, why, and what one can do; in the organiser's name.
@Component
class ToldLetters implements OutsideWriter {
    static final String KIND = "matching.told";

    private final JdbcClient system;
    private final Accounts accounts;
    private final Settings settings;

    ToldLetters(@Qualifier("system") JdbcClient system, Accounts accounts, Settings settings) {
        this.system = system;
        this.accounts = accounts;
        this.settings = settings;
    }

    record Told(String name, String making, UUID organiser, String why) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "matching.told.kind";
    }

    /// Not to somebody who has found a group meanwhile.
    @Override
    public Optional<Letter> letter(UUID candidate, String address, String messageId) {
        return system.sql(
                        """
                        select c.name, m.name as making, m.organiser_id as organiser, c.told as why
                        from matching.candidate c join matching.making m on m.id = c.making_id
                        where c.id = :candidate and c.place is null and c.told_at is not null\
                        """)
                .param("candidate", candidate)
                .query(Told.class)
                .optional()
                .flatMap(told ->
                        accounts.find(told.organiser())
                                .map(from -> letter(address, messageId, told, from)));
    }

    private Letter letter(String address, String messageId, Told told, Account from) {
        var words = Words.in(from.language());
        var page =
                new LetterPage(
                        words.locale(),
                        words.say("matching.told.title", told.name()),
                        List.of(
                                words.say("matching.told.text", told.making(), told.why()),
                                words.say("matching.told.next", from.name()),
                                from.name()),
                        words.say("matching.told.go"),
                        settings.link("/"),
                        List.of(words.say("matching.told.foot", from.name())));
        return new Letter(
                address,
                from.name(),
                from.email(),
                words.say("matching.told.subject", told.making()),
                page.text(),
                page.html(),
                messageId,
                null,
                Optional.empty());
    }
}
