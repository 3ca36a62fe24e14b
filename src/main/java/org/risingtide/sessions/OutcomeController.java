package org.risingtide.sessions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.platform.Conflict;
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

/// A session on paper: what came of it is typed, looked over, and entered. A record is not undone, so there are two pages.
@Controller
@RequestMapping("/sessions/{id}/outcome")
class OutcomeController {
    private final OnPaper paper;
    private final PaperPages pages;
    private final Meetings meetings;

    OutcomeController(OnPaper paper, PaperPages pages, Meetings meetings) {
        this.paper = paper;
        this.pages = pages;
        this.meetings = meetings;
    }

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        var page = pages.empty(viewer, id);
        return page.plan().hasBegun()
                ? new ModelAndView("redirect:" + page.plan().path())
                : page(page, HttpStatus.OK);
    }

    /// @param request its name differs from that of other forms: what somebody looks over is not kept yet
    /// @param then `enter` once it has been looked over, `change` to type on
    @PostMapping
    @Transactional
    ModelAndView enter(
            Viewer viewer,
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam("sheet_id") UUID request,
            @RequestParam(defaultValue = "") String then,
            @RequestParam MultiValueMap<String, String> fields) {
        var form = PaperForm.read(request, fields);
        var page = pages.empty(viewer, id);
        if (!page.open()) {
            throw new Conflict("sessions.paper.early");
        }
        var check = new PaperCheck(form, page.plan().protocol(), page.members());
        var typed = check.paper();
        if (typed.isEmpty() || then.equals("change")) {
            var status = check.wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return page(page.typed(form, check.wrong, Optional.empty()), status);
        }
        if (!then.equals("enter") && !page.plan().hasBegun()) {
            return page(page.typed(form, check.wrong, typed), HttpStatus.OK);
        }
        return switch (paper.enter(viewer, id, request, typed.get())) {
            case ENTERED -> {
                met(viewer, page.plan());
                Flash.say(response, "sessions.paper.entered");
                yield new ModelAndView("redirect:" + page.plan().path());
            }
            case TOO_LATE -> page(page.late(form, typed.get()), HttpStatus.CONFLICT);
        };
    }

    /// Whoever enters it need not be asked whether they met.
    private void met(Viewer viewer, Plan plan) {
        if (plan.meeting() != null) {
            meetings.tell(viewer, plan.group(), plan.meeting(), true);
        }
    }

    private static ModelAndView page(PaperPage page, HttpStatus status) {
        var template = page.paper().isPresent() ? "sessions/paper-over" : "sessions/paper";
        return new ModelAndView(template, status).addObject("page", page);
    }
}
