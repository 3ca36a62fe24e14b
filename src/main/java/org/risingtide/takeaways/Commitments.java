package org.risingtide.takeaways;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.platform.NotFound;
import org.risingtide.sessions.Afterword;
import org.risingtide.sessions.Sessions;
import org.risingtide.takeaways.Commitment.Mark;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people will try, and what came of it: their own until they tell it.
@Component
@Transactional(readOnly = true)
public class Commitments {
    private static final int OPEN = 12;

    private final CommitmentTables tables;
    private final AfterwordTables afterwords;
    private final Sessions sessions;
    private final Circles circles;

    Commitments(
            CommitmentTables tables,
            AfterwordTables afterwords,
            Sessions sessions,
            Circles circles) {
        this.tables = tables;
        this.afterwords = afterwords;
        this.sessions = sessions;
        this.circles = circles;
    }

    /// What the viewer means to try or has not told yet, newest first.
    public List<Commitment> open(Viewer viewer) {
        return tables.open(viewer.id(), OPEN);
    }

    /// The viewer's own from this session, and what others have told.
    public List<Commitment> of(Viewer viewer, UUID session) {
        return tables.ofSession(viewer, session);
    }

    /// Lines that were shown and tries that were told of these sessions: one query.
    List<Afterword> since(Viewer viewer, Collection<UUID> sessions) {
        return afterwords.of(viewer, sessions);
    }

    /// A second call with the same id changes its words.
    @Transactional
    void make(Viewer viewer, Commitment commitment) {
        sessions.find(viewer, commitment.session());
        tables.put(commitment, circles.own(viewer.id()));
    }

    /// @param told whether the group of the session may read it from now on
    @Transactional
    void mark(Viewer viewer, UUID id, @Nullable Mark mark, String showed, boolean told) {
        var commitment = tables.own(id, viewer.id()).orElseThrow(NotFound::new);
        tables.mark(id, viewer.id(), mark, showed);
        if (told) {
            tables.tell(id, viewer.id(), sessions.find(viewer, commitment.session()).circle());
        } else {
            tables.takeBack(id, viewer.id(), circles.own(viewer.id()));
        }
    }

    @Transactional
    void drop(Viewer viewer, UUID id) {
        if (!tables.drop(id, viewer.id())) {
            throw new NotFound();
        }
    }
}
