package org.risingtide.coffees;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Starting a club, and changing how it meets.
@Controller
@RequestMapping("/coffees")
class ClubController {
    private final Clubs clubs;
    private final Clock clock;

    ClubController(Clubs clubs, Clock clock) {
        this.clubs = clubs;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(Viewer viewer) {
        return page(viewer, ClubForm.fresh(), ClubForm.unchecked(), true, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView start(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        var form = ClubForm.read(id, fields);
        var checked = form.check(viewer.zone(), clock.instant(), true);
        if (checked.club().isEmpty()) {
            return page(viewer, form, checked, true, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        clubs.start(viewer, form.name(), checked.club().get());
        Flash.say(response, "coffees.started");
        return new ModelAndView("redirect:/coffees/" + id + "/link");
    }

    @GetMapping("/{club}/edit")
    @Transactional(readOnly = true)
    ModelAndView edit(Viewer viewer, @PathVariable UUID club) {
        var now = clubs.hosted(viewer, club);
        var form = ClubForm.of(now, next(now, viewer));
        return page(viewer, form, ClubForm.unchecked(), false, HttpStatus.OK);
    }

    @PostMapping("/{club}/edit")
    ModelAndView change(
            Viewer viewer,
            @PathVariable UUID club,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        clubs.hosted(viewer, club);
        var form = ClubForm.read(club, fields);
        var checked = form.check(viewer.zone(), clock.instant(), false);
        if (checked.club().isEmpty()) {
            return page(viewer, form, checked, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        clubs.change(viewer, checked.club().get());
        Flash.say(response, "coffees.changed");
        return new ModelAndView("redirect:/collaboratives/" + club);
    }

    /// The first date that is still to come, by the viewer's clock: from there on the rhythm goes.
    private LocalDateTime next(Club club, Viewer viewer) {
        return club.rhythm()
                .after(clock.instant(), 1)
                .getFirst()
                .withZoneSameInstant(viewer.zone())
                .toLocalDateTime();
    }

    private static ModelAndView page(
            Viewer viewer,
            ClubForm form,
            ClubForm.Checked checked,
            boolean fresh,
            HttpStatus status) {
        return new ModelAndView("coffees/club-form", status)
                .addObject("viewer", viewer)
                .addObject("form", form)
                .addObject("checked", checked)
                .addObject("fresh", fresh);
    }
}
