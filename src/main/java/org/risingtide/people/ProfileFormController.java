package org.risingtide.people;

import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Profile.Workplace;
import org.risingtide.places.Places;
import org.risingtide.places.School;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own profile as a form.
@Controller
class ProfileFormController {
    private static final List<String> LANGUAGES =
            List.of("en", "es", "ar", "zh", "fr", "hi", "ko", "pt", "ru", "so", "tl", "vi");
    private static final List<String> ZONES =
            List.of(
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Phoenix",
                    "America/Los_Angeles",
                    "America/Anchorage",
                    "Pacific/Honolulu",
                    "America/Puerto_Rico",
                    "America/Mexico_City",
                    "Europe/London",
                    "Europe/Madrid",
                    "Europe/Berlin");

    private final People people;
    private final Places places;

    ProfileFormController(People people, Places places) {
        this.people = people;
        this.places = places;
    }

    @GetMapping("/people/me/edit")
    String edit(Viewer viewer, Model model) {
        var profile = mine(viewer);
        return page(
                viewer,
                profile,
                ProfileForm.of(profile, viewer.language()),
                profile.workplace(),
                model);
    }

    @PostMapping("/people/me/edit")
    String change(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var form = ProfileForm.typed(fields);
        var profile = mine(viewer);
        var typed = text(fields, "school").strip();
        var alike =
                fields.containsKey("as_typed") ? List.<School>of() : alike(profile, fields, typed);
        var place = workplace(profile, fields, typed);
        if (form.wrong() || !alike.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("alike", alike);
            model.addAttribute("chosen", school(fields));
            return page(viewer, profile, form, place, model);
        }
        if (!people.change(viewer, form.onto(profile, place))) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", true);
            return page(viewer, profile, form.at(profile.version()), place, model);
        }
        Flash.say(response, "people.profile.kept");
        return "redirect:/people/me";
    }

    /// A school that was typed and not chosen may be one of these; whoever has no script is asked here.
    private List<School> alike(
            Profile profile, MultiValueMap<String, String> fields, String typed) {
        var asBefore = typed.equalsIgnoreCase(profile.workplace().school());
        return typed.isEmpty() || asBefore || school(fields) != null
                ? List.of()
                : places.search(typed, 5);
    }

    private Workplace workplace(
            Profile profile, MultiValueMap<String, String> fields, String typed) {
        var school = school(fields);
        if (school != null) {
            return of(school);
        }
        var before = profile.workplace();
        if (typed.equalsIgnoreCase(before.school())) {
            return before;
        }
        return new Workplace(null, typed.substring(0, Math.min(typed.length(), 200)), "", null, "");
    }

    static Workplace of(School school) {
        return new Workplace(
                school.id(),
                school.name(),
                school.site().town(),
                school.districtId(),
                school.district());
    }

    private @Nullable School school(MultiValueMap<String, String> fields) {
        // A choice made below the field comes after the field's own.
        var ids =
                fields.getOrDefault("school_id", List.of()).stream()
                        .filter(id -> !id.isBlank())
                        .toList();
        if (ids.isEmpty() || !ids.getLast().matches("[0-9a-fA-F-]{36}")) {
            return null;
        }
        return places.school(UUID.fromString(ids.getLast())).orElse(null);
    }

    private Profile mine(Viewer viewer) {
        return people.profile(viewer, viewer.id()).orElseThrow(NotFound::new);
    }

    private static String page(
            Viewer viewer, Profile profile, ProfileForm form, Workplace place, Model model) {
        model.addAttribute("profile", profile);
        model.addAttribute("form", form);
        model.addAttribute("place", place);
        model.addAttribute("languages", languages(viewer, form));
        var zones = new LinkedHashSet<>(ZONES);
        zones.add(form.zoneId().orElse(profile.zone()).getId());
        model.addAttribute("zones", List.copyOf(zones));
        return "people/profile-form";
    }

    /// The usual ones and the person's own, each by its name in the reader's language.
    private static Map<String, String> languages(Viewer viewer, ProfileForm form) {
        var codes = new LinkedHashSet<>(LANGUAGES);
        codes.addAll(form.languages());
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code ->
                names.put(
                        code,
                        ULocale.getDisplayLanguage(code, ULocale.forLocale(viewer.language()))));
        return names;
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
