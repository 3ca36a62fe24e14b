package org.risingtide.places;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adding a school that the list has not, after a look at what is there under a like name.
@Controller
class NewSchoolController {

    private static final int LOOKED_AT = 5;

    private final Places places;

    NewSchoolController(Places places) {
        this.places = places;
    }

    @GetMapping("/places/new")
    String form(Model model) {
        model.addAttribute("form", NewSchoolForm.empty());
        return "places/new";
    }

    @PostMapping("/places")
    String add(
            Viewer viewer,
            @RequestParam("request_id") UUID requestId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(name = "district_id", defaultValue = "") String districtId,
            @RequestParam(name = "none_of_these", defaultValue = "false") boolean noneOfThese,
            Model model,
            HttpServletResponse response) {
        NewSchoolForm form =
                new NewSchoolForm(
                        requestId, name, city, state, district, districtId, noneOfThese, true);
        if (form.wrong()) {
            return again(form, List.of(), model, response);
        }
        List<School> alike = noneOfThese ? List.of() : alike(form);
        if (!alike.isEmpty()) {
            return again(form, alike, model, response);
        }
        School added = places.add(viewer, requestId, form.school());
        Flash.say(response, "places.add.done");
        return "redirect:/places/" + added.id();
    }

    /// The same request once more is no second school of a like name.
    private List<School> alike(NewSchoolForm form) {
        List<School> alike = places.search(form.name() + " " + form.city(), LOOKED_AT);
        boolean sent = alike.stream().anyMatch(school -> school.id().equals(form.requestId()));
        return sent ? List.of() : alike;
    }

    private static String again(
            NewSchoolForm form, List<School> alike, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", form);
        model.addAttribute("alike", alike);
        return "places/new";
    }
}
