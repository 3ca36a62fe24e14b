package org.risingtide.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.circles.Circles;
import org.risingtide.circles.Evaluators;
import org.risingtide.platform.Letter.Enclosure;
import org.risingtide.platform.Mailer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class NoticesTest {
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired Evaluators evaluators;
    @Autowired Notices notices;
    @Autowired Delivery delivery;
    @Autowired Silence silence;
    @Autowired StuckMails stuck;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    @Autowired MockMvcTester mvc;
    @Autowired DeliveryTables tables;
    @Autowired NoticeLetters letters;

    @Autowired
    @Qualifier("system")
    TransactionTemplate systemTransaction;

    private UUID rosa;
    private UUID lena;
    private UUID circle;

    @BeforeEach
    void rosa_and_lena_share_a_group() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        circle = inTransaction(() -> circles.openGroup(List.of(rosa, lena)));
    }

    @Test
    void a_message_stands_in_the_list_and_comes_by_mail_in_text_and_html() throws Exception {
        var notice =
                toLena().answeredTo("rosa@saltmarsh.example.org")
                        .with(new Enclosure("first.ics", "text/calendar", "BEGIN:VCALENDAR"));
        write(notice);
        assertThat(page("/notices")).contains("Stop these mails?", "/notices/" + notice.id());
        var mail = Mailbox.next(address(lena));
        assertThat(mail.getSubject()).isEqualTo("Stop these mails?");
        assertThat(Mailbox.text(mail))
                .contains("Shy singers", "http://localhost/notices/" + notice.id());
        assertThat(Mailbox.html(mail)).contains("Shy singers", "<a class=\"button\"");
        assertThat(mail.getMessageID()).isEqualTo("<" + notice.id() + "@localhost>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getReplyTo()[0]).hasToString("rosa@saltmarsh.example.org");
        assertThat(mail.getFrom()[0].toString()).startsWith("Rosa Delgado");
    }

    @Test
    void opening_a_message_marks_it_read_and_leads_on() {
        var notice = toLena();
        write(notice);
        assertThat(page("/notices")).contains("notices-line--new");
        assertThat(opens(lena, notice)).hasStatus(303).hasHeader("Location", "/collaboratives/7");
        assertThat(page("/notices")).doesNotContain("notices-line--new");
        assertThat(opens(rosa, notice)).hasStatus(404);
    }

    @Test
    void what_is_rolled_back_tells_nobody_anything() {
        assertThatThrownBy(() ->
                        inTransaction(() -> {
                            notices.write(toLena());
                            throw new IllegalStateException("no");
                        }))
                .isInstanceOf(IllegalStateException.class);
        delivery.round();
        assertThat(Mailbox.now(address(lena))).isEmpty();
        assertThat(page("/notices")).contains("No messages yet");
    }

    @Test
    void whoever_has_left_the_circle_when_it_is_sent_gets_nothing_and_sees_nothing() {
        inTransaction(() -> {
            notices.write(toLena());
            circles.leave(circle, lena);
            return 0;
        });
        settled(1);
        assertThat(Mailbox.now(address(lena))).isEmpty();
        assertThat(page("/notices")).contains("No messages yet");
    }

    @Test
    void an_evaluator_gets_no_mail_about_what_the_evaluated_person_caused() {
        inTransaction(() -> {
            notices.write(toLena());
            evaluators.say(people.viewer(rosa), lena, true);
            return 0;
        });
        settled(1);
        assertThat(Mailbox.now(address(lena))).isEmpty();
    }

    @Test
    void a_kind_that_is_switched_off_still_stands_in_the_list() {
        silence.end(lena, TestKind.NAME);
        write(toLena());
        settled(1);
        assertThat(Mailbox.now(address(lena))).isEmpty();
        assertThat(page("/notices")).contains("Stop these mails?");
    }

    @Test
    void one_click_ends_a_kind_and_opening_the_link_does_not() {
        var link = silence.link(lena, TestKind.NAME).replace("http://localhost", "");
        assertThat(mvc.get().uri(link)).hasStatusOk();
        assertThat(silence.of(lena)).isEmpty();
        assertThat(mvc.post().uri(link.replaceAll(".$", "x"))).hasStatus(404);
        assertThat(mvc.post().uri(link).param("List-Unsubscribe", "One-Click")).hasStatusOk();
        assertThat(silence.of(lena)).containsExactly(TestKind.NAME);
    }

    @Test
    void however_many_deliver_at_once_each_mail_goes_once() throws Exception {
        inTransaction(() -> {
            IntStream.range(0, 20).forEach(n -> notices.write(toLena()));
            return 0;
        });
        try (var nodes = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).forEach(n -> nodes.execute(delivery::round));
        }
        settled(20);
        assertThat(Mailbox.now(address(lena))).hasSize(20);
    }

    @Test
    void the_same_message_written_twice_is_one() {
        var notice = toLena();
        write(notice);
        write(notice);
        settled(1);
        assertThat(Mailbox.now(address(lena))).hasSize(1);
    }

    @Test
    void what_a_crash_interrupted_is_never_sent_again_by_itself() {
        silence.end(lena, TestKind.NAME);
        var notice = toLena();
        write(notice);
        settled(1);
        silence.hear(lena, TestKind.NAME);
        system.sql(
                        "update notices.delivery set state = 'sending', started_at = now() - interval '11 minutes' where notice_id = :id")
                .param("id", notice.id())
                .update();
        delivery.round();
        assertThat(Mailbox.now(address(lena))).isEmpty();
        assertThat(stuck.all())
                .anyMatch(
                        mail -> mail.id().equals(notice.id()) && mail.why().equals("interrupted"));

        assertThat(stuck.sendAgain(notice.id())).isTrue();
        delivery.round();
        assertThat(Mailbox.now(address(lena))).hasSize(1);
        assertThat(stuck.letGo(notice.id())).isFalse();
    }

    @Test
    void a_mail_is_tried_again_at_growing_distances_and_then_waits_for_the_keeper() {
        silence.end(lena, TestKind.NAME);
        var notice = toLena();
        write(notice);
        settled(1);
        silence.hear(lena, TestKind.NAME);
        var busy = new Delivery(tables, systemTransaction, accounts, letters, new Busy());
        var pauses = new java.util.ArrayList<Integer>();
        for (int tried = 0; tried < 7; tried++) {
            system.sql(
                            "update notices.delivery set state = 'waiting', due_at = now() where notice_id = :id")
                    .param("id", notice.id())
                    .update();
            busy.round();
            pauses.add(
                    system.sql(
                                    "select (extract(epoch from due_at - now()) / 60)::int from notices.delivery where notice_id = :id and state = 'waiting'")
                            .param("id", notice.id())
                            .query(Integer.class)
                            .optional()
                            .orElse(-1));
        }
        assertThat(pauses).containsExactly(1, 5, 30, 120, 360, 720, -1);
        var amir = people.joins("Amir Haddad");
        accounts.keeps(amir, true);
        assertThat(asKeeper(amir, mvc.get().uri("/stewardship/mails")))
                .bodyText()
                .contains("too busy", "Lena Okafor")
                .doesNotContain("Shy singers");
        var again =
                mvc.post()
                        .uri("/stewardship/mails")
                        .param("mail", notice.id().toString())
                        .param("answer", "again");
        assertThat(asKeeper(amir, again)).hasStatus(302);
        accounts.keeps(amir, false);
        delivery.round();
        Mailbox.next(address(lena));
        assertThat(Mailbox.now(address(lena))).hasSize(1);
    }

    private static final class Busy implements Mailer {
        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Posted send(org.risingtide.platform.Letter letter) {
            return new Posted.TryLater("too busy");
        }
    }

    private MvcTestResult asKeeper(
            UUID keeper,
            org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder
                    request) {
        var signed = request.with(people.signedIn(keeper));
        return people.as(people.viewer(keeper), signed::exchange);
    }

    @Test
    void a_kind_for_newcomers_signs_its_reader_in() {
        write(
                Notice.of(
                        "test.welcome",
                        lena,
                        circle,
                        circle,
                        "notices.off",
                        List.of("Hello"),
                        "/people"));
        assertThat(Mailbox.link(Mailbox.next(address(lena)), "/accounts/sign-in/link/"))
                .isNotEmpty();
    }

    private Notice toLena() {
        return Notice.of(
                        TestKind.NAME,
                        lena,
                        circle,
                        circle,
                        "notices.off",
                        List.of("Shy singers"),
                        "/collaboratives/7")
                .from(rosa);
    }

    private void write(Notice notice) {
        inTransaction(() -> {
            notices.write(notice);
            return 0;
        });
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return people.as(people.viewer(rosa), () -> transaction.execute(t -> work.get()));
    }

    private void settled(int mails) {
        await().until(() ->
                system.sql(
                                        "select count(*) from notices.delivery where recipient_id = :lena and state in ('sent', 'dropped')")
                                .param("lena", lena)
                                .query(Integer.class)
                                .single()
                        == mails);
    }

    private String address(UUID who) {
        return accounts.find(who).orElseThrow().email();
    }

    private MvcTestResult opens(UUID who, Notice notice) {
        var request = mvc.get().uri("/notices/" + notice.id()).with(people.signedIn(who));
        return people.as(people.viewer(who), request::exchange);
    }

    private String page(String path) {
        var viewer = people.viewer(lena);
        return people.as(
                viewer,
                () ->
                        new String(
                                mvc.get()
                                        .uri(path)
                                        .with(people.signedIn(lena))
                                        .exchange()
                                        .getResponse()
                                        .getContentAsByteArray(),
                                java.nio.charset.StandardCharsets.UTF_8));
    }
}
