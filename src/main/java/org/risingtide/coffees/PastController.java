package org.risingtide.coffees;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.platform.Dates;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// "Coffees so far": the viewer's own, with whom and about what.
@Controller
class PastController {
    private static final int SHOWN = 60;

    private final Collaboratives groups;
    private final PageTables tables;
    private final People people;
    private final Clock clock;

    PastController(Collaboratives groups, PageTables tables, People people, Clock clock) {
        this.groups = groups;
        this.tables = tables;
        this.people = people;
        this.clock = clock;
    }

    record Page(
            Viewer viewer,
            Collaborative group,
            List<PageTables.Past> coffees,
            Map<UUID, Card> cards) {
        String when(PageTables.Past coffee) {
            var at = coffee.seating().startsAt().atZone(viewer.zone());
            return Dates.date(at, viewer.language());
        }

        String with(PageTables.Past coffee, Words words) {
            return words.list(
                    coffee.with().stream()
                            .map(cards::get)
                            .filter(Objects::nonNull)
                            .map(Card::name)
                            .toList());
        }
    }

    @GetMapping("/coffees/{club}/past")
    @Transactional(readOnly = true)
    String show(Viewer viewer, @PathVariable UUID club, Model model) {
        var group =
                groups.find(viewer, club).filter(Collaborative::isClub).orElseThrow(NotFound::new);
        var coffees = tables.past(viewer, club, clock.instant(), SHOWN);
        var met = new LinkedHashSet<UUID>();
        coffees.forEach(coffee -> met.addAll(coffee.with()));
        model.addAttribute("page", new Page(viewer, group, coffees, people.cards(viewer, met)));
        return "coffees/past";
    }
}
