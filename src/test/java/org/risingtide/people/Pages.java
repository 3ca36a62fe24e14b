package org.risingtide.people;

import java.util.List;
import java.util.UUID;
import org.risingtide.People;
import org.risingtide.Statements;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One person's requests, with both locks as a signed-in browser has them.
public record Pages(MockMvcTester mvc, People cast, UUID who) {

    /// What signing in asks of the database before a page begins: whose browser it is and what they may see, at once.
    public static final int SIGNED_IN = 1;

    public MvcTestResult get(String uri) {
        return cast.as(
                cast.viewer(who), () -> mvc.get().uri(uri).with(cast.signedIn(who)).exchange());
    }

    public MvcTestResult post(String uri, String... fields) {
        return cast.as(
                cast.viewer(who),
                () -> {
                    var request = mvc.post().uri(uri).with(cast.signedIn(who));
                    for (int i = 0; i < fields.length; i += 2) {
                        request = request.param(fields[i], fields[i + 1]);
                    }
                    return request.exchange();
                });
    }

    public List<String> statements(String uri) throws Exception {
        var viewer = cast.viewer(who);
        var signedIn = cast.signedIn(who);
        return cast.as(
                viewer,
                () -> {
                    try {
                        return Statements.during(
                                () -> mvc.get().uri(uri).with(signedIn).exchange());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    public String text(String uri) {
        return new String(
                get(uri).getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Where a form led to.
    public String led(String uri, String... fields) {
        return String.valueOf(post(uri, fields).getResponse().getRedirectedUrl());
    }
}
