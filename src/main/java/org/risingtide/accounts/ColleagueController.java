package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Flash;
import org.risingtide.platform.SquareCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Bring one colleague".
@Controller
class ColleagueController {
    private final Colleagues colleagues;

    ColleagueController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping("/accounts/colleague")
    ModelAndView show() {
        return page(null, "", "");
    }

    /// The link is shown this once: the page is the answer to the form, so that going back makes no other one.
    @PostMapping("/accounts/colleague/link")
    ModelAndView link(Viewer viewer) {
        var link = colleagues.link(viewer);
        return page(link, "", "").addObject("square", SquareCode.path(link));
    }

    @PostMapping("/accounts/colleague/mail")
    ModelAndView mail(
            Viewer viewer,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response) {
        var mailed = colleagues.mail(viewer, email.strip());
        if (mailed == Colleagues.Mailed.SENT) {
            Flash.say(response, "accounts.colleague.sent");
            return new ModelAndView("redirect:/accounts/colleague");
        }
        var wrong = "accounts.colleague." + mailed.name().toLowerCase(Locale.ROOT);
        var page = page(null, email, wrong);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(@Nullable String link, String email, String wrong) {
        return new ModelAndView("accounts/colleague")
                .addObject("link", link)
                .addObject("email", email)
                .addObject("wrong", wrong)
                .addObject("byLink", colleagues.byLink())
                .addObject("byMail", colleagues.byMail())
                .addObject("domains", colleagues.domains());
    }
}
