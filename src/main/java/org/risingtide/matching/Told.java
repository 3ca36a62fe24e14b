package org.risingtide.matching;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.DateFiles;
import org.risingtide.matching.SentGroupTables.SentGroup;
import org.risingtide.notices.Notices;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What somebody hears who was placed later; noted in the same transaction.
@Component
class Told {
    private final Notices notices;
    private final GroupLetters letters;
    private final CandidateTables candidates;
    private final DateFiles dates;
    private final TransactionTemplate transaction;

    Told(
            Notices notices,
            GroupLetters letters,
            CandidateTables candidates,
            DateFiles dates,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.letters = letters;
        this.candidates = candidates;
        this.dates = dates;
        this.transaction = transaction;
    }

    /// Nobody else of the making is placed meanwhile. It sees the organiser's own rows and, for writing to the newcomer, the group.
    ///
    /// @param placing what is told of: both happen, or neither
    /// @return false when the person or the last free place is taken already
    boolean placed(
            Viewer organiser,
            Making making,
            Candidate candidate,
            SentGroup group,
            Account account,
            Runnable placing) {
        var circles = new HashSet<>(organiser.circles());
        circles.add(group.id());
        var done = new AtomicBoolean();
        VisibleRows.run(
                new Sight(circles, organiser.closed()),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            if (candidates.hasRoom(making, candidate.id(), group.place())) {
                                placing.run();
                                notices.write(
                                        letters.joined(
                                                organiser,
                                                group.id(),
                                                group.name(),
                                                account,
                                                dates.next(in(group.id(), account), group.id())));
                                candidates.placed(candidate.id(), group.place(), account.id());
                                done.set(true);
                            }
                        }));
        return done.get();
    }

    /// The newcomer, who sees their group from now on.
    private static Viewer in(UUID group, Account newcomer) {
        return new Viewer(
                newcomer.id(),
                newcomer.name(),
                newcomer.language(),
                newcomer.zone(),
                false,
                List.of(group),
                List.of());
    }
}
