package org.risingtide.collaboratives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.circles.Circles;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A newcomer's place in a group, given by whoever formed it and is not in it. Nobody else is moved; the members hear of it.
@Component
public class Welcomes {
    private final Collaboratives groups;
    private final Circles circles;
    private final Accounts accounts;
    private final GroupNotices notices;
    private final TransactionTemplate transaction;

    Welcomes(
            Collaboratives groups,
            Circles circles,
            Accounts accounts,
            GroupNotices notices,
            TransactionTemplate transaction) {
        this.groups = groups;
        this.circles = circles;
        this.accounts = accounts;
        this.notices = notices;
        this.transaction = transaction;
    }

    /// In a transaction of its own, which sees this group and nothing else; what it tells, the newcomer may know from now on.
    /// A second call changes nothing and tells nobody again.
    ///
    /// @throws org.risingtide.circles.EvaluatorBeside when one of them evaluates the other
    /// @throws NotFound for a group that has ended
    /// @throws NotAllowed when it is full
    public void welcome(UUID group, Account newcomer) {
        VisibleRows.run(
                new Sight(List.of(group), List.of()),
                () -> transaction.executeWithoutResult(_ -> bringIn(group, newcomer)));
    }

    private void bringIn(UUID group, Account newcomer) {
        circles.join(group, newcomer.id());
        var viewer = accounts.viewer(newcomer);
        var open =
                Optional.of(group)
                        .flatMap(id -> groups.find(viewer, id))
                        .filter(each -> groups.of(viewer).contains(each))
                        .orElseThrow(NotFound::new);
        if (!open.kind().allows(circles.members(viewer, group).size())) {
            throw new NotAllowed(open.full());
        }
        // In a club of many that would be a message for every newcomer.
        if (!open.isClub()) {
            notices.joined(viewer, open);
        }
    }
}
