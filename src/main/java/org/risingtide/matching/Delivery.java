package org.risingtide.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.matching.SentGroupTables.SentGroup;
import org.risingtide.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts one group, tells its members and notes that it was sent: all of it or nothing.
@Component
class Delivery {
    private final Collaboratives collaboratives;
    private final Notices notices;
    private final GroupLetters letters;
    private final CandidateTables candidates;
    private final SentGroupTables sent;

    Delivery(
            Collaboratives collaboratives,
            Notices notices,
            GroupLetters letters,
            CandidateTables candidates,
            SentGroupTables sent) {
        this.collaboratives = collaboratives;
        this.notices = notices;
        this.letters = letters;
        this.candidates = candidates;
        this.sent = sent;
    }

    /// @param accounts by candidate
    /// @param guests candidates who are in it only with the yes of their own district
    /// @throws org.risingtide.circles.EvaluatorBeside and nothing of this group is kept
    /// @throws YesTakenBack the same
    @Transactional
    public void start(
            Viewer organiser,
            Making making,
            int place,
            NewCollaborative wanted,
            Map<UUID, UUID> accounts,
            List<UUID> guests) {
        if (!guests.isEmpty() && !candidates.agreed(making.id(), guests)) {
            throw new YesTakenBack();
        }
        collaboratives.start(wanted);
        notices.write(letters.all(organiser, making, wanted));
        accounts.forEach((candidate, account) -> candidates.placed(candidate, place, account));
        candidates.forgetRows(making.id());
        sent.insert(
                making, new SentGroup(wanted.id(), place, wanted.name(), wanted.members().size()));
    }
}
