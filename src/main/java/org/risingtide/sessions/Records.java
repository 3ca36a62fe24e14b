package org.risingtide.sessions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotFound;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The meeting records of sessions that are over.
@Component
@Transactional(readOnly = true)
public class Records {
    private final SessionTables sessions;
    private final RecordTables tables;

    Records(SessionTables sessions, RecordTables tables) {
        this.sessions = sessions;
        this.tables = tables;
    }

    /// With the names of those who agreed, and no others.
    ///
    /// @throws NotFound for a session that is not the viewer's, or not over
    public MeetingRecord record(Viewer viewer, UUID session) {
        return tables.record(over(viewer, session)).naming(tables.names(viewer, session));
    }

    RecordPage page(Viewer viewer, UUID session) {
        var plan = over(viewer, session);
        return new RecordPage(
                viewer,
                plan,
                tables.record(plan).naming(tables.names(viewer, session)),
                tables.named(session, viewer.id()),
                tables.slips(session, viewer.id()));
    }

    /// Who has been there so far, as people said.
    public Set<UUID> present(Plan plan) {
        return tables.seats(plan).keySet();
    }

    /// The viewer's own word about their own name.
    @Transactional
    void name(Viewer viewer, UUID session, boolean named) {
        over(viewer, session);
        tables.name(session, viewer.id(), named);
    }

    /// What opens the seal of the viewer's own answer.
    ///
    /// @throws NotFound when it is somebody else's, or gone
    Slip slip(Viewer viewer, UUID session, int entry) {
        over(viewer, session);
        return tables.slips(session, viewer.id()).stream()
                .filter(slip -> slip.entry() == entry)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Where the viewer was present, oldest first.
    List<RecordTables.Attended> attended(Viewer viewer) {
        return tables.attended(viewer.id());
    }

    private Plan over(Viewer viewer, UUID session) {
        var plan = sessions.find(viewer, session).orElseThrow(NotFound::new);
        if (!plan.isOver()) {
            throw new NotFound();
        }
        return plan;
    }
}
