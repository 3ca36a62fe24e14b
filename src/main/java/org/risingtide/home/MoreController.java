package org.risingtide.home;

import org.risingtide.accounts.Viewer;
import org.risingtide.platform.KeptLetters;
import org.risingtide.platform.Mailer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Everything that is not one of the first four.
@Controller
class MoreController {

    private final Mailer mailer;

    MoreController(Mailer mailer) {
        this.mailer = mailer;
    }

    @GetMapping("/home/more")
    String more(Viewer viewer, Model model) {
        model.addAttribute("viewer", viewer);
        model.addAttribute("demo", mailer instanceof KeptLetters);
        return "home/more";
    }
}
