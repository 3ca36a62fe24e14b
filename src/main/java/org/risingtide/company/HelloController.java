package org.risingtide.company;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.people.Barred;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Saying hello: one question to one person, an answer or "not now", and going on together.
@Controller
@RequestMapping("/company/hellos")
class HelloController {
    private static final int ANSWER = 4000;

    private final Hellos hellos;
    private final People people;
    private final Company company;
    private final Barred barred;

    HelloController(Hellos hellos, People people, Company company, Barred barred) {
        this.hellos = hellos;
        this.people = people;
        this.company = company;
        this.barred = barred;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(Viewer viewer, Model model) {
        var mine = hellos.of(viewer);
        var others = new HashSet<UUID>();
        mine.forEach(hello -> others.add(hello.other(viewer.id())));
        model.addAttribute("hellos", mine);
        var cards = new HashMap<>(people.cards(viewer, others));
        others.forEach(id -> cards.computeIfAbsent(id, gone -> Card.gone(gone, viewer.language())));
        model.addAttribute("cards", cards);
        model.addAttribute("viewer", viewer);
        return "company/hellos";
    }

    @GetMapping("/new")
    @Transactional(readOnly = true)
    ModelAndView form(
            Viewer viewer,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String question) {
        return form(
                viewer, new HelloForm(UUID.randomUUID(), to, question, "", null), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String tried,
            HttpServletResponse response) {
        var form = new HelloForm(id, to, question.strip(), tried.strip(), null);
        if (question.isBlank()
                || question.strip().length() > Hellos.LONGEST
                || tried.strip().length() > Hellos.LONGEST) {
            return form(
                    viewer, form.wrong("company.hello.empty"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (people.card(viewer, to).isEmpty()) {
            throw new NotFound();
        }
        UUID asked;
        try {
            asked = hellos.ask(viewer, id, to, form.question(), form.tried());
        } catch (EvaluatorBeside e) {
            return form(
                    viewer,
                    form.wrong("company.hello.evaluator"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (NotAllowed e) {
            return form(viewer, form.wrong(e.key()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.say(response, "company.hello.sent");
        return new ModelAndView("redirect:/company/hellos/" + asked);
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var hello =
                hellos.find(viewer, id)
                        .filter(found -> found.isBetween(viewer.id()))
                        .orElseThrow(NotFound::new);
        model.addAttribute("hello", hello);
        model.addAttribute("viewer", viewer);
        var other = hello.other(viewer.id());
        model.addAttribute(
                "other",
                people.card(viewer, other).orElseGet(() -> Card.gone(other, viewer.language())));
        model.addAttribute("another", another(viewer, hello));
        model.addAttribute("barred", waits(viewer, hello) ? barred.sentence(viewer) : null);
        return "company/hello";
    }

    @PostMapping("/{id}/answer")
    String answer(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            HttpServletResponse response) {
        var words = answer.strip();
        if (words.isEmpty() || words.length() > ANSWER) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", answer);
            model.addAttribute(
                    "wrong",
                    words.isEmpty() ? "company.hello.answer.empty" : "company.hello.answer.long");
            return show(viewer, id, model);
        }
        hellos.answer(viewer, id, words);
        Flash.say(response, "company.hello.answered");
        return "redirect:/company/hellos/" + id;
    }

    @PostMapping("/{id}/not-now")
    String notNow(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        hellos.notNow(viewer, id);
        Flash.say(response, "company.hello.put.off");
        return "redirect:/";
    }

    @PostMapping("/{id}/going-on")
    String goOn(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        try {
            return hellos.goOn(viewer, id)
                    .map(group -> "redirect:/collaboratives/" + group)
                    .orElse("redirect:/company/hellos/" + id);
        } catch (EvaluatorBeside e) {
            Flash.refuse(response, "company.hello.apart");
            return "redirect:/company/hellos/" + id;
        }
    }

    private static boolean waits(Viewer viewer, Hello hello) {
        return hello.state() == Hello.State.WAITING && hello.askedId().equals(viewer.id());
    }

    /// Whoever could not be reached just now is not the only one who has been there.
    private @Nullable Companion another(Viewer viewer, Hello hello) {
        if (hello.state() != Hello.State.NOT_NOW || !hello.askerId().equals(viewer.id())) {
            return null;
        }
        var asked =
                hellos.of(viewer).stream()
                        .filter(other -> other.question().equals(hello.question()))
                        .map(Hello::askedId)
                        .toList();
        int most = asked.size() + 3;
        return company.near(viewer, hello.question(), EnumSet.allOf(Reason.class), most).stream()
                .filter(companion -> !asked.contains(companion.card().id()))
                .findFirst()
                .orElse(null);
    }

    private ModelAndView form(Viewer viewer, HelloForm form, HttpStatus status) {
        var page = new ModelAndView("company/hello-new", status);
        page.addObject("form", form);
        page.addObject("to", people.card(viewer, form.to()).orElseThrow(NotFound::new));
        page.addObject("barred", barred.sentence(viewer));
        page.addObject("viewer", viewer);
        return page;
    }

    /// @param wrong key of a sentence, or null
    record HelloForm(UUID id, UUID to, String question, String tried, @Nullable String wrong) {
        HelloForm wrong(String key) {
            return new HelloForm(id, to, question, tried, key);
        }
    }
}
