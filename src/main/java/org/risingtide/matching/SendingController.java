package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Facts;
import org.risingtide.matching.CandidateTables.SentGroup;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The last look, as a member will read it; sending; and the three facts afterwards.
@Controller
@RequestMapping("/matching/{id}")
class SendingController {
    private final Makings makings;
    private final Review review;
    private final Sending sending;
    private final Collaboratives collaboratives;

    SendingController(
            Makings makings, Review review, Sending sending, Collaboratives collaboratives) {
        this.makings = makings;
        this.review = review;
        this.sending = sending;
        this.collaboratives = collaboratives;
    }

    @GetMapping("/preview")
    String preview(Viewer viewer, @PathVariable UUID id, Model model) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.REVIEW) {
            return "redirect:" + making.path();
        }
        model.addAttribute("page", review.page(viewer, making, Words.in(viewer.language())));
        model.addAttribute("organiser", viewer.name());
        return "matching/preview";
    }

    @PostMapping("/sending")
    String send(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        var making = makings.find(viewer, id);
        if (making.sent()) {
            return "redirect:" + making.path();
        }
        if (making.stage() != Making.Stage.REVIEW
                || review.page(viewer, making, Words.in(viewer.language())).broken()) {
            throw new Conflict("matching.not.in.review");
        }
        var outcome = sending.send(viewer, making);
        makings.sent(making, outcome.sent());
        Flash.say(
                response,
                outcome.refused().isEmpty() ? "matching.sent.done" : "matching.sent.some");
        return "redirect:/matching/" + id + "/afterwards";
    }

    /// A group that was sent, with all that may be known of it.
    record After(SentGroup group, Facts facts) {}

    @GetMapping("/afterwards")
    String afterwards(Viewer viewer, @PathVariable UUID id, Model model) {
        var making = makings.find(viewer, id);
        if (!making.sent()) {
            return "redirect:" + making.path();
        }
        var groups = makings.sentGroups(viewer, making);
        var facts = collaboratives.facts(groups.stream().map(SentGroup::id).toList());
        List<After> after =
                groups.stream()
                        .flatMap(group ->
                                facts.stream()
                                        .filter(fact -> fact.id().equals(group.id()))
                                        .map(fact -> new After(group, fact)))
                        .toList();
        model.addAttribute("making", making);
        model.addAttribute("groups", after);
        return "matching/afterwards";
    }
}
