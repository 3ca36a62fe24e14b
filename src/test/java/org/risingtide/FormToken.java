package org.risingtide;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The token of a form, as a page's script sends it. Spring Security's own `csrf()` would exchange the shared server's cookie for a
/// store of its own, and browsers that walk the same server would be refused.
public final class FormToken {
    private static final String TOKEN = "5d7c3a52-7a4e-4a53-8f2e-6f0d4a1c9b11";

    private FormToken() {}

    public static RequestPostProcessor csrf() {
        return request -> {
            var cookies = Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream);
            request.setCookies(
                    Stream.concat(cookies, Stream.of(new Cookie("XSRF-TOKEN", TOKEN)))
                            .toArray(Cookie[]::new));
            request.addHeader("X-XSRF-TOKEN", TOKEN);
            return request;
        };
    }
}
