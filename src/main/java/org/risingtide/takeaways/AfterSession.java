package org.risingtide.takeaways;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Card;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.SessionPart;

/// What was taken home from a session and what will be tried, as one of its people reads it.
///
/// @param all the viewer's own line and those that the group was shown
/// @param open until the evening, in which each still has their own line alone
/// @param keeps whether the viewer can keep or change one now
record AfterSession(
        Viewer viewer,
        Plan plan,
        List<Line> all,
        List<Commitment> tries,
        boolean open,
        boolean keeps,
        Fragments fragments)
        implements SessionPart.After {

    @Override
    public Set<UUID> people() {
        var people = new LinkedHashSet<UUID>();
        all.stream()
                .flatMap(line -> Stream.of(line.author(), line.from()))
                .filter(Objects::nonNull)
                .forEach(people::add);
        tries.forEach(commitment -> people.add(commitment.author()));
        return people;
    }

    @Override
    public String html(Frame frame, Map<UUID, Card> cards) {
        return fragments.text("takeaways/_after", frame, Map.of("page", this, "cards", cards));
    }

    List<Line> lines() {
        return all.stream().filter(Line::isShown).toList();
    }

    Optional<Line> own() {
        return all.stream().filter(line -> viewer.id().equals(line.author())).findFirst();
    }

    /// Kept for themselves, and shown to nobody when the evening came.
    Optional<Line> mine() {
        return own().filter(line -> !open && !line.isShown());
    }

    boolean hasLines() {
        return open || !lines().isEmpty() || mine().isPresent();
    }
}
