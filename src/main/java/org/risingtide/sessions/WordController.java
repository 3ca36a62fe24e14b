package org.risingtide.sessions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.risingtide.sessions.OwnWords.Draft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/// Keeps what somebody writes in a step, every half second while they type, or when they press "Save".
@Controller
class WordController {
    private final OwnWords words;
    private final Acting acting;

    WordController(OwnWords words, Acting acting) {
        this.words = words;
        this.acting = acting;
    }

    /// @param edition of the page's script; without it the server's clock
    @PostMapping("/sessions/{id}/words/{step}")
    @Nullable ModelAndView keep(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable int step,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "MINE") Showing showing,
            @RequestParam(required = false) @Nullable Long edition,
            NativeWebRequest page,
            HttpServletResponse response) {
        if (text.length() > OwnWords.LONGEST) {
            return refuse(viewer, id, page, response, "sessions.live.words.long", text);
        }
        var at = edition == null ? System.currentTimeMillis() : edition;
        return switch (words.keep(viewer, id, new Draft(step, text, showing, at))) {
            case KEPT -> kept(id, page, response);
            case SHOWN -> refuse(viewer, id, page, response, "sessions.live.words.shown", text);
            case REFUSED -> refuse(viewer, id, page, response, "sessions.live.words.refused", text);
        };
    }

    private static @Nullable ModelAndView kept(
            UUID id, NativeWebRequest page, HttpServletResponse response) {
        if (Acting.isLive(page)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        Flash.say(response, "sessions.live.words.kept");
        return new ModelAndView("redirect:/sessions/" + id);
    }

    private @Nullable ModelAndView refuse(
            Viewer viewer,
            UUID id,
            NativeWebRequest page,
            HttpServletResponse response,
            String why,
            String text) {
        if (Acting.isLive(page)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return null;
        }
        return acting.refuse(viewer, id, page, why, text);
    }
}
