package org.risingtide.circles;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Work that goes by itself: each time with the sight of one member of a circle, never with more.
@Component
public class Insiders {
    private final JdbcClient system;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    Insiders(
            @Qualifier("system") JdbcClient system,
            Accounts accounts,
            TransactionTemplate transaction) {
        this.system = system;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /// Everybody in it, nobody having asked.
    public Collection<Account> of(UUID circle) {
        return accounts.find(ids(circle)).values();
    }

    /// In a transaction of its own, with what this person may see.
    public void as(Account member, Consumer<Viewer> work) {
        var viewer = accounts.viewer(member);
        VisibleRows.run(
                new Sight(viewer.circles(), viewer.closed()),
                () -> transaction.executeWithoutResult(_ -> work.accept(viewer)));
    }

    /// As any one of them, the same one as long as they are there. Nothing happens in an empty circle.
    public void asOne(UUID circle, Consumer<Viewer> work) {
        ids(circle).stream()
                .min(Comparator.naturalOrder())
                .flatMap((UUID member) -> accounts.find(member))
                .ifPresent(member -> as(member, work));
    }

    private List<UUID> ids(UUID circle) {
        return system.sql("select unnest(circles.members_of(:circle))")
                .param("circle", circle)
                .query(UUID.class)
                .list();
    }
}
