package org.risingtide.protocols;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Ways of talking, for whoever is signed in: they are about nobody.
@Controller
class ProtocolController {
    private static final int USUAL = 4;

    private final Protocols protocols = Protocols.shipped();

    @GetMapping("/protocols")
    ModelAndView index(
            @RequestParam(defaultValue = "4") String people,
            @RequestParam(defaultValue = "45") String minutes) {
        var asked = new Asked(people, minutes);
        var status = asked.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("protocols/index", status)
                .addObject("choice", Choice.of(protocols, asked));
    }

    /// @param session for which it is printed: whoever leads it finds the way back
    @GetMapping("/protocols/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(required = false) @Nullable UUID session,
            Model model) {
        var protocol = protocols.newest(id).orElseThrow(NotFound::new);
        var wanted = Objects.requireNonNullElse(Asked.number(people, 999), USUAL);
        model.addAttribute("sheet", Sheet.of(protocol, wanted));
        model.addAttribute("session", session);
        return "protocols/show";
    }
}
