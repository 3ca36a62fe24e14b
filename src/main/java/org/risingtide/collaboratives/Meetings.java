package org.risingtide.collaboratives;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dates of groups: set by any member, told to the others with a calendar file.
@Component
@Transactional(readOnly = true)
public class Meetings {
    private final Collaboratives groups;
    private final MeetingTables tables;
    private final GroupNotices notices;
    private final Clock clock;

    Meetings(Collaboratives groups, MeetingTables tables, GroupNotices notices, Clock clock) {
        this.groups = groups;
        this.tables = tables;
        this.notices = notices;
        this.clock = clock;
    }

    /// What still comes, and what has passed without a word about it; soonest first.
    public List<Meeting> open(Viewer viewer, UUID group) {
        return tables.open(viewer, group, clock.instant());
    }

    public Meeting find(Viewer viewer, UUID group, UUID id) {
        return tables.find(viewer, group, id).orElseThrow(NotFound::new);
    }

    /// Sets a date, or moves it when there is one with this id. Members hear of it.
    ///
    /// @throws NotAllowed for a link that is none
    @Transactional
    public void set(Viewer viewer, UUID group, Meeting meeting) {
        if (!Meeting.mayLink(meeting.link())) {
            throw new NotAllowed("collaboratives.meeting.link.wrong");
        }
        var open = groups.open(viewer, group);
        var before = tables.find(viewer, group, meeting.id());
        tables.put(open, meeting);
        var after = find(viewer, group, meeting.id());
        if (before.isEmpty() || before.get().sequence() != after.sequence()) {
            notices.dateSet(viewer, open, after);
        }
    }

    /// Twice is once.
    @Transactional
    public void callOff(Viewer viewer, UUID group, UUID id) {
        var open = groups.open(viewer, group);
        var meeting = find(viewer, group, id);
        if (tables.callOff(group, id)) {
            notices.calledOff(viewer, open, meeting);
        }
    }

    /// Whether it took place, as a member says.
    @Transactional
    public void tell(Viewer viewer, UUID group, UUID id, boolean happened) {
        groups.open(viewer, group);
        tables.happened(group, id, happened);
    }

    Optional<Meeting> next(Viewer viewer, UUID group) {
        return open(viewer, group).stream()
                .filter(meeting -> meeting.endsAt().isAfter(clock.instant()))
                .findFirst();
    }
}
