package org.risingtide.collaboratives;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.people.People;
import org.risingtide.platform.Cut;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Starting a group with people one knows, bringing somebody in, leaving.
@Controller
class MembershipController {
    private static final int FOUND = 8;

    private final Collaboratives groups;
    private final Meetings meetings;
    private final People people;

    MembershipController(Collaboratives groups, Meetings meetings, People people) {
        this.groups = groups;
        this.meetings = meetings;
        this.people = people;
    }

    /// @param with people chosen so far
    /// @param q part of a name to look for
    @GetMapping("/collaboratives/new")
    @Transactional(readOnly = true)
    String form(
            Viewer viewer,
            @RequestParam(defaultValue = "") List<UUID> with,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        return choosing(viewer, with, name, q, model);
    }

    @PostMapping("/collaboratives")
    String start(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam(defaultValue = "") List<UUID> with,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletResponse response) {
        var members = new LinkedHashSet<UUID>(List.of(viewer.id()));
        // Whoever is not here (any more) cannot be asked along.
        members.addAll(people.cards(viewer, with).keySet());
        if (members.size() < 2 || members.size() > Collaborative.MOST) {
            return wrong(viewer, with, name, "collaboratives.size", model, response);
        }
        var title = Cut.to(80, name.isBlank() ? names(viewer, members) : name.strip());
        var same = groups.same(viewer, title, members);
        if (same.isPresent()) {
            Flash.say(response, "collaboratives.start.same");
            return "redirect:/collaboratives/" + same.get();
        }
        try {
            groups.start(
                    new NewCollaborative(
                            id,
                            title,
                            List.copyOf(members),
                            List.copyOf(members),
                            List.of(),
                            null,
                            null,
                            null));
        } catch (EvaluatorBeside e) {
            return wrong(viewer, with, name, "collaboratives.evaluator", model, response);
        }
        return "redirect:/collaboratives/" + id;
    }

    @GetMapping("/collaboratives/{id}/members/new")
    @Transactional(readOnly = true)
    String invite(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        model.addAttribute("group", groups.open(viewer, id));
        model.addAttribute("q", q);
        model.addAttribute("found", q.isBlank() ? List.of() : people.named(viewer, q, FOUND));
        return "collaboratives/invite";
    }

    @PostMapping("/collaboratives/{id}/members")
    String bringIn(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID person,
            HttpServletResponse response) {
        if (people.card(viewer, person).isEmpty()) {
            throw new NotFound();
        }
        try {
            groups.bringIn(viewer, id, person);
            return "redirect:/collaboratives/" + id;
        } catch (EvaluatorBeside e) {
            Flash.refuse(response, "collaboratives.evaluator");
            return "redirect:/collaboratives/" + id + "/members/new";
        }
    }

    @PostMapping("/collaboratives/{id}/departure")
    @Transactional
    String leave(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean another,
            HttpServletResponse response) {
        meetings.leave(viewer, id);
        groups.leave(viewer, id, another);
        Flash.say(response, another ? "collaboratives.left.another" : "collaboratives.left");
        return "redirect:/collaboratives";
    }

    @PostMapping("/collaboratives/{id}/help")
    String askForHelp(Viewer viewer, @PathVariable UUID id, @RequestParam boolean asks) {
        groups.askForHelp(viewer, id, asks);
        return "redirect:/collaboratives/" + id;
    }

    private String wrong(
            Viewer viewer,
            List<UUID> with,
            String name,
            String key,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", key);
        return choosing(viewer, with, name, "", model);
    }

    private String choosing(Viewer viewer, List<UUID> with, String name, String q, Model model) {
        var chosen = new ArrayList<>(people.cards(viewer, with).values());
        chosen.removeIf(card -> card.id().equals(viewer.id()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("name", name);
        model.addAttribute("q", q);
        var found =
                q.isBlank()
                        ? List.<org.risingtide.people.Card>of()
                        : people.named(viewer, q, FOUND);
        model.addAttribute("nobody", !q.isBlank() && found.isEmpty());
        model.addAttribute(
                "found",
                found.stream()
                        .filter(card -> !card.id().equals(viewer.id()) && !with.contains(card.id()))
                        .toList());
        model.addAttribute("viewer", viewer);
        return "collaboratives/new";
    }

    /// "Rosa, Lena and Theo": a group without a name is called after its people.
    private String names(Viewer viewer, LinkedHashSet<UUID> members) {
        var first =
                people.cards(viewer, members).values().stream()
                        .map(card -> card.name().replaceFirst(" .*", ""));
        return org.risingtide.platform.Words.in(viewer.language()).list(first.toList());
    }
}
