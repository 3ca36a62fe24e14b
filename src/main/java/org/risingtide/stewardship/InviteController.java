package org.risingtide.stewardship;

import java.util.List;
import org.risingtide.accounts.ThisPlace;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Mailer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Bringing people in: by mail, or with printed slips.
@Controller
class InviteController {
    private final Keeping keeping;
    private final Slips slips;
    private final ThisPlace place;
    private final Mailer mailer;

    InviteController(Keeping keeping, Slips slips, ThisPlace place, Mailer mailer) {
        this.keeping = keeping;
        this.slips = slips;
        this.place = place;
        this.mailer = mailer;
    }

    @GetMapping("/stewardship/invitations")
    String show(Model model) {
        model.addAttribute("mail", mailer.available());
        return "stewardship/invite";
    }

    @PostMapping("/stewardship/invitations")
    String invite(Viewer viewer, @RequestParam(defaultValue = "") String addresses, Model model) {
        model.addAttribute("mail", mailer.available());
        model.addAttribute("asked", keeping.invite(viewer, addresses));
        return "stewardship/invite";
    }

    /// The codes are shown this once; the page is the answer to the form, so that going back prints nothing twice.
    @PostMapping("/stewardship/slips")
    String print(Viewer viewer, @RequestParam(defaultValue = "") String people, Model model) {
        var printed = slips.print(viewer, List.of(people.split("\\R")));
        model.addAttribute("printed", printed);
        model.addAttribute("place", place.name());
        return "stewardship/slips";
    }
}
