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

/// Who is there, who leads, who brings something: by people's word.
@Controller
@RequestMapping("/sessions/{id}")
class SeatController {
    private final Acting acting;

    SeatController(Acting acting) {
        this.acting = acting;
    }

    @PostMapping("/arrivals")
    ModelAndView arrive(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @RequestParam UUID person,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Arrived(person), page);
    }

    @PostMapping("/departures")
    ModelAndView leave(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @RequestParam UUID person,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Left(person), page);
    }

    @PostMapping("/presenter")
    ModelAndView bring(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @RequestParam UUID person,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.Brings(person), page);
    }

    @PostMapping("/facilitation")
    ModelAndView carryOn(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            NativeWebRequest page) {
        return acting.does(viewer, id, request, new Act.CarriedOn(), page);
    }
}
