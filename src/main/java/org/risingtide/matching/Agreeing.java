package org.risingtide.matching;

import java.util.List;
import org.risingtide.matching.RequestedTables.Requested;
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
    private final RequestedTables tables;
    private final Notices notices;
    private final TransactionTemplate transaction;

    Agreeing(RequestedTables tables, Notices notices, TransactionTemplate transaction) {
        this.tables = tables;
        this.notices = notices;
        this.transaction = transaction;
    }

    /// @throws NotFound for a link that was replaced by another one
    Requested requested(String token) {
        return tables.byToken(token).orElseThrow(NotFound::new);
    }

    /// @return false when it came too late: nothing is changed then
    boolean answer(Requested asked, boolean agreed) {
        if (!asked.late() && asked.answered() && asked.agreed() == agreed) {
            return true;
        }
        if (!tables.answer(asked.id(), agreed)) {
            return false;
        }
        var notice =
                Notice.of(
                        AgreeLetters.ANSWERED,
                        asked.organiser(),
                        asked.circle(),
                        asked.making(),
                        words(asked, agreed),
                        List.of(asked.name(), asked.district()),
                        "/matching/" + asked.making());
        VisibleRows.run(
                new Sight(List.of(asked.circle()), List.of()),
                () -> transaction.executeWithoutResult(_ -> notices.write(notice)));
        return true;
    }

    private static String words(Requested asked, boolean agreed) {
        if (agreed) {
            return "matching.notice.agreed";
        }
        return asked.gone().isEmpty()
                ? "matching.notice.agreed.not"
                : "matching.notice.agreed.rest";
    }
}
