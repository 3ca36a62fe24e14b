package org.risingtide.takeaways;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Barred;
import org.risingtide.platform.Flash;
import org.risingtide.sessions.Sessions;
import org.risingtide.takeaways.Commitment.Mark;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Try tomorrow" and "What happened?".
@Controller
@RequestMapping("/takeaways")
class CommitmentController {
    private static final int LONGEST_STORY = 1000;

    private final Commitments commitments;
    private final Takeaways takeaways;
    private final Sessions sessions;
    private final Barred barred;

    CommitmentController(
            Commitments commitments, Takeaways takeaways, Sessions sessions, Barred barred) {
        this.commitments = commitments;
        this.takeaways = takeaways;
        this.sessions = sessions;
        this.barred = barred;
    }

    @GetMapping
    String index(Viewer viewer, Model model) {
        model.addAttribute("commitments", commitments.open(viewer));
        model.addAttribute("barred", barred.sentence(viewer));
        return "takeaways/index";
    }

    @GetMapping("/{session}/commitments/new")
    ModelAndView form(Viewer viewer, @PathVariable UUID session) {
        sessions.find(viewer, session);
        var line = takeaways.own(viewer, session).map(Line::text).orElse("");
        return form(viewer, session, new Typed(line, "", ""), null, HttpStatus.OK);
    }

    @PostMapping("/{session}/commitments")
    ModelAndView make(
            Viewer viewer,
            @PathVariable UUID session,
            @RequestParam("request_id") UUID request,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(name = "with_whom", defaultValue = "") String withWhom,
            @RequestParam(name = "by_day", defaultValue = "") String by,
            HttpServletResponse response) {
        var typed = new Typed(what.strip(), withWhom.strip(), by.strip());
        sessions.find(viewer, session);
        var wrong = typed.wrong();
        if (wrong != null) {
            return form(viewer, session, typed, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        commitments.make(viewer, typed.commitment(request, session, viewer.id()));
        Flash.say(response, "takeaways.try.kept");
        return new ModelAndView("redirect:/sessions/" + session);
    }

    /// @param mark what came of it, or nothing yet
    @PostMapping("/commitments/{id}/outcome")
    ModelAndView mark(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String showed,
            @RequestParam(defaultValue = "false") boolean tell,
            HttpServletResponse response) {
        var story = showed.strip();
        if (story.length() > LONGEST_STORY) {
            return new ModelAndView("takeaways/index", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("commitments", commitments.open(viewer))
                    .addObject("barred", barred.sentence(viewer))
                    .addObject("wrong", id)
                    .addObject("typed", showed);
        }
        var found = mark.matches("tried|partly|not_yet|letting_go") ? Mark.of(mark) : null;
        commitments.mark(viewer, id, found, story, tell);
        Flash.say(response, tell ? "takeaways.try.told" : "takeaways.try.marked");
        return new ModelAndView("redirect:/takeaways");
    }

    @PostMapping("/commitments/{id}/deletion")
    String drop(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        commitments.drop(viewer, id);
        Flash.say(response, "takeaways.try.gone");
        return "redirect:/takeaways";
    }

    private ModelAndView form(
            Viewer viewer, UUID session, Typed typed, @Nullable String wrong, HttpStatus status) {
        return new ModelAndView("takeaways/commitment", status)
                .addObject("session", session)
                .addObject("barred", barred.sentence(viewer))
                .addObject("typed", typed)
                .addObject("wrong", wrong);
    }

    /// @param by a date as browsers write it
    record Typed(String what, String withWhom, String by) {
        @Nullable String wrong() {
            if (what.isEmpty()) {
                return "takeaways.try.empty";
            }
            if (what.length() > Commitment.LONGEST || withWhom.length() > 120) {
                return "takeaways.line.long";
            }
            return by.isEmpty() || day() != null ? null : "takeaways.try.day";
        }

        @Nullable LocalDate day() {
            try {
                return by.isEmpty() ? null : LocalDate.parse(by);
            } catch (DateTimeException e) {
                return null;
            }
        }

        Commitment commitment(UUID id, UUID session, UUID author) {
            return new Commitment(id, session, author, what, withWhom, day(), null, "", null);
        }
    }
}
