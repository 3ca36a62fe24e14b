package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Light, dark, or as the device has it: a choice of this browser, kept in it alone.
@Controller
class LookController implements OpenPages {

    @Override
    public List<String> patterns() {
        return List.of("/accounts/look");
    }

    @PostMapping("/accounts/look")
    ResponseEntity<Void> choose(
            @RequestParam String theme,
            @RequestParam(required = false) @Nullable String next,
            HttpServletResponse response) {
        if (List.of("light", "dark", "auto").contains(theme)) {
            var cookie =
                    ResponseCookie.from("theme", theme).path("/").sameSite("Lax").maxAge(Duration.ofDays(365));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
        }
        return Entrance.goTo(LocalPath.orHere(next));
    }
}
