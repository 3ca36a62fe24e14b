package org.risingtide.notices;

import java.util.List;
import java.util.Optional;
import org.risingtide.notices.OutsideTables.Due;
import org.risingtide.platform.Letter;
import org.risingtide.platform.Mailer;
import org.risingtide.platform.Mailer.Posted;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails to addresses, with the promises of [Delivery]: marked before the server is asked, at most once, a person decides the rest.
@Component
class OutsideDelivery implements Outbox {
    private final OutsideTables tables;
    private final TransactionTemplate transaction;
    private final List<OutsideWriter> writers;
    private final Mailer mailer;
    private final Settings settings;

    OutsideDelivery(
            OutsideTables tables,
            TransactionTemplate transaction,
            List<OutsideWriter> writers,
            Mailer mailer,
            Settings settings) {
        this.tables = tables;
        this.transaction = transaction;
        this.writers = writers;
        this.mailer = mailer;
        this.settings = settings;
    }

    @Override
    public void round() {
        tables.giveUpInterrupted();
        while (next()) {
            // Until nothing is due.
        }
    }

    private boolean next() {
        var taken = transaction.execute(_ -> tables.takeDue());
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        var due = taken.get();
        letter(due).ifPresentOrElse(l -> send(due, l), () -> tables.state(due.id(), "dropped", ""));
        return true;
    }

    private Optional<Letter> letter(Due due) {
        var messageId = due.id() + "@" + settings.url().getHost();
        return writers.stream()
                .filter(writer -> writer.kind().equals(due.kind()))
                .findFirst()
                .flatMap(writer -> writer.letter(due.about(), due.address(), messageId));
    }

    private void send(Due due, Letter letter) {
        switch (mailer.send(letter)) {
            case Posted.Sent() -> tables.state(due.id(), "sent", "");
            case Posted.TryLater(var why) when due.tries() < Delivery.PAUSES.size() ->
                    tables.tryAgain(due.id(), Delivery.PAUSES.get(due.tries()), why);
            case Posted.TryLater(var why) -> tables.state(due.id(), "needs_look", why);
            case Posted.Refused(var why) -> tables.state(due.id(), "needs_look", why);
            case Posted.Unsure(var why) -> tables.state(due.id(), "needs_look", why);
        }
    }
}
