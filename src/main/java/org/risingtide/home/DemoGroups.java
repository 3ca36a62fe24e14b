package org.risingtide.home;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.collaboratives.Collaborative.Why;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.collaboratives.Threads;
import org.risingtide.collaboratives.Writings;
import org.risingtide.home.DemoStory.Group;
import org.springframework.stereotype.Component;

/// The demo world's two groups in full life: who, why, norms, what they wrote to each other, the page they plan on.
@Component
class DemoGroups {
    /// So that what was written after the last meeting has been written already.
    private static final int LAST_MEETING_DAYS_AGO = 3;

    private final DemoCast actors;
    private final Collaboratives groups;
    private final Threads threads;
    private final Writings writings;

    DemoGroups(DemoCast actors, Collaboratives groups, Threads threads, Writings writings) {
        this.actors = actors;
        this.groups = groups;
        this.threads = threads;
        this.writings = writings;
    }

    void tell(Group group, LocalDate today) {
        var id = id(group);
        var last = lastMeeting(group, today);
        actors.as(group.madeBy(), _ -> groups.start(start(group, id, last)));
        for (int i = 0; i < group.thread().size(); i++) {
            var message = group.thread().get(i);
            var key = DemoCast.id("message", group.key(), i);
            var at = at(group, last.plusDays(message.day()), message.at());
            actors.as(
                    message.who(),
                    viewer -> threads.recall(viewer, id, key, message.says().strip(), at));
        }
        actors.as(
                group.facilitator(),
                viewer -> {
                    if (writings.norms(viewer, id).isEmpty()) {
                        writings.writeNorms(
                                viewer,
                                id,
                                DemoCast.id("norms", group.key()),
                                0,
                                norms(group),
                                today.plusDays(45));
                    }
                    var plan = writings.plan(viewer, id);
                    if (plan.version() == 0) {
                        writings.writePlan(
                                viewer,
                                id,
                                0,
                                "# " + group.page().title() + "\n\n" + group.page().says());
                    }
                });
    }

    static UUID id(Group group) {
        return DemoCast.id("group", group.key());
    }

    private static NewCollaborative start(Group group, UUID id, LocalDate last) {
        var meets = group.meets();
        var next =
                at(group, last.plusDays(meets.next()), meets.at()).atZone(ZoneId.of(meets.zone()));
        return new NewCollaborative(
                id,
                group.name(),
                group.members().stream().map(DemoCast::person).toList(),
                List.of(DemoCast.person(group.facilitator())),
                why(group),
                null,
                null,
                Meeting.at(next, Duration.ofMinutes(meets.minutes()), meets.link()));
    }

    private static List<Why> why(Group group) {
        return group.whyUs().stream()
                .map(why -> new Why(why.kind().replace('-', '_'), why.themes()))
                .toList();
    }

    private static String norms(Group group) {
        return group.norms().stream()
                .map(norm -> "- " + norm.says())
                .collect(Collectors.joining("\n"));
    }

    /// When their last session began.
    static Instant lastStart(Group group, LocalDate today) {
        return at(group, lastMeeting(group, today), group.meets().at());
    }

    private static LocalDate lastMeeting(Group group, LocalDate today) {
        var day =
                DayOfWeek.of(
                        List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                                        .indexOf(group.meets().weekday().toLowerCase(Locale.ROOT))
                                + 1);
        return today.minusDays(LAST_MEETING_DAYS_AGO).with(TemporalAdjusters.previousOrSame(day));
    }

    private static Instant at(Group group, LocalDate day, String clock) {
        return day.atTime(LocalTime.parse(clock))
                .atZone(ZoneId.of(group.meets().zone()))
                .toInstant();
    }
}
