package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Light or dark, kept in this browser; the language, kept in the browser and by whoever is signed in.
@Controller
class LookController implements OpenPages {
    private final Accounts accounts;

    LookController(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> patterns() {
        return List.of("/accounts/look");
    }

    @PostMapping("/accounts/look")
    ResponseEntity<Void> update(
            @Nullable Viewer viewer,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (theme != null && List.of("light", "dark", "auto").contains(theme)) {
            keep(response, "theme", theme);
        }
        if (language != null && Words.LANGUAGES.contains(Locale.of(language))) {
            keep(response, "language", language);
            if (viewer != null) {
                accounts.find(viewer.id())
                        .ifPresent(me -> accounts.change(me.speaking(Locale.of(language))));
            }
        }
        return Entrance.goTo(LocalPath.orHere(back));
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
