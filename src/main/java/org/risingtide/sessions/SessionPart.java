package org.risingtide.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Card;
import org.risingtide.platform.Frame;
import org.risingtide.protocols.Step;

/// What another module puts into a session's page, for its viewer alone: rendered HTML, or nothing.
public interface SessionPart {
    /// While this step runs. The same as long as nothing of the viewer's own has changed: others must not be able to tell anything
    /// from when it comes.
    ///
    /// @param plain whether it is part of a whole page, whose forms work without script: only then do they carry a token and an id
    Optional<String> during(Viewer viewer, Frame frame, Plan plan, Step step, boolean plain);

    /// When the session is over.
    Optional<After> after(Viewer viewer, Plan plan);

    /// Read already, and not yet on the page: who people are is asked once for all of it.
    interface After {
        Set<UUID> people();

        String html(Frame frame, Map<UUID, Card> cards);
    }

    /// What several sessions led to, for the story of a group. As many questions to the database for many as for one.
    List<Afterword> since(Viewer viewer, Collection<UUID> sessions);
}
