package org.risingtide.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person looks at every group before anybody hears of it.
@Controller
@RequestMapping("/matching/{id}")
class ReviewController {
    /// More names than that are no sentence.
    private static final int NAMED = 20;

    private final Makings makings;
    private final Review review;
    private final Moves moves;
    private final Hunting hunting;
    private final Agreements agreements;

    ReviewController(
            Makings makings, Review review, Moves moves, Hunting hunting, Agreements agreements) {
        this.makings = makings;
        this.review = review;
        this.moves = moves;
        this.hunting = hunting;
        this.agreements = agreements;
    }

    /// @param moved who was moved just now, and from where: then the page says what it did
    /// @param part of the groups, where they are very many
    /// @param at a group's place: then the part it is in
    /// @param refused places of groups that could not be sent just now
    @GetMapping("/review")
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID moved,
            @RequestParam(defaultValue = "-1") int from,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestParam(defaultValue = "") Set<Integer> refused,
            Model model) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.REVIEW) {
            return "redirect:" + making.path();
        }
        var words = Words.in(viewer.language());
        var table = review.table(viewer, making, words);
        var page = review.page(table, words);
        model.addAttribute("page", page);
        int shown = at == null ? Math.clamp(part, 0, page.parts() - 1) : page.partOf(at);
        model.addAttribute("part", moved == null ? shown : page.partOf(moved));
        model.addAttribute("held", some(page.waiting(agreements.held(table)), words));
        model.addAttribute("refused", some(page.waiting(refused), words));
        model.addAttribute("effect", moved == null ? "" : moves.effect(table, moved, from, words));
        return "matching/review";
    }

    private static List<String> some(List<String> names, Words words) {
        if (names.size() <= NAMED) {
            return names;
        }
        var some = new ArrayList<>(names.subList(0, NAMED));
        some.add(words.say("matching.review.more", names.size() - NAMED));
        return some;
    }

    /// @param name what a group's name, or that of somebody in it, has in it; where there are very many
    @GetMapping("/moves")
    String choices(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        var making = inReview(viewer, id);
        var words = Words.in(viewer.language());
        var candidate = Placing.one(makings.people(viewer, making), person);
        model.addAttribute("making", making);
        model.addAttribute("person", candidate);
        model.addAttribute("name", name.strip());
        model.addAttribute("choices", moves.choices(viewer, making, person, name, words));
        return "matching/moves";
    }

    /// @param to a group's place, or -1 for no group
    @PostMapping("/moves")
    String move(
            Viewer viewer, @PathVariable UUID id, @RequestParam UUID person, @RequestParam int to) {
        var making = inReview(viewer, id);
        var candidate = Placing.one(makings.people(viewer, making), person);
        var refused = moves.refused(viewer, making, person, to, Words.in(viewer.language()));
        if (refused != null) {
            throw new NotAllowed(refused);
        }
        int from = candidate.place() == null ? -1 : candidate.place();
        makings.move(candidate.id(), to < 0 ? null : to);
        return "redirect:/matching/" + id + "/review?moved=" + person + "&from=" + from;
    }

    @PostMapping("/kept")
    String keep(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int place,
            @RequestParam boolean keep) {
        makings.keep(inReview(viewer, id), place, keep);
        return "redirect:/matching/" + id + "/review?at=" + place + "#g-" + place;
    }

    @PostMapping("/again")
    String again(Viewer viewer, @PathVariable UUID id) {
        hunting.again(viewer, inReview(viewer, id));
        return "redirect:/matching/" + id + "/search";
    }

    private Making inReview(Viewer viewer, UUID id) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.REVIEW) {
            throw new Conflict("matching.not.in.review");
        }
        return making;
    }
}
