package org.risingtide.sessions;

import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.turns.Act;
import org.risingtide.turns.Wish;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/// What people do about the floor.
@Controller
@RequestMapping("/sessions/{id}")
class FloorController {
    private final Acting acting;

    FloorController(Acting acting) {
        this.acting = acting;
    }

    @PostMapping("/wish")
    ModelAndView wish(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @RequestParam Wish wish,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Wished(wish), page);
    }

    @PostMapping("/turns/{whose}/end")
    ModelAndView done(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @PathVariable UUID whose,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Done(whose), page);
    }

    @PostMapping("/minutes")
    ModelAndView addMinute(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.AddedMinute(), page);
    }
}
