package org.risingtide.collaboratives;

import java.time.Clock;
import java.util.Optional;
import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Component;

/// What other modules know of a group's dates: how they will talk then, or what stands in place of a date.
@Component
class HomeDates {
    private final OnDates onDates;
    private final GroupPart part;
    private final Clock clock;

    HomeDates(OnDates onDates, GroupPart part, Clock clock) {
        this.onDates = onDates;
        this.part = part;
        this.clock = clock;
    }

    Optional<GroupPart.Part> part(Viewer viewer, HomeTables.Home home) {
        return part.of(
                viewer,
                new GroupPart.Visit(
                        home.group(), home.around().members(), home.dates(), home.looksAfter()));
    }

    /// A club has no dates of its own: its tables have.
    GroupPage.Ready ready(Viewer viewer, HomeTables.Home home) {
        var group = home.group().id();
        if (home.group().isClub()) {
            return new GroupPage.Ready(null, "", null, null, "");
        }
        var next = home.next(clock.instant());
        var unsaid = home.unsaid(clock.instant());
        var planned = onDates.of(viewer, group);
        var on = planned.dates();
        return new GroupPage.Ready(
                next.map(Meeting::id).map(on::get).orElse(null),
                next.map(date -> onDates.planning(group, date.id())).orElse(""),
                unsaid.map(Meeting::id).map(on::get).orElse(null),
                planned.running(),
                onDates.past(group));
    }
}
