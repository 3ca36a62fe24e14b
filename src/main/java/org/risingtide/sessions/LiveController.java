package org.risingtide.sessions;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.platform.Live;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of a session, before it begins, while it runs and when it is over.
@Controller
class LiveController {
    private final LivePages pages;
    private final Live live;
    private final Fragments fragments;
    private final Parts parts;
    private final DaysPages days;

    LiveController(LivePages pages, Live live, Fragments fragments, Parts parts, DaysPages days) {
        this.pages = pages;
        this.live = live;
        this.fragments = fragments;
        this.parts = parts;
        this.days = days;
    }

    @GetMapping("/sessions/{id}")
    @Transactional(readOnly = true)
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var frame = fragments.frame(request, response);
        var plan = pages.find(viewer, id);
        if (plan.isOver()) {
            return over(viewer, plan, frame, model);
        }
        if (plan.calledOff()) {
            model.addAttribute("plan", plan);
            model.addAttribute("group", pages.called(viewer, plan));
            return "sessions/called-off";
        }
        if (plan.inWriting()) {
            model.addAttribute("page", days.page(viewer, frame, plan, null, null));
            return "sessions/days";
        }
        var page = pages.page(viewer, plan, true, null, null);
        model.addAttribute("page", page);
        model.addAttribute("beside", parts.during(viewer, frame, page));
        return "sessions/show";
    }

    private String over(Viewer viewer, Plan plan, Frame frame, Model model) {
        var after = parts.after(viewer, plan);
        var named = after.stream().flatMap(part -> part.people().stream()).toList();
        var page = pages.over(viewer, plan, named);
        model.addAttribute("page", page);
        model.addAttribute(
                "after",
                after.stream().map(part -> part.html(frame, page.cards())).collect(joining()));
        return "sessions/over";
    }

    /// The same picture, anew whenever it changes. A session in writing does not move under anybody's eyes.
    @GetMapping("/sessions/{id}/live")
    void live(
            Viewer viewer,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (pages.find(viewer, id).inWriting()) {
            throw new NotFound();
        }
        var frame = fragments.frame(request, response);
        var onlooker = pages.onlooker(viewer);
        var beside = parts.lookingOn(viewer, frame);
        live.stream(
                request,
                response,
                id,
                () ->
                        pages.now(viewer, id, onlooker)
                                .map(page ->
                                        fragments.bytes(
                                                "sessions/_picture",
                                                frame,
                                                Map.of(
                                                        "page",
                                                        page,
                                                        "beside",
                                                        beside.apply(page)))));
    }
}
