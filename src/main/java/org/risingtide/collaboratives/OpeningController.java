package org.risingtide.collaboratives;

import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One page for whoever opens the first meeting; it prints.
@Controller
class OpeningController {
    /// As long as a first meeting is at most; a shorter date shortens the turns.
    private static final int USUAL_MINUTES = 45;

    private static final int HELLO = 5;
    private static final int TOMORROW = 8;
    private static final int NEXT = 5;

    private final Collaboratives groups;
    private final Meetings meetings;
    private final People people;

    OpeningController(Collaboratives groups, Meetings meetings, People people) {
        this.groups = groups;
        this.meetings = meetings;
        this.people = people;
    }

    /// @param from minutes from the beginning
    /// @param key of its words
    record Step(int from, int minutes, String key) {}

    /// @param each how many minutes one person has
    record Page(Collaborative group, String when, List<String> names, int each, List<Step> steps) {
        String path() {
            return "/collaboratives/" + group.id();
        }
    }

    @GetMapping("/collaboratives/{id}/opening")
    @Transactional(readOnly = true)
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var group = groups.open(viewer, id);
        var members = groups.members(viewer, List.of(group)).getOrDefault(id, List.of());
        var names =
                people.cards(viewer, members).values().stream().map(card -> card.name()).toList();
        var next = meetings.next(viewer, id);
        var when =
                next.map(m -> GroupPage.when(m.startsAt(), viewer.zone(), viewer.language()))
                        .orElse("");
        int minutes = next.map(Meeting::minutes).orElse(USUAL_MINUTES);
        model.addAttribute("page", page(group, when, names, Math.clamp(minutes, 30, 60)));
        return "collaboratives/opening";
    }

    private static Page page(Collaborative group, String when, List<String> names, int minutes) {
        int people = Math.max(1, names.size());
        int each = Math.clamp((minutes - HELLO - TOMORROW - NEXT) / 2 / people, 1, 4);
        int turns = each * people;
        int talk = Math.max(5, minutes - HELLO - turns - TOMORROW - NEXT);
        int at = HELLO + turns + talk;
        return new Page(
                group,
                when,
                names,
                each,
                List.of(
                        new Step(0, HELLO, "hello"),
                        new Step(HELLO, turns, "turns"),
                        new Step(HELLO + turns, talk, "talk"),
                        new Step(at, TOMORROW, "tomorrow"),
                        new Step(at + TOMORROW, NEXT, "next")));
    }
}
