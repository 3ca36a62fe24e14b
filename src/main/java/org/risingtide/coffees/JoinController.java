package org.risingtide.coffees;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page behind a club's link.
@Controller
@RequestMapping("/coffees/join/{token}")
class JoinController {
    private final Joining joining;
    private final Clock clock;

    JoinController(Joining joining, Clock clock) {
        this.joining = joining;
        this.clock = clock;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable String token, Model model) {
        var door = joining.door(viewer, token);
        if (door.isEmpty()) {
            return "coffees/join-over";
        }
        if (viewer.isIn(door.get().club().circle())) {
            return "redirect:" + door.get().club().path();
        }
        model.addAttribute("door", door.get());
        model.addAttribute("token", token);
        door.get().club().rhythm().after(clock.instant(), 1).stream()
                .map(next -> next.withZoneSameInstant(viewer.zone()))
                .map(next -> Dates.full(next, viewer.language()))
                .forEach(next -> model.addAttribute("next", next));
        model.addAttribute("viewer", viewer);
        return "coffees/join";
    }

    @PostMapping
    String join(
            Viewer viewer,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean comes,
            HttpServletResponse response) {
        var door = joining.door(viewer, token);
        if (door.isEmpty()) {
            return "coffees/join-over";
        }
        try {
            joining.join(viewer, door.get(), comes);
        } catch (EvaluatorBeside e) {
            Flash.refuse(response, "coffees.join.evaluator");
            return "redirect:/coffees/join/" + token;
        }
        Flash.say(response, "coffees.joined");
        return "redirect:" + door.get().club().path();
    }
}
