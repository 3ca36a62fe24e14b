package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Viewer;
import org.risingtide.matching.SentGroupTables.SentGroup;
import org.risingtide.notices.Notices;
import org.risingtide.notices.OutsideMails;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What somebody hears who was placed later, or cannot be; noted in the same transaction.
@Component
class Told {
    private final Notices notices;
    private final OutsideMails mails;
    private final GroupLetters letters;
    private final CandidateTables candidates;
    private final TransactionTemplate transaction;

    Told(
            Notices notices,
            OutsideMails mails,
            GroupLetters letters,
            CandidateTables candidates,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.mails = mails;
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

    /// @return false where there is no way to tell them by mail; nothing is noted then
    boolean nothingFits(Candidate candidate, String why) {
        var mail = candidate.listed().email();
        var id =
                UUID.nameUUIDFromBytes(
                        (candidate.id() + " " + why).getBytes(StandardCharsets.UTF_8));
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean told =
                            candidate.told()
                                    || !mail.isEmpty()
                                            && mails.post(
                                                    id, ToldLetters.KIND, candidate.id(), mail);
                    if (told) {
                        candidates.told(candidate.id(), why);
                    }
                    return told;
                }));
    }
}
