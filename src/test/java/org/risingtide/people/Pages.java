package org.risingtide.people;

import java.util.List;
import java.util.UUID;
import org.risingtide.People;
import org.risingtide.Statements;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One person's requests, with both locks as a signed-in browser has them.
record Pages(MockMvcTester mvc, People cast, UUID who) {

    /// What signing in asks of the database before a page begins: whose browser it is, and what they may see.
    static final int SIGNED_IN = 2;

    MvcTestResult get(String uri) {
        return cast.as(
                cast.viewer(who), () -> mvc.get().uri(uri).with(cast.signedIn(who)).exchange());
    }

    MvcTestResult post(String uri, String... fields) {
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

    List<String> statements(String uri) throws Exception {
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
}
