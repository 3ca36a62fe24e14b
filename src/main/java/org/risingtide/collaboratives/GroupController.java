package org.risingtide.collaboratives;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The viewer's groups, and the home of each.
@Controller
class GroupController {
    private final Collaboratives groups;
    private final People people;
    private final GroupHomes homes;

    GroupController(Collaboratives groups, People people, GroupHomes homes) {
        this.groups = groups;
        this.people = people;
        this.homes = homes;
    }

    @GetMapping("/collaboratives")
    @Transactional(readOnly = true)
    String index(Viewer viewer, Model model) {
        var mine = groups.of(viewer);
        var members = groups.members(viewer, mine);
        var everyone =
                members.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        everyone.add(viewer.id());
        var cards = people.cards(viewer, everyone);
        var lines = new ArrayList<GroupLine>();
        for (var group : mine) {
            var faces =
                    members.getOrDefault(group.id(), List.of()).stream()
                            .filter(cards::containsKey)
                            .map(cards::get);
            lines.add(new GroupLine(group, faces.toList()));
        }
        model.addAttribute("groups", lines);
        var me = cards.get(viewer.id());
        model.addAttribute("makes", viewer.steward() || me != null && me.role().makesGroups());
        return "collaboratives/index";
    }

    @GetMapping("/collaboratives/{id}")
    @Transactional(readOnly = true)
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Instant before,
            Model model) {
        model.addAttribute("page", homes.page(viewer, id, before).orElseThrow(NotFound::new));
        return "collaboratives/show";
    }

    /// One of the viewer's groups in their list.
    record GroupLine(Collaborative group, List<Card> people) {
        private static final int SHOWN = 12;
        private static final int FACES = 8;

        String names(Words words) {
            var names =
                    people.stream().limit(SHOWN).map(Card::name).collect(Collectors.joining(", "));
            return people.size() > SHOWN ? words.say("collaboratives.others", names) : names;
        }

        List<String> marks() {
            return people.stream().limit(FACES).map(Card::name).toList();
        }
    }
}
