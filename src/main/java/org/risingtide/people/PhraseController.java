package org.risingtide.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing a sentence and changing it.
@Controller
class PhraseController {
    private final Phrases phrases;
    private final Barred barred;
    private final Clock clock;

    PhraseController(Phrases phrases, Barred barred, Clock clock) {
        this.phrases = phrases;
        this.barred = barred;
        this.clock = clock;
    }

    /// What was typed, in one object; request_id is the id of a new sentence.
    @ModelAttribute("form")
    PhraseForm form(
            @RequestParam(name = "request_id", required = false) UUID request,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "need") String kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String tried,
            @RequestParam(defaultValue = "") Set<String> help,
            @RequestParam(defaultValue = "my_group") String readers,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "false") boolean warned) {
        return new PhraseForm(
                request == null ? UUID.randomUUID() : request,
                version,
                Kind.known(kind).stored(),
                words,
                tried,
                help,
                readers,
                until,
                warned,
                true);
    }

    @GetMapping("/people/phrases/new")
    String blank(Viewer viewer, @ModelAttribute("form") PhraseForm typed, Model model) {
        return page(viewer, PhraseForm.empty(typed.what()), model);
    }

    @PostMapping("/people/phrases")
    String write(
            Viewer viewer,
            @ModelAttribute("form") PhraseForm form,
            Model model,
            HttpServletResponse response) {
        if (isToBeAskedAgain(viewer, form)) {
            return again(viewer, form, model, response);
        }
        var phrase = form.phrase();
        if (phrases.same(viewer, phrase).isEmpty()) {
            phrases.write(viewer, phrase);
        }
        Flash.say(response, "people.phrase.kept");
        return "redirect:/people/me";
    }

    @GetMapping("/people/phrases/{id}")
    String edit(Viewer viewer, @PathVariable UUID id, Model model) {
        var phrase = own(viewer, id);
        model.addAttribute("editing", phrase.id().toString());
        model.addAttribute("draft", phrase.isDraft());
        model.addAttribute("closable", phrase.kind() == Kind.NEED && phrase.closed() == null);
        return page(viewer, PhraseForm.of(phrase), model);
    }

    @PostMapping("/people/phrases/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") PhraseForm typed,
            Model model,
            HttpServletResponse response) {
        own(viewer, id);
        var form = typed.of(id);
        model.addAttribute("editing", id.toString());
        if (isToBeAskedAgain(viewer, form)) {
            return again(viewer, form, model, response);
        }
        if (!phrases.change(viewer, form.phrase(), form.version()).orElseThrow(NotFound::new)) {
            return stale(viewer, form, model, response);
        }
        Flash.say(response, "people.phrase.kept");
        return "redirect:/people/me";
    }

    private Phrase own(Viewer viewer, UUID id) {
        return phrases.find(viewer, id)
                .filter(phrase -> phrase.author().equals(viewer.id()))
                .orElseThrow(NotFound::new);
    }

    private boolean isToBeAskedAgain(Viewer viewer, PhraseForm form) {
        return form.wrong(today(viewer)) || form.seemingPupil() != null;
    }

    private String again(
            Viewer viewer, PhraseForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (!form.wrong(today(viewer))) {
            model.addAttribute("pupil", form.seemingPupil());
            return page(viewer, form.withWord(), model);
        }
        return page(viewer, form, model);
    }

    /// What was typed stays in the form, and what stands there now is shown above it: sending once more keeps what was typed.
    private String stale(
            Viewer viewer, PhraseForm form, Model model, HttpServletResponse response) {
        var now = phrases.find(viewer, form.id()).orElseThrow(NotFound::new);
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("newer", now.words());
        return page(viewer, form.at(now.version()), model);
    }

    private String page(Viewer viewer, PhraseForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("today", today(viewer));
        model.addAttribute("person", viewer.id().toString());
        model.addAttribute("barred", barred.sentence(viewer));
        return "people/phrase-form";
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
