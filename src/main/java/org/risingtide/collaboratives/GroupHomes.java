package org.risingtide.collaboratives;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Barred;
import org.risingtide.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays out a group's home: five queries at most, however much has been said there.
@Component
class GroupHomes {
    /// On the group's home: enough to know where the talk stands. What was said earlier comes on pages of its own.
    private static final int LATEST = 6;

    private static final int EARLIER = 40;

    private final HomeTables tables;
    private final Threads threads;
    private final HomeDates dates;
    private final People people;
    private final Clock clock;

    GroupHomes(HomeTables tables, Threads threads, HomeDates dates, People people, Clock clock) {
        this.tables = tables;
        this.threads = threads;
        this.dates = dates;
        this.people = people;
        this.clock = clock;
    }

    /// @param before only messages that were sent earlier; null for the newest
    /// @return empty for a group that is not the viewer's
    @Transactional(readOnly = true)
    public Optional<GroupPage> page(Viewer viewer, UUID id, @Nullable Instant before) {
        return tables.find(viewer, id, clock.instant()).map(home -> page(viewer, home, before));
    }

    private GroupPage page(Viewer viewer, HomeTables.Home home, @Nullable Instant before) {
        var around = home.around();
        int most = before == null ? LATEST : EARLIER;
        var messages = threads.page(viewer, home.group(), before, most);
        var part = dates.part(viewer, home);
        var everyone = new LinkedHashSet<>(around.members());
        part.ifPresent(each -> everyone.addAll(each.people()));
        messages.forEach(message -> everyone.add(message.authorId()));
        everyone.addAll(around.barred());
        var cards = people.cards(viewer, everyone);
        var barred = around.barred().stream().map(cards::get).filter(Objects::nonNull).toList();
        return new GroupPage(
                viewer,
                home,
                dates.ready(viewer, home),
                part.orElse(null),
                around.members(),
                cards,
                messages,
                older(messages, most),
                before != null,
                Barred.sentence(viewer, barred),
                clock.instant());
    }

    private static @Nullable String older(List<Message> messages, int most) {
        return messages.size() < most ? null : "?before=" + messages.getFirst().sentAt();
    }
}
