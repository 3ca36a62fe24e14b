package org.risingtide.takeaways;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.notices.Notices;
import org.risingtide.sessions.Showing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What people take home from a session, for tests of other modules.
@Component
public record TakingHome(
        Takeaways takeaways,
        Commitments commitments,
        LineTables lines,
        Notices notices,
        Clock clock,
        TransactionTemplate transaction) {

    public void keeps(Viewer viewer, UUID session, String text, Showing wish) {
        takeaways.keep(
                viewer, session, UUID.randomUUID(), new LineForm(text, Origin.TALK, null, wish));
    }

    public void tries(Viewer viewer, UUID session, UUID id, String what, boolean told) {
        commitments.make(
                viewer, new Commitment(id, session, viewer.id(), what, "", null, null, "", null));
        if (told) {
            commitments.mark(viewer, id, Commitment.Mark.TRIED, "", true);
        }
    }

    /// The next evening has come: lines go to whom their authors wished.
    public void evening() {
        SettleJob.settle(lines, notices, Clock.offset(clock, Duration.ofDays(2)), transaction);
    }
}
