package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Words;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking the people of a list three questions, in the organiser's own words.
@Controller
@RequestMapping("/matching/{id}/asking")
class AskingController {
    private static final int DAYS = 10;
    private static final int LONGEST = 4_000;

    private final Makings makings;
    private final Asks asks;
    private final Answers answers;
    private final Clock clock;

    AskingController(Makings makings, Asks asks, Answers answers, Clock clock) {
        this.makings = makings;
        this.asks = asks;
        this.answers = answers;
        this.clock = clock;
    }

    record Page(
            Making making,
            String letter,
            LocalDate until,
            Answers.Counted counted,
            boolean canMail,
            @Nullable String wrong) {}

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var making = makings.find(viewer, id);
        if (making.stage() == Making.Stage.COLUMNS) {
            return "redirect:" + making.path();
        }
        var words = Words.in(viewer.language());
        var letter =
                making.letter().isBlank()
                        ? words.say("matching.asking.letter.usual", viewer.name())
                        : making.letter();
        var asked = making.answersUntil();
        var today = today(viewer);
        var until = asked == null || asked.isBefore(today) ? today.plusDays(DAYS) : asked;
        return page(making, letter, until, null, model);
    }

    @PostMapping
    String ask(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String letter,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            @RequestParam(name = "request_id", required = false) @Nullable UUID request,
            Model model,
            HttpServletResponse response) {
        var making = makings.find(viewer, id);
        if (making.stage() == Making.Stage.COLUMNS) {
            return "redirect:" + making.path();
        }
        if (letter.isBlank() || letter.length() > LONGEST || until.isBefore(today(viewer))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(making, letter, until, "matching.asking.wrong", model);
        }
        makings.ask(making, letter.strip(), until);
        var said =
                asks.send(
                        making,
                        makings.people(viewer, making),
                        request == null ? UUID.randomUUID() : request);
        Flash.say(response, said);
        return "redirect:/matching/" + id + "/rules";
    }

    private String page(
            Making making, String letter, LocalDate until, @Nullable String wrong, Model model) {
        model.addAttribute(
                "page",
                new Page(
                        making,
                        letter,
                        until,
                        answers.count(making.id()),
                        asks.available(),
                        wrong));
        return "matching/asking";
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), viewer.zone());
    }
}
