package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Frames;
import org.risingtide.platform.Network;
import org.risingtide.platform.TooOften;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking for a sign-in mail, and signing out.
@Controller
class SignInController implements OpenPages {
    private final Cast cast;
    private final Asking asking;
    private final SignInMails mails;
    private final Entrance entrance;
    private final BegunHere begunHere;

    SignInController(
            Cast cast, Asking asking, SignInMails mails, Entrance entrance, BegunHere begunHere) {
        this.cast = cast;
        this.asking = asking;
        this.mails = mails;
        this.entrance = entrance;
        this.begunHere = begunHere;
    }

    @Override
    public List<String> patterns() {
        return List.of("/accounts/sign-in/**", "/accounts/sign-out");
    }

    @GetMapping("/accounts/sign-in")
    Object show(@Nullable Viewer viewer, @RequestParam(required = false) @Nullable String next) {
        var wanted = LocalPath.orToday(next);
        return viewer == null ? page(wanted.toString(), "", null) : Entrance.goTo(wanted);
    }

    @PostMapping("/accounts/sign-in")
    Object ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = LocalPath.orToday(next).toString();
        if (!Address.looksRight(email)) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, wanted, email, "accounts.address.wrong");
        }
        try {
            var language = Frames.localeOf(request);
            var secret = asking.forMail(email.strip(), wanted, language, Network.of(request));
            begunHere.remember(response, secret);
            return Entrance.goTo(URI.create("/accounts/sign-in/code"));
        } catch (TooOften e) {
            return again(HttpStatus.TOO_MANY_REQUESTS, wanted, email, TooOften.WORDS);
        }
    }

    @PostMapping("/accounts/sign-out")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        return entrance.letOut(request, response);
    }

    private ModelAndView again(HttpStatus status, String next, String email, String wrong) {
        var page = page(next, email, wrong);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String next, String email, @Nullable String wrong) {
        var page = new ModelAndView("accounts/sign-in");
        page.addObject("cast", cast.all());
        page.addObject("mail", mails.available());
        page.addObject("next", next);
        page.addObject("email", email);
        page.addObject("wrong", wrong);
        return page;
    }
}
