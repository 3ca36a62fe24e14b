package org.risingtide.planning;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.collaboratives.Gatherings;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the next dates of each series ready, each with its session. What was called off stays off: its id is known.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ahead {
    private static final int DATES = 2;
    private static final int REMEMBERED = 24;

    private final SeriesTables series;
    private final Sessions sessions;
    private final Gatherings gatherings;
    private final Meetings meetings;
    private final Clock clock;

    Ahead(
            SeriesTables series,
            Sessions sessions,
            Gatherings gatherings,
            Meetings meetings,
            Clock clock) {
        this.series = series;
        this.sessions = sessions;
        this.gatherings = gatherings;
        this.meetings = meetings;
        this.clock = clock;
    }

    /// @param member anybody in the group
    void keep(Viewer member, Series of) {
        var group = gatherings.find(member, of.group());
        if (of.ended() || group.isEmpty() || group.get().members().size() < 2) {
            return;
        }
        var first = of.rhythm().first().atZone(of.rhythm().zone()).toInstant();
        var now = clock.instant();
        boolean firstIsAhead = first.isAfter(now);
        var dates = of.rhythm().after(firstIsAhead ? first : now, firstIsAhead ? DATES - 1 : DATES);
        for (var date : dates) {
            if (!sessions.exists(member, of.session(date.toLocalDate()))) {
                ready(member, of, group.get(), date);
            }
        }
    }

    private void ready(Viewer member, Series of, Gathering group, ZonedDateTime date) {
        var history = sessions.of(member, of.group(), REMEMBERED);
        var meeting = date(member, of, group, date);
        if (history.stream().anyMatch(plan -> Objects.equals(plan.meeting(), meeting.id()))) {
            return;
        }
        var rotation = Rotation.of(group.members(), history, clock.instant());
        int tables = group.members().size() > of.protocol().most() ? 2 : 1;
        for (int table = 0; table < tables; table++) {
            var here = Wanted.at(table, tables, rotation.order());
            var id = Wanted.at(table, of.session(date.toLocalDate()));
            sessions.plan(
                    member,
                    new Plan(
                            id,
                            of.group(),
                            of.circle(),
                            meeting.id(),
                            of.protocol(),
                            of.way(),
                            "",
                            meeting.startsAt(),
                            meeting.zone(),
                            Wanted.leads(here, rotation.leads()),
                            here,
                            of.days(),
                            false,
                            0,
                            null,
                            null));
            series.add(of, id);
        }
    }

    /// A date that the group has set for itself at the same moment is the one.
    private Meeting date(Viewer member, Series of, Gathering group, ZonedDateTime date) {
        UUID id = of.meeting(date.toLocalDate());
        return group.dates().stream()
                .filter(set -> set.startsAt().equals(date.toInstant()))
                .findFirst()
                .orElseGet(() -> {
                    var wanted =
                            new Meeting(
                                    id,
                                    date.toInstant(),
                                    of.minutes(),
                                    date.getZone(),
                                    of.link(),
                                    null,
                                    0);
                    meetings.recurs(member, of.group(), wanted, of.way().calendar());
                    return meetings.find(member, of.group(), id);
                });
    }
}
