package org.risingtide.matching;

import java.util.HashSet;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Viewer;
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
    private final TransactionTemplate transaction;

    Told(
            Notices notices,
            GroupLetters letters,
            CandidateTables candidates,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.letters = letters;
        this.candidates = candidates;
        this.transaction = transaction;
    }

    /// It sees the organiser's own rows and, for writing to the newcomer, the group.
    void placed(Viewer organiser, Candidate candidate, SentGroup group, Account account) {
        var circles = new HashSet<>(organiser.circles());
        circles.add(group.id());
        VisibleRows.run(
                new Sight(circles, organiser.closed()),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            notices.write(
                                    letters.joined(organiser, group.id(), group.name(), account));
                            candidates.placed(candidate.id(), group.place(), account.id());
                        }));
    }
}
