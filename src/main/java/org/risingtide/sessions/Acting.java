package org.risingtide.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.turns.Act;
import org.risingtide.turns.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/// Answers a press: a page with script gets its new picture at once, any other the whole page. A refusal is its sentence beside
/// what was pressed, and changes nothing.
@Component
class Acting {
    /// From the page's script; in the answer the server's clock in milliseconds.
    static final String LIVE = "X-Live";

    private final Running running;
    private final LivePages pages;
    private final Parts parts;
    private final Fragments fragments;
    private final DaysPages days;

    Acting(Running running, LivePages pages, Parts parts, Fragments fragments, DaysPages days) {
        this.running = running;
        this.pages = pages;
        this.parts = parts;
        this.fragments = fragments;
        this.days = days;
    }

    ModelAndView does(Viewer viewer, UUID id, UUID request, Act act, NativeWebRequest page) {
        return switch (running.happens(viewer, id, request, act)) {
            case Outcome.Changed _, Outcome.Unchanged _ -> answer(viewer, id, page);
            case Outcome.Refused(var why) -> refuse(viewer, id, page, why.key(), null);
        };
    }

    ModelAndView answer(Viewer viewer, UUID id, NativeWebRequest page) {
        return isLive(page)
                ? picture(viewer, id, page, null)
                : new ModelAndView("redirect:/sessions/" + id);
    }

    /// @param typed what is given back with it, or null
    ModelAndView refuse(
            Viewer viewer, UUID id, NativeWebRequest page, String why, @Nullable String typed) {
        if (isLive(page)) {
            return picture(viewer, id, page, why);
        }
        var inWriting = days.again(viewer, frame(page), id, why, typed);
        if (inWriting.isPresent()) {
            return new ModelAndView("sessions/days", HttpStatus.CONFLICT)
                    .addObject("page", inWriting.get());
        }
        var whole = pages.whole(viewer, id, why, typed);
        return new ModelAndView("sessions/show", HttpStatus.CONFLICT)
                .addObject("page", whole)
                .addObject("beside", parts.during(viewer, frame(page), whole));
    }

    private ModelAndView picture(
            Viewer viewer, UUID id, NativeWebRequest page, @Nullable String why) {
        var response = Objects.requireNonNull(page.getNativeResponse(HttpServletResponse.class));
        response.setHeader(LIVE, String.valueOf(System.currentTimeMillis()));
        var picture = pages.picture(viewer, id, why);
        return new ModelAndView(
                        "sessions/_picture", why == null ? HttpStatus.OK : HttpStatus.CONFLICT)
                .addObject("page", picture)
                .addObject("beside", parts.during(viewer, frame(page), picture));
    }

    private Frame frame(NativeWebRequest page) {
        return fragments.frame(
                Objects.requireNonNull(page.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(page.getNativeResponse(HttpServletResponse.class)));
    }

    static boolean isLive(NativeWebRequest page) {
        return page.getHeader(LIVE) != null;
    }
}
