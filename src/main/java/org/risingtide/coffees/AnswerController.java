package org.risingtide.coffees;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One tap: in, not this time, pause until.
@Controller
@RequestMapping("/coffees")
class AnswerController {
    private static final int LONGEST_DAYS = 400;

    private final Clubs clubs;
    private final Answers answers;
    private final Laying laying;
    private final Clock clock;

    AnswerController(Clubs clubs, Answers answers, Laying laying, Clock clock) {
        this.clubs = clubs;
        this.answers = answers;
        this.laying = laying;
        this.clock = clock;
    }

    @PostMapping("/dates/{coffee}/answer")
    String answer(
            Viewer viewer,
            @PathVariable UUID coffee,
            @RequestParam boolean comes,
            HttpServletResponse response) {
        var found = answers.answer(viewer, coffee, comes);
        if (found.isLaid()) {
            laying.lay(coffee, Laying.When.DUE);
        }
        Flash.say(response, comes ? "coffees.in.done" : "coffees.out.done");
        return "redirect:/collaboratives/" + found.club();
    }

    @PostMapping("/{club}/habit")
    String habit(
            Viewer viewer,
            @PathVariable UUID club,
            @RequestParam boolean comes,
            HttpServletResponse response) {
        answers.habit(viewer, club, comes).forEach(each -> laying.lay(each, Laying.When.DUE));
        Flash.say(response, comes ? "coffees.habit.always.done" : "coffees.habit.asked.done");
        return "redirect:/collaboratives/" + club;
    }

    /// @param until the last day of it, or empty to end it
    @PostMapping("/{club}/pause")
    String pause(
            Viewer viewer,
            @PathVariable UUID club,
            @RequestParam(defaultValue = "") String until,
            HttpServletResponse response) {
        clubs.find(viewer, club);
        var day = day(until, viewer);
        if (day == null && !until.isBlank()) {
            Flash.refuse(response, "coffees.pause.wrong");
            return "redirect:/collaboratives/" + club;
        }
        answers.pause(viewer, club, day).forEach(each -> laying.lay(each, Laying.When.DUE));
        Flash.say(response, day == null ? "coffees.pause.over" : "coffees.pause.done");
        return "redirect:/collaboratives/" + club;
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
