package org.risingtide.notices;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.platform.Mailer;
import org.risingtide.platform.Mailer.Posted;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes what is due out of the outbox, one at a time, and mails it at most once.
///
/// Each is marked before the mail server is asked. Whatever then ends without a clear answer waits for a person's decision.
@Component
class Delivery implements Outbox {
    static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    private final DeliveryTables tables;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final NoticeLetters letters;
    private final Mailer mailer;

    Delivery(
            DeliveryTables tables,
            @Qualifier("system") TransactionTemplate transaction,
            Accounts accounts,
            NoticeLetters letters,
            Mailer mailer) {
        this.tables = tables;
        this.transaction = transaction;
        this.accounts = accounts;
        this.letters = letters;
        this.mailer = mailer;
    }

    @Override
    public void round() {
        tables.giveUpInterrupted();
        while (next()) {
            // Until nothing is due.
        }
    }

    private boolean next() {
        var taken = transaction.execute(_ -> tables.nextDue().map(this::decide));
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        taken.get().reader().ifPresent(reader -> send(taken.get().due(), reader));
        return true;
    }

    private record Decided(Due due, Optional<Account> reader) {}

    /// At the moment of sending: still there, still in the circle, the author still there, this kind still wanted.
    private Decided decide(Due due) {
        var reader =
                accounts.find(due.notice().recipient())
                        .filter(account -> account.email() != null && sees(account, due));
        if (reader.isPresent()) {
            tables.markSending(due.notice().id());
        } else {
            tables.drop(due.notice().id());
        }
        return new Decided(due, reader);
    }

    private boolean sees(Account account, Due due) {
        var viewer = accounts.viewer(account);
        var author = due.notice().author();
        return !due.silenced()
                && viewer.isIn(due.notice().circle())
                && !viewer.closed().contains(author)
                && (author.equals(Notice.PLACE) || accounts.find(author).isPresent());
    }

    private void send(Due due, Account reader) {
        var id = due.notice().id();
        // A mail that can be answered comes in the name of whoever gets the answer.
        var author =
                Optional.ofNullable(due.notice().replyTo())
                        .flatMap(_ -> accounts.find(due.notice().author()));
        switch (mailer.send(letters.letter(due.notice(), reader, author.map(Account::name)))) {
            case Posted.Sent() -> tables.markSent(id);
            case Posted.TryLater(var why) when due.tries() < PAUSES.size() ->
                    tables.tryAgain(id, PAUSES.get(due.tries()), why);
            case Posted.TryLater(var why) -> tables.needsLook(id, why);
            case Posted.Refused(var why) -> tables.needsLook(id, why);
            case Posted.Unsure(var why) -> tables.needsLook(id, why);
        }
    }
}
