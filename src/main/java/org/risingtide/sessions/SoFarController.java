package org.risingtide.sessions;

import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// "Our sessions so far": what a group's sessions left, whether they came back by a rule or not.
@Controller
class SoFarController {
    private static final int SHOWN = 40;

    private final Collaboratives groups;
    private final Sessions sessions;
    private final StoryReading reading;

    SoFarController(Collaboratives groups, Sessions sessions, StoryReading reading) {
        this.groups = groups;
        this.sessions = sessions;
        this.reading = reading;
    }

    @GetMapping("/sessions/groups/{id}")
    @Transactional(readOnly = true)
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("group", groups.find(viewer, id).orElseThrow(NotFound::new));
        model.addAttribute(
                "stories", reading.of(viewer, sessions.of(viewer, id, SHOWN), List.of()));
        return "sessions/so-far";
    }
}
