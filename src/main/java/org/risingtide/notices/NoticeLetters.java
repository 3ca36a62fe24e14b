package org.risingtide.notices;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.ThisPlace;
import org.risingtide.platform.Letter;
import org.risingtide.platform.LetterPage;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// Sets a message as a mail, in the reader's language.
@Component
class NoticeLetters {
    private static final Duration PERSONAL_LINK_LASTS = Duration.ofDays(14);

    private final Settings settings;
    private final ThisPlace place;
    private final Kinds kinds;
    private final Silence silence;
    private final SignInLinks links;

    NoticeLetters(
            Settings settings, ThisPlace place, Kinds kinds, Silence silence, SignInLinks links) {
        this.settings = settings;
        this.place = place;
        this.kinds = kinds;
        this.silence = silence;
        this.links = links;
    }

    /// @param author name of whoever gets an answer, where it can be answered
    Letter letter(Notice notice, Account reader, Optional<String> author) {
        var words = Words.in(reader.language());
        var arguments = notice.arguments().toArray();
        var kind = kinds.require(notice.kind());
        var title = words.say(notice.words() + ".title", arguments);
        var off = silence.link(reader.id(), kind.name());
        var page =
                new LetterPage(
                        words.locale(),
                        title,
                        List.of(words.say(notice.words() + ".text", arguments)),
                        "",
                        words.say(notice.words() + ".go", arguments),
                        button(notice, kind),
                        List.of(
                                words.say(
                                        "notices.mail.foot",
                                        place.name(),
                                        words.say(kind.words()))),
                        off);
        return new Letter(
                String.valueOf(reader.email()),
                author.orElseGet(place::name),
                notice.replyTo(),
                title,
                page.text(),
                page.html(),
                notice.id() + "@" + settings.url().getHost(),
                off,
                notice.enclosure());
    }

    private String button(Notice notice, NoticeKind kind) {
        return kind.signsIn()
                ? links.personalLink(notice.recipient(), notice.path(), PERSONAL_LINK_LASTS)
                : settings.link("/notices/" + notice.id());
    }
}
