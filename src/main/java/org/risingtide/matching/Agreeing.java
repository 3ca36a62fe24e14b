package org.risingtide.matching;

import java.util.List;
import org.risingtide.matching.AgreementTables.Requested;
import org.risingtide.notices.Notice;
import org.risingtide.notices.Notices;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The other organiser's answer; the one who asked hears of it.
@Component
class Agreeing {
    private final AgreementTables tables;
    private final Notices notices;
    private final TransactionTemplate transaction;

    Agreeing(AgreementTables tables, Notices notices, TransactionTemplate transaction) {
        this.tables = tables;
        this.notices = notices;
        this.transaction = transaction;
    }

    /// @throws NotFound for a link that was replaced by another one
    Requested requested(String token) {
        return tables.byToken(token).orElseThrow(NotFound::new);
    }

    void answer(Requested asked, boolean agreed) {
        if (asked.answered() && asked.agreed() == agreed) {
            return;
        }
        tables.answer(asked.id(), agreed);
        var notice =
                Notice.of(
                        AgreeLetters.ANSWERED,
                        asked.organiser(),
                        asked.circle(),
                        asked.making(),
                        agreed ? "matching.notice.agreed" : "matching.notice.agreed.not",
                        List.of(asked.name(), asked.district()),
                        "/matching/" + asked.making());
        VisibleRows.run(
                new Sight(List.of(asked.circle()), List.of()),
                () -> transaction.executeWithoutResult(_ -> notices.write(notice)));
    }
}
