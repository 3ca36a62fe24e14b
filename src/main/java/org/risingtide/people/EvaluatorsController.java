package org.risingtide.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Evaluator;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// "Who evaluates you": what is presumed, corrected by the person alone. Nobody named here is ever told.
@Controller
@RequestMapping("/people/me/evaluators")
class EvaluatorsController {
    private final Evaluators evaluators;
    private final People people;

    EvaluatorsController(Evaluators evaluators, People people) {
        this.evaluators = evaluators;
        this.people = people;
    }

    record Line(Card card, Evaluator evaluator) {}

    @GetMapping
    String show(Viewer viewer, Model model) {
        return page(viewer, model);
    }

    /// Somebody who evaluates me: chosen below the field, or typed.
    @PostMapping
    String add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "evaluator_id", defaultValue = "") String chosen,
            Model model,
            HttpServletResponse response) {
        var found =
                chosen.matches("[0-9a-fA-F-]{36}")
                        ? people.card(viewer, UUID.fromString(chosen)).stream().toList()
                        : people.named(viewer, name, 10);
        var others = found.stream().filter(card -> !card.id().equals(viewer.id())).toList();
        if (others.size() != 1) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", name);
            model.addAttribute("which", others);
            return page(viewer, model);
        }
        evaluators.say(viewer, others.getFirst().id(), true);
        return done(response, "people.evaluators.added");
    }

    @PostMapping("/{id}/not-mine")
    String notMine(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        evaluators.say(viewer, known(viewer, id), false);
        return done(response, "people.evaluators.removed");
    }

    @PostMapping("/{id}/door")
    String door(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam boolean open,
            HttpServletResponse response) {
        if (open) {
            evaluators.openDoor(viewer, known(viewer, id));
        } else {
            evaluators.closeDoor(viewer, known(viewer, id));
        }
        return done(response, open ? "people.evaluators.opened" : "people.evaluators.closed");
    }

    private UUID known(Viewer viewer, UUID id) {
        return people.card(viewer, id).map(Card::id).orElseThrow(NotFound::new);
    }

    private String page(Viewer viewer, Model model) {
        var all = new HashMap<UUID, Evaluator>();
        evaluators.of(viewer).forEach(evaluator -> all.put(evaluator.evaluatorId(), evaluator));
        var lines = new ArrayList<Line>();
        people.cards(viewer, all.keySet())
                .forEach((id, card) ->
                        Optional.ofNullable(all.get(id))
                                .ifPresent(e -> lines.add(new Line(card, e))));
        lines.sort(Comparator.comparing(line -> line.card().name(), String.CASE_INSENSITIVE_ORDER));
        model.addAttribute("lines", lines);
        model.addAttribute("language", viewer.language());
        return "people/evaluators";
    }

    private static String done(HttpServletResponse response, String sentence) {
        Flash.say(response, sentence);
        return "redirect:/people/me/evaluators";
    }
}
