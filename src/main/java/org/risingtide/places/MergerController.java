package org.risingtide.places;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// For whoever looks after the site: schools that people added, joined with their entries on the list.
@Controller
class MergerController {

    private final Places places;

    MergerController(Places places) {
        this.places = places;
    }

    @GetMapping("/places/added")
    String added(Viewer viewer, Model model) {
        model.addAttribute("added", places.added(viewer));
        return "places/added";
    }

    @PostMapping("/places/{from}/merger")
    String merge(
            Viewer viewer,
            @PathVariable UUID from,
            @RequestParam(required = false) @Nullable UUID into,
            HttpServletResponse response) {
        boolean merged = into != null && places.merge(viewer, from, into);
        Flash.either(response, merged, "places.merge.done", "places.merge.wrong");
        return "redirect:/places/added";
    }
}
