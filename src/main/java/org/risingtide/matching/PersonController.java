package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Listed;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One more person, at any time: before the search they are one of the list, after it they wait for a place.
@Controller
@RequestMapping("/matching/{id}/people")
class PersonController {
    private final Makings makings;

    PersonController(Makings makings) {
        this.makings = makings;
    }

    @GetMapping("/new")
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        return page(open(viewer, id), PersonForm.EMPTY, Map.of(), model);
    }

    @PostMapping
    String add(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            PersonForm form,
            Model model,
            HttpServletResponse response) {
        var making = open(viewer, id);
        var read = form.read();
        var words = Words.in(viewer.language());
        var known = makings.people(viewer, making);
        var wrong = PersonForm.wrong(read, known, words);
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(making, form, wrong, model);
        }
        makings.add(making, request, at(Candidate.ADDED + known.size(), read.people().getFirst()));
        Flash.say(response, "matching.person.added");
        return "redirect:" + making.path();
    }

    private static Listed at(int line, Listed person) {
        return new Listed(
                line,
                person.name(),
                person.email(),
                person.work(),
                person.languages(),
                person.zone(),
                person.free(),
                person.says(),
                person.relations());
    }

    private Making open(Viewer viewer, UUID id) {
        var making = makings.find(viewer, id);
        if (making.stage() == Making.Stage.COLUMNS || making.stage() == Making.Stage.SEARCH) {
            throw new Conflict("matching.not.in.review");
        }
        return making;
    }

    private static String page(
            Making making, PersonForm form, Map<String, String> wrong, Model model) {
        model.addAttribute("making", making);
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        return "matching/person";
    }
}
