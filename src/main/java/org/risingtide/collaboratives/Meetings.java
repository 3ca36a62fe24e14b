package org.risingtide.collaboratives;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dates of groups: set by any member, told to the others with a calendar file.
@Component
@Transactional(readOnly = true)
public class Meetings {
    private final Collaboratives groups;
    private final MeetingTables tables;
    private final GroupNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            Collaboratives groups,
            MeetingTables tables,
            GroupNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.tables = tables;
        this.notices = notices;
        this.events = events;
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
        set(viewer, group, meeting, "");
    }

    /// @param how key of a sentence for the calendar file, or empty: where a date is no moment to be at, it says so
    @Transactional
    public void set(Viewer viewer, UUID group, Meeting meeting, String how) {
        put(viewer, group, meeting)
                .ifPresent(
                        after -> notices.dateSet(viewer, groups.open(viewer, group), after, how));
    }

    /// A date that comes by itself, because it recurs: every member hears of it, in nobody's name.
    ///
    /// @param member anybody in the group
    /// @param how as with [#set]
    @Transactional
    public void recurs(Viewer member, UUID group, Meeting meeting, String how) {
        put(member, group, meeting)
                .ifPresent(after ->
                        notices.dateRecurs(member, groups.open(member, group), after, how));
    }

    /// @return the date as it is now, where that is news
    private Optional<Meeting> put(Viewer viewer, UUID group, Meeting meeting) {
        if (!Meeting.mayLink(meeting.link())) {
            throw new NotAllowed("collaboratives.meeting.link.wrong");
        }
        var open = groups.going(viewer, group);
        var before = tables.find(viewer, group, meeting.id());
        tables.put(open, meeting);
        var after = find(viewer, group, meeting.id());
        if (before.isPresent() && before.get().sequence() == after.sequence()) {
            return Optional.empty();
        }
        events.publishEvent(new DateSet(after.id(), after.startsAt(), after.zone()));
        return Optional.of(after);
    }

    /// Twice is once.
    @Transactional
    public void callOff(Viewer viewer, UUID group, UUID id) {
        var open = groups.open(viewer, group);
        var meeting = find(viewer, group, id);
        if (tables.callOff(group, id)) {
            notices.calledOff(viewer, open, meeting);
            events.publishEvent(new DateCalledOff(id));
        }
    }

    /// Before somebody leaves: the dates ahead go from their calendar. A table's date is its coffee's to take back.
    @Transactional
    void leave(Viewer viewer, UUID group) {
        if (!groups.open(viewer, group).isTable()) {
            open(viewer, group).stream()
                    .filter(meeting -> meeting.endsAt().isAfter(clock.instant()))
                    .forEach(meeting -> notices.left(viewer, meeting));
        }
    }

    /// Whether it took place, as a member says.
    @Transactional
    public void tell(Viewer viewer, UUID group, UUID id, boolean happened) {
        groups.open(viewer, group);
        tables.happened(group, id, happened);
    }

    /// What a session that was held on this date says of it.
    @Transactional
    public void took(UUID group, UUID id) {
        tables.happened(group, id, true);
    }

    Optional<Meeting> next(Viewer viewer, UUID group) {
        return open(viewer, group).stream()
                .filter(meeting -> meeting.endsAt().isAfter(clock.instant()))
                .findFirst();
    }
}
