package org.risingtide.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.platform.Flash;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
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

/// Somebody plans a session of their group, or changes the plan.
@Controller
@RequestMapping("/planning")
class PlanController {
    private final PlanPages pages;
    private final Planning planning;
    private final Sessions sessions;
    private final Clock clock;

    PlanController(PlanPages pages, Planning planning, Sessions sessions, Clock clock) {
        this.pages = pages;
        this.planning = planning;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Transactional(readOnly = true)
    ModelAndView fresh(
            Viewer viewer,
            @RequestParam UUID group,
            @RequestParam(required = false) @Nullable UUID meeting) {
        return show(pages.fresh(viewer, group, meeting), HttpStatus.OK);
    }

    /// @param earlier the place of a speaker who is to speak one place earlier: nothing is planned yet
    @PostMapping
    @Transactional
    ModelAndView plan(
            Viewer viewer,
            HttpServletResponse response,
            @RequestParam UUID group,
            @RequestParam("request_id") UUID id,
            @RequestParam(defaultValue = "-1") String earlier,
            @RequestParam MultiValueMap<String, String> fields) {
        var here = pages.group(viewer, group);
        var form = PlanForm.read(id, fields);
        if (!earlier.equals("-1")) {
            var moved = form.earlier(place(earlier));
            return show(pages.again(viewer, here, moved, Map.of()), HttpStatus.OK);
        }
        var check = new PlanCheck(form, here, viewer.zone(), clock.instant());
        var wanted = check.wanted(null);
        if (wanted.isEmpty()) {
            return show(
                    pages.again(viewer, here, form, check.wrong), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var already = planning.plan(viewer, here, wanted.get());
        if (already.isPresent()) {
            return stale(viewer, here, form, already.get());
        }
        Flash.say(response, "planning.done");
        return new ModelAndView("redirect:/collaboratives/" + group);
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ModelAndView edit(Viewer viewer, @PathVariable UUID id) {
        var plan = open(viewer, id);
        var group = pages.group(viewer, plan.group());
        return show(
                pages.change(viewer, group, plan, PlanForm.of(plan), Map.of(), null),
                HttpStatus.OK);
    }

    @PostMapping("/{id}")
    @Transactional
    ModelAndView change(
            Viewer viewer,
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") String earlier,
            @RequestParam MultiValueMap<String, String> fields) {
        var plan = open(viewer, id);
        var group = pages.group(viewer, plan.group());
        var form = PlanForm.read(id, fields);
        if (!earlier.equals("-1")) {
            var moved = form.earlier(place(earlier));
            return show(pages.change(viewer, group, plan, moved, Map.of(), null), HttpStatus.OK);
        }
        var check = new PlanCheck(form, group, viewer.zone(), clock.instant());
        var wanted = check.wanted(new Wanted.Day.New(plan.startsAt(), 1));
        if (wanted.isEmpty()) {
            return show(
                    pages.change(viewer, group, plan, form, check.wrong, null),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var theirs = planning.change(viewer, id, form.from(), wanted.get());
        if (theirs.isPresent()) {
            return stale(viewer, group, form, theirs.get());
        }
        Flash.say(response, "planning.changed");
        return new ModelAndView("redirect:/collaboratives/" + plan.group());
    }

    private ModelAndView stale(Viewer viewer, Gathering group, PlanForm form, Plan theirs) {
        var page = pages.change(viewer, group, theirs, form.over(theirs), Map.of(), theirs);
        return show(page, HttpStatus.CONFLICT);
    }

    private Plan open(Viewer viewer, UUID id) {
        return Planning.open(sessions.find(viewer, id));
    }

    private static int place(String typed) {
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }

    private static ModelAndView show(PlanPage page, HttpStatus status) {
        return new ModelAndView("planning/plan", status).addObject("page", page);
    }
}
