package org.risingtide.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.platform.Flash;
import org.risingtide.sessions.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A session is called off, with its date or without.
@Controller
@RequestMapping("/planning/{id}/cancellation")
class CancellationController {
    private final Collaboratives groups;
    private final Sessions sessions;
    private final Planning planning;

    CancellationController(Collaboratives groups, Sessions sessions, Planning planning) {
        this.groups = groups;
        this.sessions = sessions;
        this.planning = planning;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String ask(Viewer viewer, @PathVariable UUID id, Model model) {
        var plan = sessions.find(viewer, id);
        var group = groups.find(viewer, plan.group()).map(Collaborative::name);
        model.addAttribute("plan", plan);
        model.addAttribute("group", group.orElse(""));
        model.addAttribute("viewer", viewer);
        return "planning/cancellation";
    }

    /// @param date whether the group does not meet at all then
    @PostMapping
    String callOff(
            Viewer viewer,
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") String date) {
        planning.callOff(viewer, id, date.equals("true"));
        Flash.say(response, "planning.called.off");
        return "redirect:/collaboratives/" + sessions.find(viewer, id).group();
    }
}
