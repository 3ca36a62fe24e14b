package org.risingtide.home;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.risingtide.accounts.Viewer;
import org.risingtide.coffees.Clubs.Sat;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.collaboratives.Threads;
import org.risingtide.collaboratives.Writings;
import org.risingtide.home.DemoStory.Club;
import org.risingtide.home.DemoStory.Talk;
import org.risingtide.home.DemoStory.Writes;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.springframework.stereotype.Component;

/// What the people of the demo world's club do as in any group: come, write, plan, and meet at their tables.
@Component
class DemoClubLife {
    private final DemoCast actors;
    private final Collaboratives groups;
    private final Threads threads;
    private final Writings writings;
    private final Meetings meetings;
    private final Sessions sessions;
    private final DemoPlay play;

    DemoClubLife(
            DemoCast actors,
            Collaboratives groups,
            Threads threads,
            Writings writings,
            Meetings meetings,
            Sessions sessions,
            DemoPlay play) {
        this.actors = actors;
        this.groups = groups;
        this.threads = threads;
        this.writings = writings;
        this.meetings = meetings;
        this.sessions = sessions;
        this.play = play;
    }

    void joins(Club club, UUID id) {
        club.members()
                .forEach(who ->
                        actors.as(
                                club.host(),
                                viewer -> groups.bringIn(viewer, id, DemoCast.person(who))));
    }

    void writes(Club club, UUID id, LocalDate past) {
        for (int i = 0; i < club.thread().size(); i++) {
            var message = club.thread().get(i);
            var key = DemoCast.id("message", club.key(), i);
            var at =
                    past.plusDays(message.day())
                            .atTime(LocalTime.parse(message.at()))
                            .atZone(ZoneId.of(club.zone()))
                            .toInstant();
            actors.as(
                    message.who(),
                    viewer -> threads.recall(viewer, id, key, message.says().strip(), at));
        }
        var page = club.page();
        actors.as(
                page.who(),
                viewer -> {
                    if (writings.plan(viewer, id).version() == 0) {
                        writings.writePlan(
                                viewer, id, 0, "# " + page.title() + "\n\n" + page.says());
                    }
                });
    }

    /// At one table the floor goes from one to the next, and two write.
    void meet(Viewer viewer, Club club, Sat sat) {
        meetings.tell(viewer, sat.table(), sat.meeting(), true);
        var plan = sessions.find(viewer, sat.session());
        if (!plan.isOver()) {
            var here = keys(club, plan);
            play.play(plan, here, talk(club, plan, here));
        }
    }

    private static Talk talk(Club club, Plan plan, List<String> here) {
        var others = here.stream().filter(who -> !isLed(plan, who)).toList();
        var writes =
                IntStream.range(0, Math.min(others.size(), club.writes().size()))
                        .mapToObj(i -> new Writes(others.get(i), club.writes().get(i)))
                        .toList();
        var leads = here.stream().filter(who -> isLed(plan, who)).findFirst().orElseThrow();
        boolean asked = plan.focus().startsWith("Something you stopped");
        return new Talk(leads, plan.focus(), asked ? writes : List.of());
    }

    private static boolean isLed(Plan plan, String who) {
        return DemoCast.person(who).equals(plan.facilitator());
    }

    private static List<String> keys(Club club, Plan plan) {
        return club.members().stream()
                .filter(who -> plan.speakers().contains(DemoCast.person(who)))
                .toList();
    }
}
