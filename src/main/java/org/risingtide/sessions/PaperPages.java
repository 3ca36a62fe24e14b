package org.risingtide.sessions;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Conflict;
import org.springframework.stereotype.Component;

/// Lays out the page of a session on paper: three questions to the database.
@Component
class PaperPages {
    private final Sessions sessions;
    private final LiveReading reading;
    private final OnPaper paper;

    PaperPages(Sessions sessions, LiveReading reading, OnPaper paper) {
        this.sessions = sessions;
        this.reading = reading;
        this.paper = paper;
    }

    /// @throws Conflict for a session that was called off
    PaperPage empty(Viewer viewer, UUID id) {
        var plan = sessions.find(viewer, id);
        if (plan.calledOff()) {
            throw new Conflict("sessions.off");
        }
        var group = reading.group(viewer, plan);
        return new PaperPage(
                viewer,
                plan,
                group.people(),
                group.barred(),
                paper.isOpen(plan),
                PaperForm.empty(),
                Map.of(),
                Optional.empty(),
                false);
    }
}
