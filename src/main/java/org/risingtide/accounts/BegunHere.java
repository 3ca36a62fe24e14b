package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.risingtide.platform.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The cookie that binds six figures to the browser where sign-in began: figures told to somebody else open nothing there.
@Component
class BegunHere {
    private static final String NAME = "sign_in_begun";
    private final Settings settings;

    BegunHere(Settings settings) {
        this.settings = settings;
    }

    Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> cookie.getValue());
    }

    void remember(HttpServletResponse response, String secret) {
        var cookie =
                ResponseCookie.from(NAME, secret)
                        .path("/accounts/sign-in")
                        .httpOnly(true)
                        .secure(settings.secure())
                        .sameSite("Lax")
                        .maxAge(WaysIn.MAIL_LASTS);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
