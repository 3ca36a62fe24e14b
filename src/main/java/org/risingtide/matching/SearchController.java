package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How far the search is, and stopping it.
@Controller
@RequestMapping("/matching/{id}/search")
class SearchController {
    private final Makings makings;
    private final Hunting hunting;
    private final Searches searches;

    SearchController(Makings makings, Hunting hunting, Searches searches) {
        this.makings = makings;
        this.hunting = hunting;
        this.searches = searches;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.SEARCH) {
            return "redirect:" + making.path();
        }
        // Its server may have gone in the middle.
        if (searches.progress(id).isEmpty()) {
            hunting.search(viewer, making);
        }
        model.addAttribute("making", making);
        model.addAttribute("percent", percent(id));
        return "matching/search";
    }

    @GetMapping("/progress")
    String progress(
            Viewer viewer, @PathVariable UUID id, Model model, HttpServletResponse response) {
        var making = makings.find(viewer, id);
        if (making.stage() != Making.Stage.SEARCH) {
            response.setHeader("X-Go", making.path());
        }
        model.addAttribute("percent", percent(id));
        return "matching/progress";
    }

    @PostMapping("/end")
    String stop(Viewer viewer, @PathVariable UUID id) {
        searches.stop(makings.find(viewer, id).id());
        return "redirect:/matching/" + id + "/search";
    }

    private int percent(UUID id) {
        return (int) Math.round(100 * searches.progress(id).orElse(1.0));
    }
}
