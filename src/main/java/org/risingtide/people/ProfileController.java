package org.risingtide.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's page: their words first. On one's own page each sentence also says who reads it and can be changed.
@Controller
class ProfileController {
    private static final int NAMES = 8;

    private final People people;
    private final Phrases phrases;
    private final Barred barred;
    private final Clock clock;

    ProfileController(People people, Phrases phrases, Barred barred, Clock clock) {
        this.people = people;
        this.phrases = phrases;
        this.barred = barred;
        this.clock = clock;
    }

    @GetMapping("/people/me")
    @Transactional(readOnly = true)
    String me(Viewer viewer, Model model) {
        return show(viewer, viewer.id(), model);
    }

    @GetMapping("/people/{id}")
    @Transactional(readOnly = true)
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var profile = people.profile(viewer, id).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var mine = viewer.id().equals(id);
        var said =
                phrases.of(viewer, id).stream()
                        .sorted(Comparator.comparing(Phrase::kind))
                        .map(phrase -> new PhraseLine(phrase, Words.in(viewer.language()), today))
                        .toList();
        model.addAttribute("profile", profile);
        model.addAttribute("said", said);
        model.addAttribute("free", FreeWords.sentence(profile.free(), Words.in(viewer.language())));
        if (mine) {
            model.addAttribute("barred", barred.sentence(viewer));
            return "people/me";
        }
        return "people/show";
    }

    /// For a field in which somebody looks for a person by name.
    @GetMapping("/people/names")
    String names(Viewer viewer, @RequestParam(defaultValue = "") String q, Model model) {
        List<Card> found = people.named(viewer, q, NAMES);
        model.addAttribute(
                "cards", found.stream().filter(card -> !card.id().equals(viewer.id())).toList());
        model.addAttribute("language", viewer.language());
        return "people/name-options";
    }
}
