package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Light or dark, and the language before sign-in: choices of this browser, kept in it alone.
@Controller
class LookController implements OpenPages {

    @Override
    public List<String> patterns() {
        return List.of("/accounts/look");
    }

    @PostMapping("/accounts/look")
    String update(
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (theme != null && List.of("light", "dark", "auto").contains(theme)) {
            keep(response, "theme", theme);
        }
        if (language != null && Words.LANGUAGES.contains(Locale.of(language))) {
            keep(response, "language", language);
        }
        return "redirect:" + withinHere(back);
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        var cookie =
                ResponseCookie.from(name, value).path("/").sameSite("Lax").maxAge(Duration.ofDays(365));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String withinHere(String back) {
        return back.matches("/(?![/\\\\]).*") ? back : "/";
    }
}
