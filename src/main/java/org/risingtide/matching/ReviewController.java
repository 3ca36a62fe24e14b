package org.risingtide.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Conflict;
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

    /// @param moved who was moved just now, and from where: then the page says what it did, and takes it back
    /// @param not why nobody was moved: one of [Moves#NOT]
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
            @RequestParam(defaultValue = "") String not,
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
        model.addAttribute("not", Moves.NOT.contains(not) ? words.say("matching.move." + not) : "");
        model.addAttribute(
                "moved",
                moved == null ? null : moves.moved(table, moved, from, words).orElse(null));
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

    @PostMapping("/kept")
    String keep(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int place,
            @RequestParam boolean keep,
            @RequestParam(defaultValue = "-1") int search) {
        var making = inReview(viewer, id);
        if (making.searchNumber() != search) {
            return "redirect:/matching/" + id + "/review?not=changed";
        }
        makings.keep(making, place, keep);
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
