package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Wishes;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the groups should be like, and who is in.
@Controller
@RequestMapping("/matching/{id}/rules")
class RulesController {
    /// More names than that nobody reads.
    private static final int NAMED = 200;

    private final Makings makings;
    private final Answers answers;
    private final Hunting hunting;
    private final Clock clock;

    RulesController(Makings makings, Answers answers, Hunting hunting, Clock clock) {
        this.makings = makings;
        this.answers = answers;
        this.hunting = hunting;
        this.clock = clock;
    }

    /// @param people how many are in the list
    /// @param names of the first of them
    /// @param until which day people have to answer, in a sentence
    /// @param withMail how many of them can be asked
    record Page(
            Making making,
            int people,
            String names,
            long withMail,
            Answers.Counted counted,
            String until,
            Wishes wishes,
            @Nullable String wrong) {}

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var making = makings.find(viewer, id);
        if (making.sent() || making.stage() == Making.Stage.COLUMNS) {
            return "redirect:" + making.path();
        }
        return page(viewer, making, making.wishes(), null, model);
    }

    @PostMapping
    String search(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int best,
            @RequestParam(defaultValue = "PREFER") Wishes.Strictness across,
            @RequestParam(defaultValue = "ANY") Wishes.Subjects subjects,
            @RequestParam(defaultValue = "NOTHING") Wishes.Only only,
            @RequestParam(defaultValue = "false") boolean paid,
            Model model,
            HttpServletResponse response) {
        var making = makings.find(viewer, id);
        if (making.sent() || making.stage() == Making.Stage.COLUMNS) {
            return "redirect:" + making.path();
        }
        var size = Wishes.ofSize(Math.clamp(best, 2, Wishes.LARGEST));
        var wishes =
                new Wishes(size.least(), size.best(), size.most(), across, subjects, only, paid);
        if (ready(viewer, making) < wishes.least()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, making, wishes, "matching.rules.few", model);
        }
        makings.wish(making, wishes);
        hunting.search(viewer, makings.find(viewer, id));
        return "redirect:/matching/" + id + "/search";
    }

    /// Whoever came without a list counts once they have answered.
    private int ready(Viewer viewer, Making making) {
        var counted = answers.count(making.id());
        return making.answeredOnly()
                ? counted.answered() - counted.declined()
                : makings.people(viewer, making).size() - counted.declined();
    }

    private static String names(List<Candidate> people, Words words) {
        var names = new ArrayList<>(people.stream().limit(NAMED).map(Candidate::name).toList());
        if (people.size() > NAMED) {
            names.add(words.say("matching.review.more", people.size() - NAMED));
        }
        return words.list(names);
    }

    private String page(
            Viewer viewer, Making making, Wishes wishes, @Nullable String wrong, Model model) {
        var people = makings.people(viewer, making);
        long withMail =
                people.stream().filter(person -> !person.listed().email().isEmpty()).count();
        model.addAttribute(
                "page",
                new Page(
                        making,
                        people.size(),
                        names(people, Words.in(viewer.language())),
                        withMail,
                        answers.count(making.id()),
                        AskLetters.until(
                                making.answersUntil(),
                                Words.in(viewer.language()),
                                LocalDate.ofInstant(clock.instant(), viewer.zone())),
                        wishes,
                        wrong));
        return "matching/rules";
    }
}
