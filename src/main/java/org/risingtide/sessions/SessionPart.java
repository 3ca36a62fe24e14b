package org.risingtide.sessions;

import java.util.Optional;
import org.risingtide.accounts.Viewer;
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
    Optional<String> after(Viewer viewer, Frame frame, Plan plan);
}
