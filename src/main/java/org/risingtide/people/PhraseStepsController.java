package org.risingtide.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What becomes of a sentence: confirmed, closed, gone.
@Controller
class PhraseStepsController {
    private final Phrases phrases;

    PhraseStepsController(Phrases phrases) {
        this.phrases = phrases;
    }

    @PostMapping("/people/phrases/{id}/confirmation")
    String confirm(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        return done(phrases.confirm(viewer, id), "people.phrase.confirmed", response, "/people/me");
    }

    /// Whoever closes a question has something to tell the next one.
    @PostMapping("/people/phrases/{id}/closure")
    String close(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        phrases.close(viewer, id);
        var mine =
                phrases.find(viewer, id)
                        .filter(phrase -> phrase.author().equals(viewer.id()))
                        .isPresent();
        return done(mine, "people.phrase.closed", response, "/company/notes/new?question=" + id);
    }

    /// What is not there (any more), or not theirs, is gone for them all the same.
    @PostMapping("/people/phrases/{id}/erasure")
    String erase(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        phrases.erase(viewer, id);
        return done(true, "people.phrase.erased", response, "/people/me");
    }

    private static String done(
            boolean found, String sentence, HttpServletResponse response, String next) {
        if (!found) {
            throw new NotFound();
        }
        Flash.say(response, sentence);
        return "redirect:" + next;
    }
}
