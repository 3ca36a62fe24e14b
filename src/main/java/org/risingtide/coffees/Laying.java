package org.risingtide.coffees;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Lays the tables of a coffee, and mends them until it begins: nobody in particular does it, so it sees the club and its tables and
/// nothing else of anybody.
@Component
public class Laying {
    /// Somebody's word about who evaluates them may come while tables are made; the next look sees it.
    private static final int LOOKS = 3;

    private final Accounts accounts;
    private final LayingTables reading;
    private final Tending tending;
    private final TransactionTemplate transaction;

    Laying(
            Accounts accounts,
            LayingTables reading,
            Tending tending,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.reading = reading;
        this.tending = tending;
        this.transaction = new TransactionTemplate(transactions);
        // Whoever asks for it may see less than it has to.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// When the tables may be made, and who hears of it.
    public enum When {
        /// When their time has come.
        DUE,
        /// Somebody who looks after the club wants them now.
        NOW,
        /// A coffee of the past, for what comes in from elsewhere, such as the demo's story: tells nobody.
        PAST
    }

    /// In a transaction of its own. Twice is once: only what has changed since is mended.
    public void lay(UUID coffee, When when) {
        var found = reading.find(coffee);
        var actor = found.flatMap(each -> actor(each.club()));
        if (found.isEmpty() || actor.isEmpty()) {
            return;
        }
        var circles = List.of(Circles.SITE, found.get().club());
        var viewer = seeing(actor.get(), circles);
        for (int look = 1; look <= LOOKS; look++) {
            try {
                VisibleRows.run(
                        new Sight(circles, List.of()),
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> tending.tend(viewer, coffee, when)));
                return;
            } catch (EvaluatorBeside e) {
                if (look == LOOKS) {
                    throw e;
                }
            }
        }
    }

    private Optional<Account> actor(UUID club) {
        return reading.members(club).stream()
                .findFirst()
                .flatMap((UUID member) -> accounts.find(member));
    }

    private static Viewer seeing(Account actor, List<UUID> circles) {
        return new Viewer(
                actor.id(),
                actor.name(),
                actor.language(),
                actor.zone(),
                false,
                circles,
                List.of());
    }
}
