package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The language of every page: a cookie before sign-in, and the account's own from then on.
@Controller
class LanguageController {
    private final Accounts accounts;

    LanguageController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/accounts/language")
    ResponseEntity<Void> choose(
            @Nullable Viewer viewer,
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String next,
            HttpServletResponse response) {
        var chosen = Words.in(Locale.forLanguageTag(language)).locale();
        if (viewer != null) {
            accounts.find(viewer.id()).ifPresent(account -> accounts.change(account.speaking(chosen)));
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from("language", chosen.getLanguage())
                        .path("/")
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
        return Entrance.goTo(LocalPath.orHere(next));
    }
}
