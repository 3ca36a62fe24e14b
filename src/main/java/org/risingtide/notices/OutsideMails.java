package org.risingtide.notices;

import java.util.UUID;
import org.risingtide.platform.Mailer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door for whoever has something to tell an address: kept with the caller's transaction, sent after it, at most once.
@Component
public class OutsideMails {
    private final OutsideTables tables;
    private final Mailer mailer;
    private final Wake wake;

    OutsideMails(OutsideTables tables, Mailer mailer, Wake wake) {
        this.tables = tables;
        this.mailer = mailer;
        this.wake = wake;
    }

    /// @param id the same mail has the same id and goes once; while one of this kind about this thing waits, no other is kept
    /// @param kind of a declared [OutsideWriter]
    /// @return whether this call put it into the outbox
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(UUID id, String kind, UUID about, String address) {
        boolean kept = mailer.available() && tables.insert(id, kind, about, address);
        if (kept) {
            wake.afterCommit();
        }
        return kept;
    }
}
