package org.risingtide.coffees;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Settings;
import org.risingtide.platform.SquareCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What looking after a club takes: a link for others, making the tables before their time, calling a date off.
@Controller
@RequestMapping("/coffees")
class HostController {
    private static final int LONGEST_DAYS = 120;
    private static final int USUAL_DAYS = 21;

    private final Clubs clubs;
    private final Coffees coffees;
    private final Laying laying;
    private final Settings settings;
    private final Clock clock;

    HostController(Clubs clubs, Coffees coffees, Laying laying, Settings settings, Clock clock) {
        this.clubs = clubs;
        this.coffees = coffees;
        this.laying = laying;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/{club}/link")
    @Transactional(readOnly = true)
    ModelAndView link(Viewer viewer, @PathVariable UUID club) {
        return link(viewer, clubs.hosted(viewer, club), "", HttpStatus.OK);
    }

    /// @param until the last day, or empty to take the link back
    @PostMapping("/{club}/link")
    ModelAndView open(
            Viewer viewer, @PathVariable UUID club, @RequestParam(defaultValue = "") String until) {
        var found = clubs.hosted(viewer, club);
        var day = day(until, viewer);
        if (!until.isBlank() && day == null) {
            return link(viewer, found, until, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        clubs.open(viewer, club, day);
        return new ModelAndView("redirect:/coffees/" + club + "/link");
    }

    @PostMapping("/dates/{coffee}/tables")
    String lay(Viewer viewer, @PathVariable UUID coffee, HttpServletResponse response) {
        var found = coffees.hosted(viewer, coffee);
        laying.lay(coffee, Laying.When.NOW);
        boolean laid = coffees.find(viewer, coffee).isLaid();
        Flash.either(response, laid, "coffees.laid.now", "coffees.laid.not");
        return "redirect:/collaboratives/" + found.club();
    }

    @PostMapping("/dates/{coffee}/calling-off")
    String callOff(Viewer viewer, @PathVariable UUID coffee, HttpServletResponse response) {
        var found = coffees.hosted(viewer, coffee);
        coffees.callOff(viewer, coffee);
        Flash.say(response, "coffees.off");
        return "redirect:/collaboratives/" + found.club();
    }

    private ModelAndView link(Viewer viewer, Club club, String typed, HttpStatus status) {
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var page =
                new ModelAndView("coffees/link", status)
                        .addObject("club", club)
                        .addObject("open", club.isOpen(today))
                        .addObject(
                                "day",
                                typed.isBlank() ? today.plusDays(USUAL_DAYS).toString() : typed)
                        .addObject("wrong", !typed.isBlank());
        if (club.isOpen(today)) {
            var url = settings.link("/coffees/join/" + club.joinToken());
            page.addObject("url", url);
            page.addObject("until", until(club, viewer));
            page.addObject("square", SquareCode.path(url));
        }
        return page;
    }

    private static String until(Club club, Viewer viewer) {
        var last = Objects.requireNonNull(club.joinUntil()).atStartOfDay(viewer.zone());
        return Dates.day(last, viewer.language());
    }

    private @Nullable LocalDate day(String typed, Viewer viewer) {
        try {
            var day = LocalDate.parse(typed.strip());
            var today = LocalDate.now(clock.withZone(viewer.zone()));
            return day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS)) ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
