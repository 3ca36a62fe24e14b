package org.risingtide.home;

import java.util.List;
import org.risingtide.accounts.Viewer;
import org.risingtide.sessions.Sessions;
import org.risingtide.takeaways.Commitment;
import org.risingtide.takeaways.Commitments;
import org.springframework.stereotype.Component;

/// What lies before somebody: the next session, and what they said they would try until then.
@Component
class Coming {
    /// Today shows one thing that matters, not a list of duties.
    private static final int TRIES = 1;

    private final Sessions sessions;
    private final Commitments commitments;

    Coming(Sessions sessions, Commitments commitments) {
        this.sessions = sessions;
        this.commitments = commitments;
    }

    /// @param tries newest first
    record Up(Sessions.Coming sessions, List<Commitment> tries) {}

    Up to(Viewer viewer) {
        var tries = commitments.open(viewer).stream().filter(Commitment::isOpen).limit(TRIES);
        return new Up(sessions.coming(viewer), tries.toList());
    }
}
