package org.risingtide.collaboratives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.springframework.format.annotation.DateTimeFormat;
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

    @PostMapping("/norms")
    String writeNorms(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @RequestParam int from,
            @RequestParam String text,
            @RequestParam(name = "revisit_on", required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate revisitOn) {
        writings.writeNorms(viewer, id, request, from, text.strip(), revisitOn);
        return "redirect:/collaboratives/" + id;
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
            @RequestParam String text) {
        if (writings.writePlan(viewer, id, from, text.strip())) {
            return new ModelAndView("redirect:/collaboratives/" + id + "/plan");
        }
        var page = new ModelAndView("collaboratives/plan-edit", HttpStatus.CONFLICT);
        page.addObject("group", groups.open(viewer, id));
        page.addObject("plan", writings.plan(viewer, id));
        page.addObject("mine", text);
        return page;
    }
}
