package org.risingtide.collaboratives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Leads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnThePlace
class GroupPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired SignInLinks links;
    @Autowired Evaluators evaluators;
    @Autowired Threads threads;

    private UUID rosa;
    private UUID lena;
    private UUID id;
    private String home;
    private Browser rosas;
    private Browser lenas;
    private Browser theos;

    @BeforeEach
    void rosa_begins_a_group_with_lena() {
        rosa = cast.joins("Rosa Delgado");
        lena = cast.joins("Lena Okafor");
        rosas = Browser.of(mvc, links, rosa);
        lenas = Browser.of(mvc, links, lena);
        theos = Browser.of(mvc, links, cast.joins("Theo Brandt"));
        id = UUID.randomUUID();
        home = "/collaboratives/" + id;
        assertThat(start(id, "Quiet singers", lena)).hasRedirectedUrl(home);
    }

    @Test
    void members_come_home_and_for_everybody_else_there_is_none() {
        assertThat(lenas.get(home))
                .hasStatusOk()
                .bodyText()
                .contains("Quiet singers", "Rosa Delgado");
        assertThat(lenas.get("/collaboratives")).bodyText().contains("Quiet singers");
        assertThat(theos.get("/collaboratives")).bodyText().doesNotContain("Quiet singers");
        for (var page :
                List.of("", "/norms", "/plan", "/plan/edit", "/members/new", "/meetings/new")) {
            assertThat(lenas.get(home + page)).as(page).hasStatusOk();
            assertThat(theos.get(home + page)).as(page).hasStatus(404);
            assertThat(Browser.stranger(mvc).get(home + page)).as(page).hasStatus(302);
        }
        assertThat(rosas.get("/collaboratives/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void whoever_goes_back_and_starts_the_same_group_again_has_started_it_once() {
        assertThat(start(UUID.randomUUID(), "Quiet singers", lena)).hasRedirectedUrl(home);
        var other = UUID.randomUUID();
        assertThat(start(other, "Loud singers", lena)).hasRedirectedUrl("/collaboratives/" + other);
    }

    @Test
    void whoever_is_chosen_already_is_not_said_to_be_missing() {
        assertThat(rosas.get("/collaboratives/new?q=Lena&with=" + lena))
                .bodyText()
                .contains("Lena Okafor")
                .doesNotContain("Nobody here is called");
        assertThat(rosas.get("/collaboratives/new?q=Zzyzx"))
                .bodyText()
                .contains("Nobody here is called");
    }

    @Test
    void a_group_without_others_or_with_an_evaluator_is_not_begun_and_nothing_chosen_is_lost() {
        var school = UUID.randomUUID();
        var june = cast.joins("June Marsh");
        evaluators.stands(rosa, school, null, Leads.NOBODY);
        evaluators.stands(june, school, null, Leads.SCHOOL);
        assertThat(start(UUID.randomUUID(), "With June", june))
                .hasStatus(422)
                .bodyText()
                .contains("With June", "June Marsh");
        assertThat(start(UUID.randomUUID(), "Alone"))
                .hasStatus(422)
                .bodyText()
                .contains("Start a group");
        assertThat(rosas.post(home + "/members", "person", june.toString()))
                .hasRedirectedUrl(home + "/members/new");
        assertThat(rosas.get(home)).bodyText().doesNotContain("/people/" + june);
    }

    @Test
    void a_message_stands_in_the_thread_once_with_its_file() {
        var message = UUID.randomUUID().toString();
        var file =
                new MockMultipartFile(
                        "files",
                        "echo.txt",
                        "text/plain",
                        "la la".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 2; i++) {
            assertThat(
                            rosas.upload(
                                    home + "/messages",
                                    file,
                                    "request_id",
                                    message,
                                    "text",
                                    "An *echo*"))
                    .hasRedirectedUrl(home + "#m-" + message);
        }
        var page = Browser.text(lenas.get(home));
        assertThat(page.split("<em>echo</em>", -1)).hasSize(2);
        assertThat(page.split("echo.txt", -1)).hasSize(2);
        var link = page.replaceFirst("(?s).*(/collaboratives/files/[0-9a-f-]{36}).*", "$1");
        assertThat(lenas.get(link)).hasStatusOk().bodyText().isEqualTo("la la");
        assertThat(lenas.get(link).getResponse().getHeader("Content-Security-Policy"))
                .contains("sandbox");
        assertThat(theos.get(link)).hasStatus(404);
        assertThat(lenas.get(home + "/messages/" + message)).hasStatus(404);
        assertThat(lenas.post(home + "/messages/" + message, "text", "mine")).hasStatus(404);
    }

    @Test
    void a_message_that_is_too_long_or_emptied_comes_back_with_its_words() {
        var message = UUID.randomUUID().toString();
        assertThat(say(message, "too long ".repeat(1_200) + "the end"))
                .hasStatus(422)
                .bodyText()
                .contains("too long too long", "the end");
        say(message, "first");
        assertThat(rosas.post(home + "/messages/" + message, "text", " ")).hasStatus(422);
        rosas.post(home + "/messages/" + message, "text", "second");
        assertThat(lenas.get(home)).bodyText().contains("second").doesNotContain("the end");
        rosas.post(home + "/messages/" + message + "/deletion");
        assertThat(lenas.get(home)).bodyText().doesNotContain("second");
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        for (var page : List.of("/plan", "/norms")) {
            assertThat(write(rosas, page, "0", "From Rosa")).hasStatus(302);
            assertThat(write(lenas, page, "0", "From Lena"))
                    .hasStatus(409)
                    .bodyText()
                    .contains("From Rosa", "From Lena");
            assertThat(write(lenas, page, "1", "From both")).hasStatus(302);
            assertThat(write(theos, page, "2", "From Theo")).hasStatus(404);
        }
        assertThat(rosas.get(home + "/plan")).bodyText().contains("From both");
        assertThat(rosas.get(home + "/norms")).bodyText().contains("From both");
    }

    @Test
    void what_is_too_long_or_no_date_is_asked_for_again() {
        assertThat(write(rosas, "/plan", "0", "plan ".repeat(11_000))).hasStatus(422);
        assertThat(write(rosas, "/norms", "0", "norm ".repeat(900)))
                .hasStatus(422)
                .bodyText()
                .contains("norm norm");
        assertThat(
                        rosas.post(
                                home + "/norms",
                                "request_id",
                                UUID.randomUUID().toString(),
                                "from",
                                "0",
                                "text",
                                "We listen",
                                "revisit_on",
                                "next friday"))
                .hasStatus(422)
                .bodyText()
                .contains("We listen", "next friday");
    }

    @Test
    void a_date_is_set_moved_and_called_off() {
        var meeting = UUID.randomUUID().toString();
        assertThat(meet(rosas, meeting, "", "45", "")).hasStatus(422);
        assertThat(meet(rosas, meeting, "tomorrow", "45", ""))
                .hasStatus(422)
                .bodyText()
                .contains("tomorrow");
        var day = LocalDate.now().plusDays(4) + "T15:30";
        assertThat(meet(rosas, meeting, day, "an hour", ""))
                .hasStatus(422)
                .bodyText()
                .contains(day);
        assertThat(meet(rosas, meeting, day, "45", "javascript:alert(1)"))
                .hasStatus(422)
                .bodyText()
                .contains("javascript:alert(1)");
        assertThat(meet(theos, meeting, day, "45", "")).hasStatus(404);
        assertThat(meet(rosas, meeting, day, "45", "https://meet.example/x"))
                .hasRedirectedUrl(home);
        meet(rosas, meeting, day, "45", "https://meet.example/x");
        assertThat(lenas.get(home)).bodyText().contains("https://meet.example/x");
        var calendar = home + "/meetings/" + meeting + "/calendar.ics";
        assertThat(lenas.get(calendar))
                .hasStatusOk()
                .bodyText()
                .contains("BEGIN:VEVENT", "SEQUENCE:0");
        assertThat(theos.get(calendar)).hasStatus(404);
        assertThat(theos.post(home + "/meetings/" + meeting + "/calling-off")).hasStatus(404);
        lenas.post(home + "/meetings/" + meeting + "/calling-off");
        assertThat(rosas.get(home)).bodyText().doesNotContain("https://meet.example/x");
    }

    @Test
    void whoever_leaves_is_gone_and_the_others_keep_everything() {
        say(UUID.randomUUID().toString(), "an echo game");
        assertThat(rosas.post(home + "/departure")).hasRedirectedUrl("/collaboratives");
        assertThat(rosas.get(home)).hasStatus(404);
        assertThat(lenas.get(home)).hasStatusOk().bodyText().contains("an echo game");
    }

    @Test
    void whoever_leaves_gets_the_dates_ahead_out_of_their_calendar_and_the_others_keep_them() {
        var meeting = UUID.randomUUID().toString();
        meet(lenas, meeting, LocalDate.now().plusDays(4) + "T15:30", "45", "");
        assertThat(Mailbox.calendar(Mailbox.next(address(rosa)))).contains("UID:" + meeting);
        rosas.post(home + "/departure");
        var mail = await().until(() -> cancelled(rosa), mails -> !mails.isEmpty()).getFirst();
        assertThat(Mailbox.calendar(mail))
                .contains("UID:" + meeting, "STATUS:CANCELLED")
                .doesNotContain("SUMMARY", id.toString());
        assertThat(rosas.get("/notices")).bodyText().contains("No longer in your calendar");
        assertThat(cancelled(lena)).isEmpty();
    }

    private static List<MimeMessage> cancelled(UUID person) {
        return Mailbox.now(address(person)).stream()
                .filter(mail -> Mailbox.calendar(mail).contains("METHOD:CANCEL"))
                .toList();
    }

    private static String address(UUID person) {
        return "p" + person + "@example.org";
    }

    @Test
    void the_box_names_whoever_cannot_see_it() {
        var viewer = cast.viewer(rosa);
        var june = cast.joins("June Marsh");
        cast.does(viewer, () -> evaluators.say(viewer, june, true));
        assertThat(rosas.get(home)).bodyText().contains("June Marsh can’t see this.");
        assertThat(lenas.get(home)).bodyText().doesNotContain("June Marsh");
    }

    @Test
    void these_pages_ask_the_database_six_questions_at_most() {
        var viewer = cast.viewer(rosa);
        for (int i = 0; i < 50; i++) {
            int n = i;
            cast.does(
                    viewer,
                    () ->
                            threads.recall(
                                    viewer, id, UUID.randomUUID(), "Word " + n, Instant.now()));
        }
        meet(rosas, UUID.randomUUID().toString(), LocalDate.now().plusDays(4) + "T15:30", "45", "");
        for (var page :
                List.of(
                        "/",
                        "/home/more",
                        "/collaboratives",
                        home,
                        home + "/norms",
                        home + "/plan",
                        home + "/meetings/new",
                        "/notices",
                        "/notices/settings")) {
            assertThat(rosas.statements(page)).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }

    private MvcTestResult start(UUID group, String name, UUID... with) {
        var fields =
                new java.util.ArrayList<>(List.of("request_id", group.toString(), "name", name));
        for (var each : with) {
            fields.addAll(List.of("with", each.toString()));
        }
        return rosas.post("/collaboratives", fields.toArray(String[]::new));
    }

    private MvcTestResult say(String message, String text) {
        return rosas.post(home + "/messages", "request_id", message, "text", text);
    }

    private MvcTestResult write(Browser who, String page, String from, String text) {
        return who.post(
                home + page,
                "request_id",
                UUID.randomUUID().toString(),
                "from",
                from,
                "text",
                text);
    }

    private MvcTestResult meet(
            Browser who, String meeting, String starts, String minutes, String link) {
        return who.post(
                home + "/meetings",
                "request_id",
                meeting,
                "starts",
                starts,
                "minutes",
                minutes,
                "link",
                link);
    }
}
