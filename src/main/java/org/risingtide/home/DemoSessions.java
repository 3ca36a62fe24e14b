package org.risingtide.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.collaboratives.Gatherings;
import org.risingtide.home.DemoStory.Group;
import org.risingtide.home.DemoStory.Talk;
import org.risingtide.planning.Every;
import org.risingtide.planning.Planning;
import org.risingtide.planning.Wanted;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.risingtide.sessions.Way;
import org.springframework.stereotype.Component;

/// The sessions of the demo world's groups: the next one as it is planned, and the last one as it went.
@Component
class DemoSessions {
    private static final int DAYS = 3;

    private final DemoCast actors;
    private final Gatherings gatherings;
    private final Planning planning;
    private final Sessions sessions;
    private final DemoPlay play;

    DemoSessions(
            DemoCast actors,
            Gatherings gatherings,
            Planning planning,
            Sessions sessions,
            DemoPlay play) {
        this.actors = actors;
        this.gatherings = gatherings;
        this.planning = planning;
        this.sessions = sessions;
        this.play = play;
    }

    void tell(Group group, LocalDate today) {
        actors.as(group.talks().next().leads(), viewer -> plan(viewer, group));
        actors.as(
                group.talks().last().leads(),
                viewer -> {
                    var last = last(viewer, group, today);
                    planning.recall(viewer, last, id(group, "next"));
                    play.play(last, group);
                });
        var writing = group.talks().writing();
        if (writing != null) {
            actors.as(
                    writing.leads(),
                    viewer -> {
                        var plan = inWriting(viewer, group, writing, today);
                        sessions.plan(viewer, plan);
                        play.write(plan, group, writing);
                    });
        }
    }

    /// It began on the school day before, so that its second part is open now.
    private Plan inWriting(Viewer viewer, Group group, Talk talk, LocalDate today) {
        var gathering = gatherings.find(viewer, DemoGroups.id(group)).orElseThrow();
        var zone = ZoneId.of(group.meets().zone());
        var began = today.minusDays(1);
        while (began.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            began = began.minusDays(1);
        }
        return new Plan(
                id(group, "writing"),
                gathering.group().id(),
                gathering.group().circleId(),
                null,
                protocol(group),
                Way.IN_WRITING,
                talk.asks(),
                began.atTime(LocalTime.parse(group.meets().at())).atZone(zone).toInstant(),
                zone,
                DemoCast.person(talk.leads()),
                inTurn(gathering, talk.leads()),
                DAYS,
                false,
                0,
                null,
                null);
    }

    static UUID id(Group group, String which) {
        return DemoCast.id("session", group.key(), which);
    }

    private void plan(Viewer viewer, Group group) {
        var gathering = gatherings.find(viewer, DemoGroups.id(group)).orElseThrow();
        var talk = group.talks().next();
        var wanted =
                new Wanted(
                        id(group, "next"),
                        new Wanted.Day.Set(gathering.dates().getFirst().id()),
                        protocol(group),
                        Way.OWN_PHONES,
                        talk.asks(),
                        DemoCast.person(talk.leads()),
                        inTurn(gathering, talk.leads()),
                        1,
                        1,
                        Every.TWO_WEEKS,
                        null);
        planning.plan(viewer, gathering, wanted);
    }

    private Plan last(Viewer viewer, Group group, LocalDate today) {
        var gathering = gatherings.find(viewer, DemoGroups.id(group)).orElseThrow();
        var talk = group.talks().last();
        return new Plan(
                id(group, "last"),
                gathering.group().id(),
                gathering.group().circleId(),
                null,
                protocol(group),
                Way.OWN_PHONES,
                talk.asks(),
                DemoGroups.lastStart(group, today),
                ZoneId.of(group.meets().zone()),
                DemoCast.person(talk.leads()),
                inTurn(gathering, talk.leads()),
                1,
                false,
                0,
                null,
                null);
    }

    /// Whoever leads speaks last.
    private static List<UUID> inTurn(Gathering gathering, String leads) {
        var last = DemoCast.person(leads);
        var order =
                new java.util.ArrayList<>(
                        gathering.members().stream().filter(id -> !id.equals(last)).toList());
        order.addLast(last);
        return order;
    }

    private static Protocol protocol(Group group) {
        return Protocols.shipped().find(group.talks().protocol(), 1).orElseThrow();
    }
}
