package org.risingtide.sessions;

import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.turns.Act;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/// From step to step, for whoever leads.
@Controller
@RequestMapping("/sessions/{id}")
class CourseController {
    private final Acting acting;

    CourseController(Acting acting) {
        this.acting = acting;
    }

    @PostMapping("/opening")
    ModelAndView begin(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Began(), page);
    }

    @PostMapping("/steps/{from}/end")
    ModelAndView moveOn(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @PathVariable int from,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.MovedOn(from), page);
    }

    @PostMapping("/revelation")
    ModelAndView reveal(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Revealed(), page);
    }

    @PostMapping("/closure")
    ModelAndView ring(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Rang(), page);
    }
}
