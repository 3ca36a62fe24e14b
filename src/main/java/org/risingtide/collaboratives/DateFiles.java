package org.risingtide.collaboratives;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;

/// The calendar file of a date as one member fetches it: with how they will talk, or that they write over some days.
@Component
public class DateFiles {
    private final Collaboratives groups;
    private final Meetings meetings;
    private final OnDates onDates;
    private final Settings settings;
    private final Clock clock;

    DateFiles(
            Collaboratives groups,
            Meetings meetings,
            OnDates onDates,
            Settings settings,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.onDates = onDates;
        this.settings = settings;
        this.clock = clock;
    }

    /// The date that comes next and its file.
    public record Coming(Meeting date, String file) {}

    /// For whoever has just come to a group that has one.
    public Optional<Coming> next(Viewer viewer, UUID group) {
        return meetings.next(viewer, group)
                .map(date -> new Coming(date, of(viewer, group, date.id())));
    }

    String of(Viewer viewer, UUID id, UUID date) {
        var group = groups.open(viewer, id);
        var on = onDates.of(viewer, id).dates().get(date);
        return Calendar.file(
                group,
                meetings.find(viewer, id, date),
                on == null ? "" : on.how(),
                settings.link("/collaboratives/" + id),
                clock.instant());
    }
}
