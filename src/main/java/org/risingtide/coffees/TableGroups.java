package org.risingtide.coffees;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.coffees.FirstSeating.Guest;
import org.risingtide.coffees.SeatingTables.Seating;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.Collaborative.Why;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.collaboratives.NewCollaborative;
import org.springframework.stereotype.Component;

/// The groups behind the tables: each begins with its people, a date and a planned session.
@Component
class TableGroups {
    /// Nobody is called to a table sooner than that.
    private static final Duration NOTICE = Duration.ofHours(12);

    private static final int THEMES = 3;

    private final Collaboratives groups;
    private final Meetings meetings;
    private final TableTalks talks;
    private final SeatingTables seatings;
    private final Clock clock;

    TableGroups(
            Collaboratives groups,
            Meetings meetings,
            TableTalks talks,
            SeatingTables seatings,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.talks = talks;
        this.seatings = seatings;
        this.clock = clock;
    }

    /// A table with its group and date.
    ///
    /// @param topic what it begins with, or empty
    record Begun(Seating seating, Collaborative group, Meeting meeting, String topic) {
        UUID id() {
            return group.id();
        }
    }

    Begun begin(Viewer actor, Moves.Evening evening, List<UUID> people) {
        var club = evening.club();
        var coffee = evening.coffee();
        var id = UUID.randomUUID();
        var time = time(evening, people);
        var meeting = Meeting.at(time.start(), Duration.ofMinutes(coffee.minutes()), club.link());
        var name = groups.find(actor, club.id()).orElseThrow().name();
        groups.start(NewCollaborative.table(id, name, people, why(evening, people), meeting));
        var seeing = Moves.seeing(actor, List.of(id));
        var group = groups.find(seeing, id).orElseThrow();
        var talk = talks.plan(seeing, new Gathering(group, people, List.of(meeting)), club);
        var seating =
                new Seating(
                        id,
                        club.id(),
                        coffee.id(),
                        meeting.id(),
                        talk.session(),
                        meeting.startsAt(),
                        time.fits().written(),
                        talk.topic());
        seatings.insert(seating);
        return new Begun(seating, group, meeting, talk.text());
    }

    Begun begun(Viewer seeing, Seating table) {
        return new Begun(
                table,
                groups.find(seeing, table.id()).orElseThrow(),
                meetings.find(seeing, table.id(), table.meeting()),
                talks.text(seeing, table.session()));
    }

    void change(Viewer seeing, Seating table, List<UUID> people) {
        talks.change(seeing, table.session(), people);
    }

    void end(Viewer seeing, Seating table) {
        talks.callOff(seeing, table.session());
        groups.end(table.id());
    }

    private TableTime time(Moves.Evening evening, List<UUID> people) {
        var profiles = people.stream().map(evening::guest).map(Guest::profile).toList();
        return TableTime.of(
                profiles, evening.coffee().starts(), evening.coffee().minutes(), earliest(evening));
    }

    private Instant earliest(Moves.Evening evening) {
        return evening.told() ? clock.instant().plus(NOTICE) : Instant.EPOCH;
    }

    /// What two of them or more say is on their mind.
    private static List<Why> why(Moves.Evening evening, List<UUID> people) {
        var said = new LinkedHashMap<String, Integer>();
        for (var person : people) {
            evening.guest(person).themes().forEach(theme -> said.merge(theme, 1, Integer::sum));
        }
        var shared =
                said.entrySet().stream()
                        .filter(theme -> theme.getValue() > 1)
                        .map(theme -> theme.getKey())
                        .sorted()
                        .limit(THEMES)
                        .toList();
        return shared.isEmpty() ? List.of() : List.of(new Why("same_boat", shared));
    }
}
