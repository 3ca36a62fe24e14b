package org.risingtide.collaboratives;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Conflict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a group writes together: its norms and the page it plans on.
@Controller
@RequestMapping("/collaboratives/{id}")
class WritingController {
    private static final int LONGEST_PLAN = 50_000;

    private final Collaboratives groups;
    private final Writings writings;

    WritingController(Collaboratives groups, Writings writings) {
        this.groups = groups;
        this.writings = writings;
    }

    @GetMapping("/norms")
    @Transactional(readOnly = true)
    String norms(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("group", groups.open(viewer, id));
        model.addAttribute("norms", writings.norms(viewer, id).orElse(null));
        return "collaboratives/norms";
    }

    /// @param revisitOn a date as browsers write it; anything else is asked for again
    @PostMapping("/norms")
    ModelAndView writeNorms(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @RequestParam int from,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "revisit_on", defaultValue = "") String revisitOn) {
        var typed = new NormsForm(text, revisitOn, from);
        var wrong = typed.wrong();
        if (wrong != null) {
            groups.open(viewer, id);
            return norms(viewer, id, typed, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("wrong", wrong);
        }
        try {
            writings.writeNorms(viewer, id, request, from, text.strip(), typed.revisit());
            return new ModelAndView("redirect:/collaboratives/" + id);
        } catch (Conflict e) {
            var now = writings.norms(viewer, id).map(Norms::version).orElse(0);
            return norms(viewer, id, new NormsForm(text, revisitOn, now), HttpStatus.CONFLICT)
                    .addObject("stale", true);
        }
    }

    private ModelAndView norms(Viewer viewer, UUID id, NormsForm typed, HttpStatus status) {
        return new ModelAndView("collaboratives/norms", status)
                .addObject("group", groups.open(viewer, id))
                .addObject("norms", writings.norms(viewer, id).orElse(null))
                .addObject("typed", typed);
    }

    /// @param from the version it was begun from
    record NormsForm(String text, String revisitOn, int from) {
        @Nullable String wrong() {
            if (text.isBlank() || text.strip().length() > 4_000) {
                return "collaboratives.norms.wrong";
            }
            return revisitOn.isBlank() || revisit() != null ? null : "collaboratives.date.wrong";
        }

        @Nullable LocalDate revisit() {
            try {
                return revisitOn.isBlank() ? null : LocalDate.parse(revisitOn.strip());
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    @GetMapping("/plan")
    @Transactional(readOnly = true)
    String plan(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("group", groups.open(viewer, id));
        model.addAttribute("plan", writings.plan(viewer, id));
        return "collaboratives/plan";
    }

    @GetMapping("/plan/edit")
    @Transactional(readOnly = true)
    String editPlan(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("group", groups.open(viewer, id));
        model.addAttribute("plan", writings.plan(viewer, id));
        return "collaboratives/plan-edit";
    }

    /// A stale edit comes back with what was typed and with what somebody else has written since, and loses neither.
    @PostMapping("/plan")
    ModelAndView writePlan(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam(defaultValue = "") String text) {
        boolean tooLong = text.strip().length() > LONGEST_PLAN;
        if (!tooLong && writings.writePlan(viewer, id, from, text.strip())) {
            return new ModelAndView("redirect:/collaboratives/" + id + "/plan");
        }
        var page =
                new ModelAndView(
                        "collaboratives/plan-edit",
                        tooLong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        page.addObject("wrong", tooLong ? "collaboratives.plan.long" : null);
        page.addObject("group", groups.open(viewer, id));
        page.addObject("plan", writings.plan(viewer, id));
        page.addObject("mine", text);
        return page;
    }
}
