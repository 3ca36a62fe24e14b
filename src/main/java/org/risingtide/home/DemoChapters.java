package org.risingtide.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// The chapters of the demo world, in the order in which they can be told.
@Component
class DemoChapters {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final DemoPeople people;
    private final DemoGroups groups;
    private final DemoSessions sessions;
    private final DemoCompany company;
    private final DemoWinter winter;
    private final DemoClubs clubs;
    private final Clock clock;

    DemoChapters(
            DemoPeople people,
            DemoGroups groups,
            DemoSessions sessions,
            DemoCompany company,
            DemoWinter winter,
            DemoClubs clubs,
            Clock clock) {
        this.people = people;
        this.groups = groups;
        this.sessions = sessions;
        this.company = company;
        this.winter = winter;
        this.clubs = clubs;
        this.clock = clock;
    }

    List<String> names() {
        return List.of("people", "groups", "sessions", "notes", "hellos", "winter", "clubs");
    }

    void tell(String chapter, DemoStory story) {
        var today = LocalDate.now(clock.withZone(ZONE));
        switch (chapter) {
            case "people" -> people.tell(story);
            case "groups" -> story.groups().forEach(group -> groups.tell(group, today));
            case "sessions" -> story.groups().forEach(group -> sessions.tell(group, today));
            case "notes" -> company.leave(story);
            case "hellos" -> story.hellos().forEach(company::ask);
            case "winter" -> winter.tell(story, today);
            case "clubs" -> story.clubs().forEach(club -> clubs.tell(club, today));
            default -> throw new IllegalArgumentException("no chapter " + chapter);
        }
    }
}
