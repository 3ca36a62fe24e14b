package org.risingtide.places;

import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.OpenPages;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One school's page, and what appears below a field while somebody types.
@Controller
class SchoolController implements OpenPages {

    private final Places places;

    SchoolController(Places places) {
        this.places = places;
    }

    /// The lists hold nothing that is not public, and somebody's first steps ask for their school.
    @Override
    public List<String> patterns() {
        return List.of("/places/search", "/places/districts");
    }

    @GetMapping("/places/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("schools", places.search(q, Places.SHOWN));
        return "places/options";
    }

    @GetMapping("/places/districts")
    String districts(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("districts", places.searchDistricts(q, Places.SHOWN));
        return "places/district-options";
    }

    /// An address that was merged away leads to the school it became.
    @GetMapping("/places/{id}")
    String show(@PathVariable UUID id, Model model) {
        School school = places.school(id).orElseThrow(NotFound::new);
        if (!school.id().equals(id)) {
            return "redirect:/places/" + school.id();
        }
        model.addAttribute("school", school);
        return "places/show";
    }
}
