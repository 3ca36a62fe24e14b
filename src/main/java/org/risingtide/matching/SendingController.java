package org.risingtide.matching;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.matching.Review.Table;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The last look, group by group, as a member will read it; names; and sending.
@Controller
@RequestMapping("/matching/{id}")
class SendingController {
    private final Makings makings;
    private final Review review;
    private final Preview preview;
    private final Sending sending;
    private final Agreements agreements;

    SendingController(
            Makings makings,
            Review review,
            Preview preview,
            Sending sending,
            Agreements agreements) {
        this.makings = makings;
        this.review = review;
        this.preview = preview;
        this.sending = sending;
        this.agreements = agreements;
    }

    @GetMapping("/preview")
    String preview(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int group,
            Model model) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.REVIEW) {
            return "redirect:" + making.path();
        }
        var table = review.table(viewer, making, Words.in(viewer.language()));
        return look(viewer, table, group, model);
    }

    private String look(Viewer viewer, Table table, int group, Model model) {
        var words = Words.in(viewer.language());
        var all = review.page(table, words);
        if (all.unsent().isEmpty()) {
            return "redirect:/matching/" + table.making().id() + "/review";
        }
        model.addAttribute("page", preview.page(viewer, table, all, group, words));
        model.addAttribute("organiser", viewer.name());
        model.addAttribute("districts", agreements.state(viewer, table));
        return "matching/preview";
    }

    @PostMapping("/names")
    String rename(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int place,
            @RequestParam String name,
            @RequestParam(defaultValue = "-1") int search,
            Model model,
            HttpServletResponse response) {
        var making = inReview(viewer, id);
        if (making.searchNumber() != search) {
            return changed(id);
        }
        var table = review.table(viewer, making, Words.in(viewer.language()));
        var wrong = Names.wrong(table.names(), place, name);
        if (wrong != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", name);
            model.addAttribute("wrong", wrong);
            return look(viewer, table, place, model);
        }
        makings.rename(making, place, name.strip());
        return "redirect:/matching/" + id + "/preview?group=" + place;
    }

    /// The groups are others than those that were looked at.
    private static String changed(UUID id) {
        return "redirect:/matching/" + id + "/review?not=changed";
    }

    @PostMapping("/sending")
    String send(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int search,
            HttpServletResponse response) {
        var making = makings.find(viewer, id);
        if (making.sent()) {
            return "redirect:" + making.path();
        }
        if (making.searchNumber() != search) {
            return changed(id);
        }
        var words = Words.in(viewer.language());
        var table = review.table(viewer, inReview(viewer, id), words);
        var page = review.page(table, words);
        if (page.broken() || table.groups().isEmpty()) {
            throw new Conflict("matching.not.in.review");
        }
        var held = agreements.held(table);
        var outcome = sending.send(viewer, making, held);
        if (!outcome.whole()) {
            var refused = outcome.refused();
            Flash.either(
                    response, refused.isEmpty(), "matching.sent.part", "matching.sent.refused");
            return "redirect:/matching/" + id + "/review" + named(refused);
        }
        makings.sent(making);
        Flash.say(response, "matching.sent.done");
        return "redirect:/matching/" + id + "/afterwards";
    }

    /// For the page that says which could not be.
    private static String named(Set<Integer> refused) {
        return refused.isEmpty()
                ? ""
                : refused.stream().map(String::valueOf).collect(joining(",", "?refused=", ""));
    }

    private Making inReview(Viewer viewer, UUID id) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.REVIEW) {
            throw new Conflict("matching.not.in.review");
        }
        return making;
    }
}
