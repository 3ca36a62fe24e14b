package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// One sentence about what has just been done, shown once on the page after a redirect.
///
/// The cookie carries the key of a text, never the text: nobody can put words into our mouth.
public final class Flash {
    private static final String COOKIE = "flash";

    private Flash() {}

    public static void say(HttpServletResponse response, String key) {
        set(response, key, Duration.ofMinutes(2));
    }

    static @Nullable String take(
            HttpServletRequest request, HttpServletResponse response, Words words) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        set(response, "", Duration.ZERO);
        return words.has(cookie.getValue()) ? words.say(cookie.getValue()) : null;
    }

    private static void set(HttpServletResponse response, String key, Duration age) {
        var cookie =
                ResponseCookie.from(COOKIE, key)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
