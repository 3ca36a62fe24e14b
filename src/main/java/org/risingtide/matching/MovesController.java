package org.risingtide.matching;

import java.util.Optional;
import java.util.UUID;
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

/// Moving one person by hand: where they could go, and going there.
@Controller
@RequestMapping("/matching/{id}/moves")
class MovesController {
    private final Makings makings;
    private final Moves moves;

    MovesController(Makings makings, Moves moves) {
        this.makings = makings;
        this.moves = moves;
    }

    /// @param name what a group's name, or that of somebody in it, has in it; where there are very many
    @GetMapping
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
    @PostMapping
    String move(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam int to,
            @RequestParam(defaultValue = "-1") int search) {
        var making = inReview(viewer, id);
        var candidate = Placing.one(makings.people(viewer, making), person);
        var not =
                making.searchNumber() != search
                        ? Optional.of("changed")
                        : moves.refused(viewer, making, person, to, Words.in(viewer.language()));
        var review = "redirect:/matching/" + id + "/review";
        if (not.isPresent()) {
            return review + "?not=" + not.get();
        }
        int from = candidate.place() == null ? -1 : candidate.place();
        makings.move(candidate.id(), to < 0 ? null : to);
        return review + "?moved=" + person + "&from=" + from + (to < 0 ? "" : "#g-" + to);
    }

    private Making inReview(Viewer viewer, UUID id) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.REVIEW) {
            throw new Conflict("matching.not.in.review");
        }
        return making;
    }
}
