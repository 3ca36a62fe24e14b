package org.risingtide.company;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.Notices;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What two people who talk hear of each other. A mail says that there is something; the words themselves stay here.
@Component
class HelloNotices {
    private static final String KIND = "company.hello";
    private final Notices notices;
    private final People people;

    HelloNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    void asked(Viewer asker, Hello hello) {
        write(asker, hello, hello.askedId(), "company.notice.asked");
    }

    void answered(Viewer answerer, Hello hello) {
        write(answerer, hello, hello.askerId(), "company.notice.answered");
    }

    void likes(Viewer who, Hello hello) {
        write(who, hello, hello.other(who.id()), "company.notice.likes");
    }

    void partners(Viewer who, Hello hello) {
        write(who, hello, hello.other(who.id()), "company.notice.partners");
    }

    /// Says nothing of who did or did not do what.
    void notNow(UUID hello, UUID circle, UUID asker) {
        notices.write(
                Notice.of(
                                KIND,
                                asker,
                                circle,
                                hello,
                                "company.notice.notnow",
                                List.of(),
                                path(hello))
                        .numbered(
                                UUID.nameUUIDFromBytes(
                                        (hello + " notnow").getBytes(StandardCharsets.UTF_8))));
    }

    /// "Rosa and Lena".
    String names(Viewer viewer, List<UUID> both) {
        var first =
                people.cards(viewer, both).values().stream()
                        .map(Card::name)
                        .map(name -> name.replaceFirst(" .*", ""));
        return Words.in(viewer.language()).list(first.toList());
    }

    private void write(Viewer from, Hello hello, UUID to, String words) {
        notices.write(
                Notice.of(
                                KIND,
                                to,
                                hello.circleId(),
                                hello.id(),
                                words,
                                List.of(from.name()),
                                path(hello.id()))
                        .from(from.id()));
    }

    private static String path(UUID hello) {
        return "/company/hellos/" + hello;
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        NoticeKind helloKind() {
            return new NoticeKind(KIND, "company.notice.kind.hello");
        }

        @Bean
        NoticeKind noteKind() {
            return new NoticeKind("company.note", "company.notice.kind.note");
        }
    }
}
