package org.risingtide.coffees;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What somebody would like to talk about, and "me too".
@Controller
@RequestMapping("/coffees")
class TopicController {
    private final Clubs clubs;
    private final Topics topics;

    TopicController(Clubs clubs, Topics topics) {
        this.clubs = clubs;
        this.topics = topics;
    }

    @PostMapping("/{club}/topics")
    String propose(
            Viewer viewer,
            @PathVariable UUID club,
            @RequestParam("request_id") UUID id,
            @RequestParam(name = "topic", defaultValue = "") String text,
            HttpServletResponse response) {
        clubs.find(viewer, club);
        if (text.isBlank()) {
            Flash.refuse(response, "coffees.topic.empty");
        } else {
            topics.propose(viewer, club, id, text);
            Flash.say(response, "coffees.topic.done");
        }
        return home(club);
    }

    @PostMapping("/topics/{topic}/agreement")
    String agree(Viewer viewer, @PathVariable UUID topic, @RequestParam boolean too) {
        return home(topics.agree(viewer, topic, too));
    }

    @PostMapping("/topics/{topic}/withdrawal")
    String takeBack(Viewer viewer, @PathVariable UUID topic) {
        return home(topics.takeBack(viewer, topic));
    }

    private static String home(UUID club) {
        return "redirect:/collaboratives/" + club + "#topics";
    }
}
