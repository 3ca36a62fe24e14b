package org.risingtide.takeaways;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.risingtide.turns.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Take something home": one line, or nothing today.
@Controller
@RequestMapping("/takeaways/{session}/line")
class LineController {
    private final Takeaways takeaways;
    private final Sessions sessions;
    private final Tablemates tablemates;

    LineController(Takeaways takeaways, Sessions sessions, Tablemates tablemates) {
        this.takeaways = takeaways;
        this.sessions = sessions;
        this.tablemates = tablemates;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable UUID session) {
        var plan = sessions.find(viewer, session);
        var line = takeaways.own(viewer, session).map(LineForm::of).orElse(LineForm.empty());
        return page(viewer, plan, line, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            Viewer viewer,
            @PathVariable UUID session,
            @RequestParam("request_id") UUID request,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "talk") String origin,
            @RequestParam(defaultValue = "mine") String wish,
            HttpServletResponse response) {
        var typed = LineForm.typed(text, origin, wish);
        var wrong = typed.wrong();
        if (wrong != null) {
            return page(
                            viewer,
                            sessions.find(viewer, session),
                            typed,
                            HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("wrong", wrong);
        }
        return after(
                viewer, session, takeaways.keep(viewer, session, request, typed), typed, response);
    }

    @PostMapping("/nothing")
    ModelAndView nothing(
            Viewer viewer,
            @PathVariable UUID session,
            @RequestParam("request_id") UUID request,
            HttpServletResponse response) {
        var outcome = takeaways.nothing(viewer, session, request);
        return after(viewer, session, outcome, LineForm.empty(), response);
    }

    private ModelAndView after(
            Viewer viewer,
            UUID session,
            Outcome outcome,
            LineForm typed,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Changed _, Outcome.Unchanged _ -> {
                Flash.say(response, "takeaways.line.kept");
                yield new ModelAndView("redirect:/sessions/" + session);
            }
            case Outcome.Refused(var why) ->
                    page(viewer, sessions.find(viewer, session), typed, HttpStatus.CONFLICT)
                            .addObject("wrong", why.key());
        };
    }

    private ModelAndView page(Viewer viewer, Plan plan, LineForm form, HttpStatus status) {
        var seen = tablemates.of(viewer, plan);
        return new ModelAndView("takeaways/line", status)
                .addObject("plan", plan)
                .addObject("form", form)
                .addObject("open", takeaways.isOpen(plan))
                .addObject("others", seen.others())
                .addObject("barred", seen.barred());
    }
}
