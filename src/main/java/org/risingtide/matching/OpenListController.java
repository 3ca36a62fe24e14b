package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.matching.Making.Open;
import org.risingtide.matching.Making.Source;
import org.risingtide.platform.Cut;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Settings;
import org.risingtide.platform.SquareCode;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Beginning without a list: with everybody of one's district who is here, or with a link. Both are in once they have answered.
@Controller
@RequestMapping("/matching")
class OpenListController {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DAYS = 120;

    private final Makings makings;
    private final Makers makers;
    private final DistrictPeople district;
    private final Settings settings;
    private final Clock clock;

    OpenListController(
            Makings makings,
            Makers makers,
            DistrictPeople district,
            Settings settings,
            Clock clock) {
        this.makings = makings;
        this.makers = makers;
        this.district = district;
        this.settings = settings;
        this.clock = clock;
    }

    /// What was typed for a link, given back when its day is none.
    record LinkForm(String name, String until, @Nullable String wrong) {
        static final LinkForm EMPTY = new LinkForm("", "", null);
    }

    @PostMapping("/district")
    String district(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        allow(viewer);
        var people = district.of(viewer);
        if (people.isEmpty()) {
            Flash.refuse(response, "matching.district.nobody");
            return "redirect:/matching/new";
        }
        makings.beginWith(
                viewer, id, named(viewer, name), new Open(Source.DISTRICT, null, null), people);
        return "redirect:/matching/" + id + "/asking";
    }

    @PostMapping("/link")
    String link(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String until,
            Model model,
            HttpServletResponse response) {
        allow(viewer);
        var day = day(until, viewer);
        if (day == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("list", MakingsController.ListForm.EMPTY);
            model.addAttribute("link", new LinkForm(name, until, "matching.link.day"));
            model.addAttribute("district", district.name(viewer));
            return "matching/new";
        }
        var open = new Open(Source.LINK, Tokens.fresh(), day);
        var making = makings.beginWith(viewer, id, named(viewer, name), open, List.of());
        var words = Words.in(viewer.language());
        makings.ask(making, words.say("matching.asking.letter.usual", viewer.name()), day);
        return "redirect:/matching/" + id + "/link";
    }

    @GetMapping("/{id}/link")
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var making = makings.find(viewer, id);
        var token = making.open().token();
        var until = making.open().until();
        if (token == null || until == null) {
            throw new NotFound();
        }
        var url = settings.link("/matching/join/" + token);
        model.addAttribute("making", making);
        model.addAttribute("url", url);
        model.addAttribute("square", SquareCode.path(url));
        model.addAttribute("until", AskLetters.day(Words.in(viewer.language()), until));
        return "matching/link";
    }

    private void allow(Viewer viewer) {
        if (!makers.include(viewer)) {
            throw new NotAllowed("matching.not.yours");
        }
    }

    private @Nullable LocalDate day(String typed, Viewer viewer) {
        if (!typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed);
            var today = LocalDate.ofInstant(clock.instant(), viewer.zone());
            return day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS)) ? null : day;
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static String named(Viewer viewer, String name) {
        var plain = name.strip();
        return plain.isEmpty()
                ? Words.in(viewer.language()).say("matching.name.usual")
                : Cut.to(LONGEST_NAME, plain);
    }
}
