package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.OpenPages;
import org.risingtide.company.Reason;
import org.risingtide.matching.Answers.Answer;
import org.risingtide.matching.Answers.Asked;
import org.risingtide.people.Barred;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Three questions on one phone screen, behind a link that is one person's own.
@Controller
@RequestMapping("/matching/answers/{token}")
class AnswerController implements OpenPages {
    private static final int LONGEST = 500;
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri");

    /// A part of the day, with hours that are usual in schools.
    private static final List<Part> PARTS =
            List.of(
                    new Part("before", "07:15-08:00"),
                    new Part("lunch", "12:00-12:30"),
                    new Part("after", "15:30-17:00"));

    private final Answers answers;
    private final Accounts accounts;
    private final Barred barred;
    private final Clock clock;

    AnswerController(Answers answers, Accounts accounts, Barred barred, Clock clock) {
        this.answers = answers;
        this.accounts = accounts;
        this.barred = barred;
        this.clock = clock;
    }

    record Part(String id, String hours) {
        String key() {
            return "matching.part." + id;
        }
    }

    @Override
    public List<String> patterns() {
        return List.of("/matching/answers/**");
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        var asked = asked(token);
        if (asked.grouped()) {
            model.addAttribute("organiser", organiser(asked));
            return "matching/grouped";
        }
        if (!model.containsAttribute("typed")) {
            answers.of(asked.candidate()).ifPresent(given -> model.addAttribute("typed", given));
        }
        model.addAttribute("asked", asked);
        model.addAttribute("today", today(asked));
        model.addAttribute("token", token);
        model.addAttribute("organiser", organiser(asked));
        model.addAttribute("barred", barred(asked));
        model.addAttribute("days", DAYS);
        model.addAttribute("parts", PARTS);
        model.addAttribute("reasons", List.of(Reason.values()));
        return "matching/answer";
    }

    @PostMapping
    String answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String experience,
            @RequestParam(defaultValue = "") List<String> free,
            @RequestParam(defaultValue = "") List<Reason> wants,
            @RequestParam(defaultValue = "false") boolean decline,
            Model model,
            HttpServletResponse response) {
        var asked = asked(token);
        if (asked.grouped()) {
            return "redirect:/matching/answers/" + token;
        }
        int wished = wants.stream().mapToInt(Reason::bit).reduce(0, (a, b) -> a | b);
        if (Stream.of(need, offer, experience).anyMatch(text -> text.strip().length() > LONGEST)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", new Answer(need, offer, experience, free, wished, decline));
            model.addAttribute("longest", LONGEST);
            return show(token, model);
        }
        var times =
                free.stream()
                        .filter(time -> time.length() < 30)
                        .limit(40)
                        .collect(Collectors.toList());
        answers.answer(
                asked.candidate(),
                new Answer(
                        need.strip(), offer.strip(), experience.strip(), times, wished, decline));
        model.addAttribute("organiser", organiser(asked));
        model.addAttribute("declined", decline);
        model.addAttribute("token", token);
        return "matching/answered";
    }

    /// By their organiser's clock: whoever opens a link may have no account, and so no zone.
    private LocalDate today(Asked asked) {
        var zone = accounts.find(asked.organiser()).map(Account::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Asked asked(String token) {
        return answers.asked(token).orElseThrow(NotFound::new);
    }

    private String organiser(Asked asked) {
        return accounts.find(asked.organiser()).map(account -> account.name()).orElse("");
    }

    /// By name for somebody who is here already; null where nobody is known to evaluate them.
    private @Nullable String barred(Asked asked) {
        return asked.email().isEmpty()
                ? null
                : accounts.find(asked.email())
                        .map(accounts::viewer)
                        .map(barred::sentence)
                        .orElse(null);
    }
}
