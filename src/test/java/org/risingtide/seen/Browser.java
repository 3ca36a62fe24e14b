package org.risingtide.seen;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A browser that came in by its own link, so that everything stands in its way that stands in a real one's.
record Browser(MockMvcTester mvc, @Nullable Cookie signedIn) {

    static Browser stranger(MockMvcTester mvc) {
        return new Browser(mvc, null);
    }

    /// @param link a personal link, as a mail has it
    static Browser with(MockMvcTester mvc, String link) {
        var answer =
                mvc.post()
                        .uri(link.replaceFirst("^https?://[^/]*", ""))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange();
        return new Browser(mvc, answer.getResponse().getCookie("signed_in"));
    }

    MvcTestResult get(String uri) {
        var request = mvc.get().uri(java.net.URI.create(uri));
        return (signedIn == null ? request : request.cookie(signedIn)).exchange();
    }

    MvcTestResult post(String uri, String... fields) {
        var request = mvc.post().uri(uri).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return (signedIn == null ? request : request.cookie(signedIn)).exchange();
    }

    /// Everything that reaches the eye: the page, and where it leads on to.
    static String text(MvcTestResult answer) {
        var response = answer.getResponse();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                + "\n"
                + response.getHeader("Location")
                + "\n"
                + response.getHeader("Content-Disposition");
    }
}
