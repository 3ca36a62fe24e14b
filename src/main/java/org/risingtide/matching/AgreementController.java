package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.OpenPages;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Cells;
import org.risingtide.matching.RequestedTables.Requested;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking the other district's organiser, and their answer behind a link of their own.
@Controller
class AgreementController implements OpenPages {
    private final Makings makings;
    private final Review review;
    private final Agreements agreements;
    private final Agreeing agreeing;
    private final Accounts accounts;

    AgreementController(
            Makings makings,
            Review review,
            Agreements agreements,
            Agreeing agreeing,
            Accounts accounts) {
        this.makings = makings;
        this.review = review;
        this.agreements = agreements;
        this.agreeing = agreeing;
        this.accounts = accounts;
    }

    @Override
    public List<String> patterns() {
        return List.of("/matching/agreements/**");
    }

    /// @param who a mail address, or the name of somebody here
    @PostMapping("/matching/{id}/agreements")
    String ask(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID request,
            @RequestParam String district,
            @RequestParam(defaultValue = "") String who,
            HttpServletResponse response) {
        var making = makings.find(viewer, id);
        var words = Words.in(viewer.language());
        var table = review.table(viewer, making, words);
        var line =
                agreements.state(viewer, table).districts().stream()
                        .filter(each -> Cells.fold(each.district()).equals(Cells.fold(district)))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var address = address(viewer, who.strip());
        if (address.isEmpty()) {
            Flash.refuse(response, "matching.agree.who");
        } else {
            agreements.ask(making, request, line, who.strip(), address.get());
            Flash.say(response, "matching.agree.asked");
        }
        return "redirect:/matching/"
                + id
                + (making.sent() ? "/afterwards#districts" : "/preview#districts");
    }

    /// Nobody says yes to themselves.
    private Optional<String> address(Viewer viewer, String who) {
        var named = who.contains("@") ? accounts.find(who).stream().toList() : accounts.named(who);
        if (named.stream().anyMatch(account -> account.id().equals(viewer.id()))
                || named.size() > 1) {
            return Optional.empty();
        }
        var known = named.stream().findFirst().map(Account::email);
        return known.isPresent()
                ? known
                : Optional.of(who).filter(typed -> typed.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"));
    }

    @GetMapping("/matching/agreements/{token}")
    String show(@PathVariable String token, Model model) {
        return page(agreeing.requested(token), token, model);
    }

    @PostMapping("/matching/agreements/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam boolean agreed,
            Model model,
            HttpServletResponse response) {
        if (!agreeing.answer(agreeing.requested(token), agreed)) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page(agreeing.requested(token), token, model);
    }

    private String page(Requested asked, String token, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("token", token);
        model.addAttribute(
                "organiser", accounts.find(asked.organiser()).map(Account::name).orElse(""));
        return "matching/agreement";
    }
}
