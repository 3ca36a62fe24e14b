package org.risingtide.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.matching.RequestedTables.Requested;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.OutsideWriter;
import org.risingtide.platform.Letter;
import org.risingtide.platform.LetterPage;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Asks whoever looks after another district's people for their yes, in the organiser's name.
@Component
class AgreeLetters implements OutsideWriter {
    static final String KIND = "matching.agree";
    static final String ANSWERED = "matching.agreed";

    private final RequestedTables tables;
    private final Accounts accounts;
    private final Settings settings;

    AgreeLetters(RequestedTables tables, Accounts accounts, Settings settings) {
        this.tables = tables;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "matching.agree.kind";
    }

    @Override
    public Optional<Letter> letter(UUID agreement, String address, String messageId) {
        return tables.requested(agreement)
                .filter(asked -> !asked.answered() && !asked.late())
                .flatMap(asked ->
                        accounts.find(asked.organiser())
                                .map(from -> letter(address, messageId, asked, from)));
    }

    private Letter letter(String address, String messageId, Requested asked, Account from) {
        var words = Words.in(from.language());
        var page =
                new LetterPage(
                        words.locale(),
                        words.say("matching.agree.title", asked.district()),
                        List.of(
                                words.say(
                                        "matching.agree.text",
                                        from.name(),
                                        asked.district(),
                                        asked.people().size(),
                                        asked.name()),
                                from.name()),
                        words.say("matching.agree.go"),
                        settings.link("/matching/agreements/" + tables.token(asked.id())),
                        List.of(words.say("matching.agree.foot", from.name())));
        return new Letter(
                address,
                from.name(),
                from.email(),
                words.say("matching.agree.subject", asked.name(), asked.district()),
                page.text(),
                page.html(),
                messageId,
                null,
                Optional.empty());
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        NoticeKind districtAnswered() {
            return new NoticeKind(ANSWERED, "matching.notice.kind.agreed");
        }
    }
}
