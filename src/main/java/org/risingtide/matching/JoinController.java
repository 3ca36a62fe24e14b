package org.risingtide.matching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.OpenPages;
import org.risingtide.accounts.Viewer;
import org.risingtide.matching.JoinTables.Joinable;
import org.risingtide.matching.JoinTables.Joiner;
import org.risingtide.platform.Network;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.RateLimit;
import org.risingtide.platform.TooOften;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page behind a list's link: whoever opens it may join until its day.
@Controller
@RequestMapping("/matching/join/{token}")
class JoinController implements OpenPages {
    private static final int LONGEST = 200;
    private final RateLimit perAddress = new RateLimit(60, Duration.ofHours(1));

    private final Joins joins;
    private final Accounts accounts;

    JoinController(Joins joins, Accounts accounts) {
        this.joins = joins;
        this.accounts = accounts;
    }

    @Override
    public List<String> patterns() {
        return List.of("/matching/join/**");
    }

    /// What was typed, given back when something is wrong.
    record Typed(String name, String email, String school, String district, String subject) {
        static final Typed NOTHING = new Typed("", "", "", "", "");

        Typed {
            name = Objects.requireNonNullElse(name, "");
            email = Objects.requireNonNullElse(email, "");
            school = Objects.requireNonNullElse(school, "");
            district = Objects.requireNonNullElse(district, "");
            subject = Objects.requireNonNullElse(subject, "");
        }

        Joiner joiner() {
            return new Joiner(
                    name.strip(), email.strip(), school.strip(), district.strip(), subject.strip());
        }

        boolean right() {
            return !name.isBlank()
                    && email.strip().matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]{2,}")
                    && List.of(name, email, school, district, subject).stream()
                            .allMatch(text -> text.length() <= LONGEST);
        }
    }

    @GetMapping
    String show(@Nullable Viewer viewer, @PathVariable String token, Model model) {
        return page(viewer, token, Typed.NOTHING, model);
    }

    @PostMapping
    String join(
            @Nullable Viewer viewer,
            @PathVariable String token,
            @RequestParam("request_id") UUID request,
            @ModelAttribute Typed typed,
            Model model,
            HttpServletRequest http,
            HttpServletResponse response) {
        var joinable = find(token);
        var mine = mine(viewer);
        if (!perAddress.allows(Network.of(http))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("often", TooOften.WORDS);
            return page(viewer, token, typed, model);
        }
        if (!joins.open(joinable)) {
            return page(viewer, token, typed, model);
        }
        if (viewer != null && mine.isPresent()) {
            return "redirect:/matching/answers/"
                    + joins.join(joinable, request, viewer.name(), mine.get());
        }
        if (!typed.right()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", "matching.join.wrong");
            return page(viewer, token, typed, model);
        }
        boolean mailed = joins.invite(joinable, request, typed.joiner());
        model.addAttribute("done", mailed ? "matching.join.mailed" : "matching.join.kept");
        return page(viewer, token, typed, model);
    }

    private String page(@Nullable Viewer viewer, String token, Typed typed, Model model) {
        var joinable = find(token);
        model.addAttribute("joinable", joinable);
        model.addAttribute("token", token);
        model.addAttribute("open", joins.open(joinable));
        model.addAttribute("known", mine(viewer).isPresent());
        model.addAttribute("typed", typed);
        model.addAttribute(
                "organiser", accounts.find(joinable.organiser()).map(Account::name).orElse(""));
        return "matching/join";
    }

    private Optional<String> mine(@Nullable Viewer viewer) {
        return viewer == null ? Optional.empty() : accounts.find(viewer.id()).map(Account::email);
    }

    private Joinable find(String token) {
        return joins.find(token).orElseThrow(NotFound::new);
    }
}
