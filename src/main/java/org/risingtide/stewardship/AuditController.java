package org.risingtide.stewardship;

import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// "Who looked, and when": open to everyone who has signed in, so it does not stand below the keepers' own pages.
@Controller
class AuditController {
    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/who-looked")
    String show(Viewer viewer, Model model) {
        model.addAttribute("lines", audit.newest());
        model.addAttribute("zone", viewer.zone());
        return "stewardship/audit";
    }
}
