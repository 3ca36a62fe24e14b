package org.risingtide.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Leads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class HelloPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired Accounts accounts;
    @Autowired SignInLinks links;
    @Autowired Evaluators evaluators;
    @Autowired HelloTables tables;
    @Autowired HelloNotices notices;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID june;
    private UUID hello;

    @BeforeEach
    void rosa_asks_lena() {
        rosa = cast.joins("Rosa Delgado");
        lena = cast.joins("Lena Okafor");
        june = cast.joins("June Marsh");
        var school = UUID.randomUUID();
        evaluators.stands(rosa, school, null, Leads.NOBODY);
        evaluators.stands(june, school, null, Leads.SCHOOL);
        hello = UUID.randomUUID();
        assertThat(ask(hello, lena, "How do you get shy singers to sing?"))
                .hasRedirectedUrl("/company/hellos/" + hello);
    }

    @Test
    void a_question_is_answered_and_the_two_go_on_together() {
        assertThat(of(lena).get("/company/hellos/" + hello))
                .hasStatusOk()
                .bodyText()
                .contains("How do you get shy singers to sing?", "Only Rosa and you see this.");
        assertThat(answer("An echo game, with your back to them."))
                .hasRedirectedUrl("/company/hellos/" + hello);
        assertThat(of(rosa).get("/company/hellos/" + hello))
                .bodyText()
                .contains("An echo game, with your back to them.");
        assertThat(of(rosa).post("/company/hellos/" + hello + "/going-on"))
                .hasRedirectedUrl("/company/hellos/" + hello);
        assertThat(of(lena).post("/company/hellos/" + hello + "/going-on"))
                .hasRedirectedUrl("/collaboratives/" + hello);
        assertThat(of(rosa).get("/collaboratives/" + hello))
                .hasStatusOk()
                .bodyText()
                .contains("Rosa and Lena");
    }

    @Test
    void the_mail_says_that_there_is_something_and_not_what() {
        var mail = Mailbox.next(accounts.find(lena).orElseThrow().email());
        assertThat(Mailbox.text(mail)).contains("Rosa Delgado").doesNotContain("shy singers");
    }

    @Test
    void nobody_else_reads_or_answers_it() {
        var theo = of(cast.joins("Theo Brandt"));
        assertThat(theo.get("/company/hellos/" + hello)).hasStatus(404);
        assertThat(theo.post("/company/hellos/" + hello + "/answer", "answer", "me"))
                .hasStatus(404);
        assertThat(theo.post("/company/hellos/" + hello + "/not-now")).hasStatus(404);
        assertThat(theo.post("/company/hellos/" + hello + "/going-on")).hasStatus(404);
        assertThat(theo.get("/company/hellos")).bodyText().doesNotContain("shy singers");
        assertThat(theo.get("/company/hellos/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void not_now_and_ten_days_of_silence_read_the_same() {
        of(lena).post("/company/hellos/" + hello + "/not-now");
        var said = Browser.text(of(rosa).get("/company/hellos/" + hello));
        var silent = UUID.randomUUID();
        ask(silent, lena, "How do you get shy singers to sing?");
        system.sql(
                        "update company.hello set asked_at = asked_at - interval '11 days' where id = :id")
                .param("id", silent)
                .update();
        LapseJob.lapse(
                tables, notices, transaction, Clock.fixed(Instant.now(), java.time.ZoneOffset.UTC));
        var lapsed = Browser.text(of(rosa).get("/company/hellos/" + silent));
        assertThat(plain(lapsed, silent)).isEqualTo(plain(said, hello));
        assertThat(said).doesNotContain("declined", "refused", "not now");
    }

    @Test
    void an_answer_that_is_empty_or_too_long_is_kept_in_the_box() {
        assertThat(answer(" ")).hasStatus(422);
        assertThat(answer("echo ".repeat(900) + "at last"))
                .hasStatus(422)
                .bodyText()
                .contains("echo echo echo", "at last", "4000");
        answer("The first answer");
        answer("The second answer");
        assertThat(of(rosa).get("/company/hellos/" + hello))
                .bodyText()
                .contains("The first answer")
                .doesNotContain("The second answer");
    }

    @Test
    void a_question_that_cannot_be_asked_comes_back_with_its_words() {
        assertThat(ask(UUID.randomUUID(), june, "May I be honest?"))
                .hasStatus(422)
                .bodyText()
                .contains("May I be honest?");
        assertThat(ask(UUID.randomUUID(), rosa, "Me?")).hasStatus(422).bodyText().contains("Me?");
        assertThat(ask(UUID.randomUUID(), lena, "long ".repeat(300)))
                .hasStatus(422)
                .bodyText()
                .contains("long long");
        assertThat(ask(UUID.randomUUID(), UUID.randomUUID(), "Anybody?")).hasStatus(404);
    }

    @Test
    void five_questions_may_wait_and_the_sixth_is_kept_for_later() {
        for (int i = 0; i < 4; i++) {
            assertThat(ask(UUID.randomUUID(), cast.joins("Ines Calder"), "One more?"))
                    .hasStatus(302);
        }
        assertThat(ask(UUID.randomUUID(), cast.joins("Ines Calder"), "And the sixth?"))
                .hasStatus(422)
                .bodyText()
                .contains("And the sixth?");
    }

    @Test
    void sent_twice_it_is_asked_once() {
        ask(hello, lena, "How do you get shy singers to sing?");
        assertThat(Browser.text(of(rosa).get("/company/hellos")).split("How do you get shy"))
                .hasSize(2);
        ask(UUID.randomUUID(), lena, "How do you get shy singers to sing?");
        assertThat(Browser.text(of(rosa).get("/company/hellos")).split("How do you get shy"))
                .as("from a form that whoever went back has found anew")
                .hasSize(2);
    }

    @Test
    void whoever_comes_to_evaluate_somebody_reads_their_answer_no_longer() {
        answer("Honestly, I never found out.");
        var viewer = cast.viewer(lena);
        cast.does(viewer, () -> evaluators.say(viewer, rosa, true));
        assertThat(of(rosa).get("/company/hellos/" + hello)).hasStatus(404);
        assertThat(of(rosa).get("/company/hellos")).bodyText().doesNotContain("shy singers");
        assertThat(of(lena).get("/company/hellos/" + hello)).hasStatusOk();
    }

    @Test
    void a_note_is_named_or_nobodys_as_its_author_says() {
        var notes = of(lena);
        assertThat(notes.post("/company/notes", "request_id", id(), "question", id(), "words", " "))
                .hasStatus(422);
        assertThat(
                        notes.post(
                                "/company/notes",
                                "request_id",
                                id(),
                                "question",
                                id(),
                                "words",
                                "too ".repeat(120)))
                .hasStatus(422)
                .bodyText()
                .contains("too too");
        var unlinked = id();
        notes.post(
                "/company/notes",
                "request_id",
                unlinked,
                "question",
                id(),
                "words",
                "Shy singers sing facing the wall.",
                "author",
                "unlinked");
        assertThat(
                        system.sql(
                                        "select author_id is null from company.note where id = :id::uuid")
                                .param("id", unlinked)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String plain(String page, UUID id) {
        return page.replace(id.toString(), "ID").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private MvcTestResult ask(UUID id, UUID whom, String question) {
        return of(rosa).post(
                        "/company/hellos",
                        "request_id",
                        id.toString(),
                        "to",
                        whom.toString(),
                        "question",
                        question);
    }

    private MvcTestResult answer(String words) {
        return of(lena).post("/company/hellos/" + hello + "/answer", "answer", words);
    }

    private Browser of(UUID person) {
        return Browser.of(mvc, links, person);
    }
}
