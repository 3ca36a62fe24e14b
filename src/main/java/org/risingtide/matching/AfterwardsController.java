package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Facts;
import org.risingtide.matching.Agreements.State;
import org.risingtide.matching.Proposals.Waiting;
import org.risingtide.matching.SentGroupTables.SentGroup;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// After sending: three facts a group, and a place for whoever came later or would rather be with others.
@Controller
@RequestMapping("/matching/{id}")
class AfterwardsController {
    private final Makings makings;
    private final Review review;
    private final Proposals proposals;
    private final Placing placing;
    private final Collaboratives collaboratives;

    AfterwardsController(
            Makings makings,
            Review review,
            Proposals proposals,
            Placing placing,
            Collaboratives collaboratives) {
        this.makings = makings;
        this.review = review;
        this.proposals = proposals;
        this.placing = placing;
        this.collaboratives = collaboratives;
    }

    /// A group that was sent, with all that may be known of it.
    record After(SentGroup group, Facts facts) {}

    /// @param groups those of this part
    /// @param forgotten when the list goes, or empty once it is gone
    record Page(
            Making making,
            List<After> groups,
            List<Waiting> waiting,
            State districts,
            String forgotten,
            int part,
            int parts) {}

    @GetMapping("/afterwards")
    String afterwards(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int part,
            Model model) {
        var making = makings.find(viewer, id);
        if (!making.sent()) {
            return "redirect:" + making.path();
        }
        var words = Words.in(viewer.language());
        var groups = going(viewer, making);
        var table = review.table(viewer, making, words);
        var there = groups.stream().map(each -> each.group().place()).collect(Collectors.toSet());
        int parts = Parts.of(Math.max(groups.size(), proposals.waiting(table)));
        int shown = Math.clamp(part, 0, parts - 1);
        var sentAt = making.sentAt() == null ? Instant.EPOCH : making.sentAt();
        var until = LocalDate.ofInstant(sentAt.plus(Forgetting.UNCONFIRMED), viewer.zone());
        model.addAttribute(
                "page",
                new Page(
                        making,
                        Parts.part(groups, shown),
                        proposals.part(table, there, shown, words),
                        proposals.districts(viewer, table, words),
                        table.bench().people().isEmpty() ? "" : AskLetters.day(words, until),
                        shown,
                        parts));
        return "matching/afterwards";
    }

    private List<After> going(Viewer viewer, Making making) {
        var groups = makings.sentGroups(viewer, making);
        var facts = collaboratives.facts(groups.stream().map(SentGroup::id).toList());
        return groups.stream()
                .flatMap(group ->
                        facts.stream()
                                .filter(fact -> fact.id().equals(group.id()))
                                .map(fact -> new After(group, fact)))
                .toList();
    }

    /// One click: this person into this group. Clicked twice, it is done once.
    @PostMapping("/places")
    String place(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam int to,
            HttpServletResponse response) {
        var making = sent(viewer, id);
        var candidate = Placing.one(makings.people(viewer, making), person);
        if (candidate.place() == null) {
            var group = Placing.at(makings.sentGroups(viewer, making), to);
            var words = Words.in(viewer.language());
            var table = review.table(viewer, making, words);
            var waiting = proposals.of(table, candidate, Set.of(to), words);
            boolean fits = waiting.filter(each -> !each.best().isEmpty()).isPresent();
            boolean placed = fits && placing.place(viewer, making, candidate, group);
            boolean held = waiting.filter(Waiting::held).isPresent();
            Flash.either(
                    response,
                    placed,
                    "matching.placed",
                    held ? "matching.waiting.held" : "matching.placed.not");
        }
        return "redirect:/matching/" + id + "/afterwards";
    }

    /// Tells somebody honestly that no group fits now, and why.
    @PostMapping("/telling")
    String tell(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID person,
            HttpServletResponse response) {
        var making = sent(viewer, id);
        var words = Words.in(viewer.language());
        var candidate = Placing.one(makings.people(viewer, making), person);
        proposals
                .tell(review.table(viewer, making, words), candidate, words)
                .ifPresent(outcome -> Flash.say(response, outcome.key()));
        return "redirect:/matching/" + id + "/afterwards";
    }

    private Making sent(Viewer viewer, UUID id) {
        var making = makings.find(viewer, id);
        if (!making.sent()) {
            throw new Conflict("matching.not.in.review");
        }
        return making;
    }
}
