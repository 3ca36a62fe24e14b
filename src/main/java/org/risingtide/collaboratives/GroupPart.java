package org.risingtide.collaboratives;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Card;
import org.risingtide.platform.Frame;

/// What another module puts into the home of its kind of group.
public interface GroupPart {

    /// A group as one of its people meets it.
    ///
    /// @param looksAfter whether the viewer is one of those who look after it
    record Visit(
            Collaborative group, List<UUID> members, List<Meeting> dates, boolean looksAfter) {}

    /// Two queries at most, none for a kind that is not its own.
    Optional<Part> of(Viewer viewer, Visit visit);

    /// Read already, and not yet on the page: who people are is asked once for all of it.
    interface Part {
        Set<UUID> people();

        /// @param barred who cannot see what the viewer writes there, in a sentence, or null
        String html(Frame frame, Map<UUID, Card> cards, @Nullable String barred);
    }
}
