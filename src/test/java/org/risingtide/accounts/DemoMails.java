package org.risingtide.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.risingtide.platform.DemoMail;
import org.risingtide.platform.KeptLetters;
import org.risingtide.platform.Letter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ViewResolver;

/// What the demo's page with mails says, at a place whose mails really leave: the same controller, table and template.
@Component
public class DemoMails {
    private final KeptLetters kept;
    private final MockMvcTester pages;

    DemoMails(JdbcClient db, ObjectProvider<ViewResolver> views) {
        kept = DemoMail.in(db);
        var page =
                MockMvcBuilders.standaloneSetup(new MailsController(kept))
                        .setViewResolvers(views.orderedStream().findFirst().orElseThrow())
                        .build();
        pages = MockMvcTester.create(page);
    }

    public void post(String to, String subject, String text) {
        kept.send(new Letter(to, null, null, subject, text, "", "id", null, Optional.empty()));
    }

    public void forget(String to) {
        kept.forget(to);
    }

    public String page(String path, Locale reader) {
        var answer = pages.get().uri(path).locale(reader).exchange().getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
