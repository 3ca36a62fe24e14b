package org.risingtide.accounts;

import java.util.List;
import java.util.UUID;
import org.risingtide.platform.KeptLetters;
import org.risingtide.platform.Mailer;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The demo's mails, for everybody to read. Where mail really leaves, or where people are real, there is no such page.
@Controller
class MailsController implements OpenPages {
    private final Mailer mailer;

    MailsController(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public List<String> patterns() {
        return mailer instanceof KeptLetters ? List.of("/accounts/mails/**") : List.of();
    }

    @GetMapping("/accounts/mails")
    String list(Model model) {
        model.addAttribute("letters", kept().all());
        return "accounts/mails";
    }

    @GetMapping("/accounts/mails/{id}")
    String show(@PathVariable UUID id, Model model) {
        var letter = kept().find(id).orElseThrow(NotFound::new);
        model.addAttribute("letter", letter);
        model.addAttribute("lines", List.of(letter.body().split("\n")));
        return "accounts/mail";
    }

    private KeptLetters kept() {
        if (mailer instanceof KeptLetters letters) {
            return letters;
        }
        throw new NotFound();
    }
}
