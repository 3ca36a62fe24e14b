package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.risingtide.FormToken.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Two browsers, one list, the same moment.
@OnThePlace
class JoinAtOnceTest {
    private static final int TIMES = 12;

    @Autowired Coach coach;

    private final UUID id = UUID.randomUUID();
    private String link;

    @BeforeEach
    void amir_gives_a_link() {
        var amir = coach.joins("Amir Haddad");
        var until = LocalDate.now().plusDays(3).toString();
        coach.post(amir, "/matching/link", "request_id", id.toString(), "until", until);
        var token =
                coach.system
                        .sql("select join_token from matching.making where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single();
        link = "/matching/join/" + token;
    }

    @Test
    void one_address_that_joins_twice_at_once_is_one_person_and_gets_one_mail() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            var mail = "Lena" + time + "-" + id + "@x.org";
            var small = mail.toLowerCase(java.util.Locale.ROOT);
            joined(join(UUID.randomUUID(), mail), join(UUID.randomUUID(), small));
            assertThat(rows(mail)).as(mail).isOne();
            assertThat(mails(mail)).as(mail).isOne();
        }
        var last = "lena" + (TIMES - 1) + "-" + id + "@x.org";
        Mailbox.next(last);
        await().during(Duration.ofMillis(300)).until(() -> Mailbox.now(last).size() == 1);
    }

    @Test
    void one_form_that_is_sent_twice_at_once_is_one_person() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            var mail = "theo" + time + "-" + id + "@x.org";
            var request = UUID.randomUUID();
            joined(join(request, mail), join(request, mail));
            assertThat(rows(mail)).as(mail).isOne();
            assertThat(mails(mail)).as(mail).isOne();
        }
    }

    @Test
    void two_people_who_join_at_once_have_a_line_each() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            joined(
                    join(UUID.randomUUID(), "a" + time + "-" + id + "@x.org"),
                    join(UUID.randomUUID(), "b" + time + "-" + id + "@x.org"));
        }
        var lines =
                coach.system
                        .sql("select line from matching.candidate where making_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .list();
        assertThat(lines).hasSize(2 * TIMES).doesNotHaveDuplicates();
    }

    private static void joined(Callable<MvcTestResult> one, Callable<MvcTestResult> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var waiting =
                    List.of(one, other).stream()
                            .<Callable<MvcTestResult>>map(each ->
                                    () -> {
                                        start.await();
                                        return each.call();
                                    })
                            .toList();
            for (var answer : two.invokeAll(waiting)) {
                assertThat(answer.get()).hasStatusOk().bodyText().contains("look into your mail");
            }
        }
    }

    private Callable<MvcTestResult> join(UUID request, String mail) {
        return () ->
                coach.mvc
                        .post()
                        .uri(link)
                        .with(csrf())
                        .remoteAddress("192.0.2." + (mail.hashCode() & 127))
                        .param("request_id", request.toString())
                        .param("name", "Lena Okafor")
                        .param("email", mail)
                        .exchange();
    }

    private int rows(String mail) {
        return count(
                "select count(*) from matching.candidate where lower(email) = lower(:mail)", mail);
    }

    private int mails(String mail) {
        return count(
                "select count(*) from notices.outside_mail where address = :mail::public.citext",
                mail);
    }

    private int count(String sql, String mail) {
        return coach.system.sql(sql).param("mail", mail).query(Integer.class).single();
    }
}
