package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// One sentence about what has just been done, or could not be, shown once on the page after a redirect.
///
/// The cookie carries the key of a text, never the text: nobody can put words into our mouth.
///
/// @param refused whether nothing was done: then it does not look like something that went well
public record Flash(String sentence, boolean refused) {
    private static final String COOKIE = "flash";
    private static final String REFUSED = "!";

    public static void say(HttpServletResponse response, String key) {
        set(response, key, Duration.ofMinutes(2));
    }

    public static void refuse(HttpServletResponse response, String key) {
        say(response, REFUSED + key);
    }

    public static void either(
            HttpServletResponse response, boolean done, String said, String refused) {
        if (done) {
            say(response, said);
        } else {
            refuse(response, refused);
        }
    }

    static @Nullable Flash take(
            HttpServletRequest request, HttpServletResponse response, Words words) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        set(response, "", Duration.ZERO);
        boolean refused = cookie.getValue().startsWith(REFUSED);
        var key = refused ? cookie.getValue().substring(REFUSED.length()) : cookie.getValue();
        return words.has(key) ? new Flash(words.say(key), refused) : null;
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
