package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Sheet;
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
    private static final List<String> HEADINGS =
            List.of("name", "email", "school", "district", "subjects", "grades", "free");
    private static final int LAST_LINE = 1_000_000;

    private final Makings makings;

    PersonController(Makings makings) {
        this.makings = makings;
    }

    /// What was typed, given back when something is wrong.
    record Form(
            String name,
            String email,
            String school,
            String district,
            String subject,
            String grades,
            String free) {
        Form {
            name = Objects.requireNonNullElse(name, "");
            email = Objects.requireNonNullElse(email, "");
            school = Objects.requireNonNullElse(school, "");
            district = Objects.requireNonNullElse(district, "");
            subject = Objects.requireNonNullElse(subject, "");
            grades = Objects.requireNonNullElse(grades, "");
            free = Objects.requireNonNullElse(free, "");
        }

        static final Form EMPTY = new Form("", "", "", "", "", "", "");

        List<String> cells() {
            return List.of(name, email, school, district, subject, grades, free);
        }
    }

    @GetMapping("/new")
    String form(Viewer viewer, @PathVariable UUID id, Model model) {
        return page(open(viewer, id), Form.EMPTY, null, model);
    }

    @PostMapping
    String add(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            Form form,
            Model model,
            HttpServletResponse response) {
        var making = open(viewer, id);
        var read = read(form);
        var words = Words.in(viewer.language());
        var known = makings.people(viewer, making);
        var wrong =
                read.people().isEmpty()
                        ? words.say("matching.person.no.name")
                        : twice(read.people().getFirst(), known, words);
        if (wrong != null || !read.remarks().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var remark = read.remarks().isEmpty() ? null : read.remarks().getFirst();
            var why =
                    wrong == null && remark != null
                            ? words.say(remark.key(), remark.arguments())
                            : String.valueOf(wrong);
            return page(making, form, why, model);
        }
        makings.add(making, request, at(LAST_LINE + known.size(), read.people().getFirst()));
        Flash.say(response, "matching.person.added");
        return "redirect:" + making.path();
    }

    /// As if it stood in a list, so that names, grades and times are read the same way.
    private static Reading.Result read(Form form) {
        var sheet =
                new Sheet(
                        List.of(new Sheet.Row(1, HEADINGS), new Sheet.Row(2, form.cells())),
                        List.of());
        return Reading.of(sheet, Columns.guess(sheet));
    }

    private static @Nullable String twice(Listed person, List<Candidate> known, Words words) {
        var mail = person.email();
        boolean here =
                !mail.isEmpty() && known.stream().anyMatch(c -> c.listed().email().equals(mail));
        return here ? words.say("matching.person.twice", person.name()) : null;
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

    private static String page(Making making, Form form, @Nullable String wrong, Model model) {
        model.addAttribute("making", making);
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        return "matching/person";
    }
}
