package org.risingtide.company;

import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.meaning.PupilName;
import org.risingtide.people.Barred;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.people.Phrases;
import org.risingtide.platform.Cut;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The first ninety seconds: one sentence in, somebody else's words out.
@Controller
class FirstController {
    private static final int SHOWN = 3;

    private final Company company;
    private final Phrases phrases;
    private final Notes notes;
    private final Barred barred;

    FirstController(Company company, Phrases phrases, Notes notes, Barred barred) {
        this.company = company;
        this.phrases = phrases;
        this.notes = notes;
        this.barred = barred;
    }

    @GetMapping("/company")
    @Transactional(readOnly = true)
    ModelAndView ask(
            Viewer viewer,
            @RequestParam(defaultValue = "need") String kind,
            @RequestParam(defaultValue = "") String words) {
        var form =
                new FirstForm(
                        UUID.randomUUID(), kindOf(kind), shortened(words), Readers.MY_GROUP, "");
        return page(viewer, form, HttpStatus.OK);
    }

    /// @param anyway the name that was pointed out and may stay all the same
    @PostMapping("/company")
    @Transactional
    ModelAndView tell(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "my_group") String readers,
            @RequestParam(defaultValue = "") String anyway) {
        var form = new FirstForm(id, kindOf(kind), words.strip(), readersOf(readers), "");
        if (words.isBlank() || words.strip().length() > NewPhrase.LONGEST) {
            return page(
                    viewer, form.wrong("company.first.empty"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = PupilName.seemsToBeIn(words).filter(found -> !found.equals(anyway));
        if (name.isPresent()) {
            return page(viewer, form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("pupil", name.get());
        }
        var phrase =
                new NewPhrase(id, form.kind(), form.words(), "", Set.of(), form.readers(), null);
        var same = phrases.same(viewer, phrase);
        if (same.isPresent()) {
            return new ModelAndView("redirect:/company/answers/" + same.get());
        }
        phrases.write(viewer, phrase);
        if (form.kind() == Kind.NEED) {
            notes.forQuestion(viewer, form.words()).ifPresent(notes::reached);
        }
        return new ModelAndView("redirect:/company/answers/" + id);
    }

    @GetMapping("/company/answers/{id}")
    @Transactional(readOnly = true)
    String answers(Viewer viewer, @PathVariable UUID id, Model model) {
        var phrase =
                phrases.find(viewer, id)
                        .filter(found -> found.author().equals(viewer.id()))
                        .orElseThrow(NotFound::new);
        var answers = company.answers(viewer, phrase.words(), SHOWN);
        model.addAttribute("phrase", phrase);
        model.addAttribute("shared", answers.shared());
        model.addAttribute("companions", answers.companions());
        model.addAttribute("note", notes.forQuestion(viewer, phrase.words()).orElse(null));
        model.addAttribute("idea", Ideas.about(phrase.words(), Words.in(viewer.language())));
        return "company/answers";
    }

    private ModelAndView page(Viewer viewer, FirstForm form, HttpStatus status) {
        var page = new ModelAndView("company/first", status);
        page.addObject("form", form);
        page.addObject("barred", barred.sentence(viewer));
        page.addObject("viewer", viewer);
        return page;
    }

    private static Kind kindOf(String kind) {
        return kind.equals("offer") ? Kind.OFFER : Kind.NEED;
    }

    private static Readers readersOf(String readers) {
        return switch (readers) {
            case "only_the_matching" -> Readers.ONLY_THE_MATCHING;
            case "people_here" -> Readers.PEOPLE_HERE;
            default -> Readers.MY_GROUP;
        };
    }

    private static String shortened(String words) {
        return Cut.to(NewPhrase.LONGEST, words);
    }

    /// @param wrong key of a sentence, or empty
    record FirstForm(UUID id, Kind kind, String words, Readers readers, String wrong) {
        FirstForm wrong(String key) {
            return new FirstForm(id, kind, words, readers, key);
        }
    }
}
