package org.risingtide.notices;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Mailer;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of messages, and which of them come by mail.
@Controller
@RequestMapping("/notices")
class NoticesController {
    private final Notices notices;
    private final Silence silence;
    private final Kinds kinds;
    private final Mailer mailer;

    NoticesController(Notices notices, Silence silence, Kinds kinds, Mailer mailer) {
        this.notices = notices;
        this.silence = silence;
        this.kinds = kinds;
        this.mailer = mailer;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("lines", notices.of(viewer));
        model.addAttribute("zone", viewer.zone());
        notices.looked(viewer);
        return "notices/list";
    }

    /// A mail's button and a line of the list lead here: opening a message is reading it.
    @GetMapping("/{id}")
    ResponseEntity<Void> open(Viewer viewer, @PathVariable UUID id) {
        var path = notices.open(viewer, id).orElseThrow(NotFound::new);
        return goTo(path);
    }

    @GetMapping("/settings")
    String settings(Viewer viewer, Model model) {
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("silenced", silence.of(viewer.id()));
        model.addAttribute("mail", mailer.available());
        return "notices/settings";
    }

    @PostMapping("/settings")
    ResponseEntity<Void> choose(
            Viewer viewer,
            @RequestParam(required = false) @Nullable List<String> kind,
            HttpServletResponse response) {
        for (var each : kinds.all()) {
            if (kind != null && kind.contains(each.name())) {
                silence.hear(viewer.id(), each.name());
            } else {
                silence.end(viewer.id(), each.name());
            }
        }
        Flash.say(response, "notices.settings.kept");
        return goTo("/notices/settings");
    }

    private static ResponseEntity<Void> goTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
