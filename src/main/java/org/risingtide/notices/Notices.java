package org.risingtide.notices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Mailer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door for whoever has something to tell somebody.
@Component
public class Notices {
    private static final int SHOWN = 100;
    private final NoticeTables tables;
    private final Kinds kinds;
    private final Accounts accounts;
    private final Mailer mailer;
    private final Wake wake;

    Notices(NoticeTables tables, Kinds kinds, Accounts accounts, Mailer mailer, Wake wake) {
        this.tables = tables;
        this.kinds = kinds;
        this.accounts = accounts;
        this.mailer = mailer;
        this.wake = wake;
    }

    /// Writes in the caller's transaction, whose viewer must be in the circle; mailed after its commit. Idempotent by id.
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Notice notice) {
        kinds.require(notice.kind());
        if (!tables.insert(notice)) {
            return;
        }
        accounts.news(notice.recipient(), true);
        if (mailer.available()) {
            tables.queue(notice);
            wake.afterCommit();
        }
    }

    /// In the order of the recipients' ids, so that two who write to the same people at once do not wait for each other.
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Notice> notices) {
        notices.stream()
                .sorted((a, b) -> a.recipient().compareTo(b.recipient()))
                .forEach(this::write);
    }

    /// Newest first. What the viewer may no longer see is not in it.
    @Transactional(readOnly = true)
    List<NoticeLine> of(Viewer viewer) {
        return tables.newest(viewer, SHOWN);
    }

    /// @return where it leads, or empty for what is not the viewer's or not to be seen any more
    @Transactional
    public Optional<String> open(Viewer viewer, UUID notice) {
        return tables.markRead(viewer, notice);
    }

    void looked(Viewer viewer) {
        accounts.news(viewer.id(), false);
    }
}
