package org.risingtide.company;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Joining;
import org.risingtide.accounts.OpenPages;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Cut;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Settings;
import org.risingtide.platform.SquareCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// A link with a question on it, for show notes, a badge or a poster: whoever opens it finds that question in the box.
@Controller
class PosterController implements OpenPages {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final int LONGEST = 300;

    private final PosterTables tables;
    private final Joining joining;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PosterController(PosterTables tables, Joining joining, Settings settings, Clock clock) {
        this.tables = tables;
        this.joining = joining;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<String> patterns() {
        return List.of("/company/q/*");
    }

    @GetMapping("/company/q/{token}")
    String show(@Nullable Viewer viewer, @PathVariable String token, Model model) {
        var poster = tables.find(token).orElseThrow(NotFound::new);
        var question = poster.question();
        var box =
                UriComponentsBuilder.fromPath("/company")
                        .queryParam("words", "{q}")
                        .encode()
                        .buildAndExpand(question)
                        .toUriString();
        model.addAttribute("question", question);
        model.addAttribute("signedIn", viewer != null);
        model.addAttribute("box", box);
        model.addAttribute("join", joining.link(box));
        if (viewer != null && viewer.id().equals(poster.madeBy())) {
            var link = settings.link("/company/q/" + token);
            model.addAttribute("link", link);
            model.addAttribute("square", SquareCode.path(link));
        }
        return "company/poster";
    }

    @PostMapping("/company/posters")
    String make(Viewer viewer, @RequestParam String question) {
        var words = Cut.to(LONGEST, question.strip());
        if (words.isEmpty()) {
            return "redirect:/company";
        }
        var token = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> token.append(LETTERS.charAt(i)));
        tables.insert(token.toString(), words, viewer.id(), clock.instant());
        return "redirect:/company/q/" + token;
    }
}
