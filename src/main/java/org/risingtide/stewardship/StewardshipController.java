package org.risingtide.stewardship;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.InvitationMails;
import org.risingtide.accounts.ThisPlace;
import org.risingtide.accounts.Viewer;
import org.risingtide.notices.Stuck;
import org.risingtide.notices.StuckMails;
import org.risingtide.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The place itself: its name, who may join, who keeps it, mails that need a look.
@Controller
@RequestMapping("/stewardship")
class StewardshipController {
    private final Keeping keeping;
    private final ThisPlace place;
    private final Accounts accounts;
    private final StuckMails stuck;
    private final InvitationMails invitations;

    StewardshipController(
            Keeping keeping,
            ThisPlace place,
            Accounts accounts,
            StuckMails stuck,
            InvitationMails invitations) {
        this.keeping = keeping;
        this.place = place;
        this.accounts = accounts;
        this.stuck = stuck;
        this.invitations = invitations;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("place", place.name());
        model.addAttribute("joining", place.joining());
        model.addAttribute("domains", String.join(" ", place.domains()));
        model.addAttribute("stuck", !stuck.all().isEmpty() || !invitations.stuck().isEmpty());
        return "stewardship/show";
    }

    @PostMapping("/place")
    String change(
            Viewer viewer,
            @RequestParam String name,
            @RequestParam ThisPlace.Joining joining,
            @RequestParam(defaultValue = "") String domains,
            HttpServletResponse response) {
        var right =
                !name.isBlank()
                        && name.length() <= 100
                        && (joining != ThisPlace.Joining.DOMAINS || domains.contains("."));
        if (right) {
            keeping.say(viewer, name.strip(), joining, domains);
        }
        Flash.either(response, right, "stewardship.kept", "stewardship.place.wrong");
        return "redirect:/stewardship";
    }

    @GetMapping("/keepers")
    String keepers(Viewer viewer, Model model) {
        model.addAttribute("keepers", accounts.keepers());
        model.addAttribute("me", viewer.id());
        return "stewardship/keepers";
    }

    @PostMapping("/keepers")
    String passOn(Viewer viewer, @RequestParam String email, HttpServletResponse response) {
        boolean passed = keeping.passOn(viewer, email);
        Flash.either(response, passed, "stewardship.keepers.done", "stewardship.keepers.unknown");
        return "redirect:/stewardship/keepers";
    }

    @PostMapping("/keepers/end")
    String stepDown(Viewer viewer, @RequestParam UUID keeper, HttpServletResponse response) {
        var ended = keeping.stepDown(viewer, keeper);
        Flash.either(response, ended, "stewardship.kept", "stewardship.keepers.last");
        return ended && keeper.equals(viewer.id()) ? "redirect:/" : "redirect:/stewardship/keepers";
    }

    @GetMapping("/mails")
    String mails(Model model) {
        model.addAttribute("mails", lines());
        return "stewardship/mails";
    }

    @PostMapping("/mails")
    String decide(
            Viewer viewer,
            @RequestParam UUID mail,
            @RequestParam @Nullable String answer,
            HttpServletResponse response) {
        keeping.decide(viewer, mail, "again".equals(answer));
        Flash.say(response, "stewardship.kept");
        return "redirect:/stewardship/mails";
    }

    private List<StuckLine> lines() {
        var mails = stuck.all();
        var people = accounts.find(mails.stream().map(Stuck::recipient).distinct().toList());
        var lines = new ArrayList<StuckLine>();
        for (var mail : mails) {
            var to = people.get(mail.recipient());
            var name = to == null ? mail.address() : to.name();
            lines.add(line(mail.id(), name, stuck.words(mail), mail.why()));
        }
        for (var invitation : invitations.stuck()) {
            lines.add(
                    line(
                            invitation.id(),
                            invitation.address(),
                            "stewardship.invitation",
                            invitation.why()));
        }
        return lines;
    }

    private static StuckLine line(UUID id, String to, String kind, String why) {
        var interrupted = why.equals("interrupted");
        return new StuckLine(id, to, kind, interrupted ? "" : why, interrupted);
    }
}
