package org.risingtide.records;

import java.util.UUID;
import org.risingtide.accounts.AccountRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Leaving for good. Delete means delete: all modules in one transaction, or nothing.
@Component
public class Leaving {
    private final ObjectProvider<Belongings> modules;
    private final AccountRecords accounts;
    private final TransactionTemplate system;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Leaving(
            ObjectProvider<Belongings> modules,
            AccountRecords accounts,
            @Qualifier("system") TransactionTemplate system,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.modules = modules;
        this.accounts = accounts;
        this.system = system;
        this.transaction = transaction;
        this.events = events;
    }

    /// @return false for the last one who looks after the site, who passes that on first
    public boolean erase(UUID person) {
        var gone = system.execute(_ -> eraseAll(person));
        if (!Boolean.TRUE.equals(gone)) {
            return false;
        }
        transaction.executeWithoutResult(_ -> events.publishEvent(new PersonErased(person)));
        return true;
    }

    private boolean eraseAll(UUID person) {
        if (accounts.keepsAlone(person)) {
            return false;
        }
        modules.orderedStream().forEach(module -> module.erase(person));
        accounts.erase(person);
        return true;
    }
}
