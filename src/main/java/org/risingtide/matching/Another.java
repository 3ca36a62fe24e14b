package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.risingtide.collaboratives.WantsAnotherGroup;
import org.risingtide.matching.SentGroupTables.Looks;
import org.risingtide.notices.Notice;
import org.risingtide.notices.Notices;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody would rather be in another group: their organiser sees a person to place, and never why.
@Component
class Another {
    static final String TO_PLACE = "matching.place";

    private final SentGroupTables groups;
    private final Notices notices;
    private final TransactionTemplate transaction;

    Another(SentGroupTables groups, Notices notices, TransactionTemplate transaction) {
        this.groups = groups;
        this.notices = notices;
        this.transaction = transaction;
    }

    /// Its own transaction begins inside, for it sees what the organiser sees.
    @Async
    @TransactionalEventListener
    void of(WantsAnotherGroup event) {
        groups.left(event.collaborative(), event.person()).ifPresent(looks -> tell(looks, event));
    }

    private void tell(Looks looks, WantsAnotherGroup event) {
        var notice =
                Notice.of(
                                TO_PLACE,
                                looks.organiser(),
                                looks.circle(),
                                looks.making(),
                                "matching.notice.place",
                                List.of(looks.name()),
                                "/matching/" + looks.making() + "/afterwards")
                        .numbered(
                                UUID.nameUUIDFromBytes(
                                        (event.collaborative() + " another " + event.person())
                                                .getBytes(StandardCharsets.UTF_8)));
        VisibleRows.run(
                new Sight(List.of(looks.circle()), List.of()),
                () -> transaction.executeWithoutResult(_ -> notices.write(notice)));
    }
}
