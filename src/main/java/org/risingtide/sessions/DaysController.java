package org.risingtide.sessions;

import java.time.Clock;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.turns.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/// Whoever leads a session in writing may end a window before its evening; it is never needed.
@Controller
class DaysController {
    private final Running running;
    private final DaysClock days;
    private final Acting acting;
    private final Clock clock;

    DaysController(Running running, DaysClock days, Acting acting, Clock clock) {
        this.running = running;
        this.days = days;
        this.acting = acting;
        this.clock = clock;
    }

    /// @param first step of the window: a press that comes late ends no other
    @PostMapping("/sessions/{id}/windows/{first}/end")
    ModelAndView end(
            Viewer viewer, @PathVariable UUID id, @PathVariable int first, NativeWebRequest page) {
        var leads = running.room(viewer, id).session().seats().facilitator();
        if (!leads.equals(viewer.id())) {
            return acting.refuse(viewer, id, page, Refusal.NOT_YOURS.key(), null);
        }
        days.end(viewer, id, first, clock.instant());
        return new ModelAndView("redirect:/sessions/" + id);
    }
}
