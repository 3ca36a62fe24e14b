package org.risingtide.company;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Barred;
import org.risingtide.people.Phrase;
import org.risingtide.people.Phrases;
import org.risingtide.platform.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// After a question is closed: what would you tell somebody who is just starting on this?
@Controller
@RequestMapping("/company/notes")
class NoteController {
    private final Notes notes;
    private final Phrases phrases;
    private final Barred barred;

    NoteController(Notes notes, Phrases phrases, Barred barred) {
        this.notes = notes;
        this.phrases = phrases;
        this.barred = barred;
    }

    @GetMapping("/new")
    @Transactional(readOnly = true)
    ModelAndView form(Viewer viewer, @RequestParam UUID question) {
        return form(viewer, question, UUID.randomUUID(), "", null);
    }

    @PostMapping
    ModelAndView leave(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam UUID question,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "named") String author,
            HttpServletResponse response) {
        if (words.isBlank() || words.strip().length() > Notes.LONGEST) {
            var page = form(viewer, question, id, words, "company.note.empty");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        notes.leave(viewer, id, words.strip(), about(viewer, question), author.equals("named"));
        Flash.say(response, "company.note.kept");
        return new ModelAndView("redirect:/");
    }

    private ModelAndView form(
            Viewer viewer, UUID question, UUID id, String words, @Nullable String wrong) {
        return new ModelAndView("company/note-new")
                .addObject("question", question)
                .addObject("about", about(viewer, question))
                .addObject("id", id)
                .addObject("barred", barred.sentence(viewer))
                .addObject("words", words)
                .addObject("wrong", wrong);
    }

    private String about(Viewer viewer, UUID question) {
        return phrases.find(viewer, question)
                .filter(phrase -> phrase.author().equals(viewer.id()))
                .map(Phrase::words)
                .orElse("");
    }
}
