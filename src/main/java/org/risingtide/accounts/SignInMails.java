package org.risingtide.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Letter;
import org.risingtide.platform.LetterPage;
import org.risingtide.platform.Mailer;
import org.risingtide.platform.Mailer.Posted;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Sends what sign-in and joining have to send, beside the request: how long an answer takes then tells nobody who has an account.
///
/// These mails hold secrets, so they wait in memory and never in a table. One that is lost is asked for again.
@Component
class SignInMails implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SignInMails.class);
    private static final int[] PAUSES_S = {2, 15};

    private final Mailer mailer;
    private final Settings settings;
    private final ThisPlace place;
    private final ThreadPoolExecutor post =
            new ThreadPoolExecutor(
                    2,
                    2,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(500),
                    Thread.ofVirtual().name("post-", 0).factory());

    SignInMails(Mailer mailer, Settings settings, ThisPlace place) {
        this.mailer = mailer;
        this.settings = settings;
        this.place = place;
    }

    boolean available() {
        return mailer.available();
    }

    /// Link and six figures.
    void signIn(Account account, WaysIn.Begun begun) {
        later(() -> {
            var words = Words.in(account.language());
            var page =
                    new LetterPage(
                            words.locale(),
                            words.say("accounts.mail.sign.title", place.name()),
                            List.of(words.say("accounts.mail.sign.text", account.name())),
                            begun.code(),
                            words.say("accounts.mail.sign.go"),
                            settings.link("/accounts/sign-in/link/" + begun.token()),
                            List.of(words.say("accounts.mail.sign.foot")),
                            null);
            return letter(
                    account.email(),
                    words.say("accounts.mail.sign.subject", place.name(), begun.code()),
                    page);
        });
    }

    /// To an address that nobody here has.
    ///
    /// @param way where they may join, asked for only while the mail is written
    void howToJoin(String address, Locale language, Supplier<Optional<String>> way) {
        later(() -> {
            var words = Words.in(language);
            var open = way.get();
            var page =
                    new LetterPage(
                            words.locale(),
                            words.say("accounts.mail.unknown.title", place.name()),
                            List.of(
                                    words.say("accounts.mail.unknown.text", address),
                                    words.say(
                                            open.isPresent()
                                                    ? "accounts.mail.unknown.open"
                                                    : "accounts.mail.unknown.closed")),
                            open.isPresent() ? words.say("accounts.mail.unknown.go") : "",
                            open.orElse(""),
                            List.of(words.say("accounts.mail.unknown.foot")));
            return letter(address, words.say("accounts.mail.unknown.title", place.name()), page);
        });
    }

    /// One of the mails that lead to one button: `confirm` or `join`.
    ///
    /// @param from who asked for it, or the place
    void button(String which, String address, Locale language, String from, String url) {
        later(() -> buttonLetter(which, address, language, from, url));
    }

    /// The same at once, for whoever keeps account of it: `invited`.
    Posted now(String which, String address, Locale language, String from, String url) {
        return mailer.send(buttonLetter(which, address, language, from, url));
    }

    private Letter buttonLetter(
            String which, String address, Locale language, String from, String url) {
        var words = Words.in(language);
        var title = words.say("accounts.mail." + which + ".title", place.name(), from);
        var page =
                new LetterPage(
                        words.locale(),
                        title,
                        List.of(words.say("accounts.mail." + which + ".text", place.name(), from)),
                        words.say("accounts.mail." + which + ".go"),
                        url,
                        List.of(words.say("accounts.mail." + which + ".foot", place.name())));
        return letter(address, title, page);
    }

    @Override
    public void destroy() throws InterruptedException {
        post.shutdown();
        if (!post.awaitTermination(5, TimeUnit.SECONDS)) {
            post.shutdownNow();
        }
    }

    private Letter letter(@Nullable String to, String subject, LetterPage page) {
        var id = UUID.randomUUID() + "@" + settings.url().getHost();
        return new Letter(
                String.valueOf(to),
                null,
                null,
                subject,
                page.text(),
                page.html(),
                id,
                null,
                Optional.empty());
    }

    private void later(Supplier<Letter> letter) {
        try {
            post.execute(() -> send(letter.get(), 0));
        } catch (RejectedExecutionException e) {
            LOG.warn("A sign-in mail was not sent: too many at once.");
        }
    }

    private void send(Letter letter, int tried) {
        switch (mailer.send(letter)) {
            case Posted.Sent _ -> {}
            case Posted.TryLater _ when tried < PAUSES_S.length -> {
                try {
                    TimeUnit.SECONDS.sleep(PAUSES_S[tried]);
                    send(letter, tried + 1);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            case Posted.TryLater(var why) -> LOG.warn("A sign-in mail was not sent: {}", why);
            case Posted.Refused(var why) -> LOG.warn("A sign-in mail was refused: {}", why);
            case Posted.Unsure(var why) ->
                    LOG.warn("A sign-in mail may not have been sent: {}", why);
        }
    }
}
