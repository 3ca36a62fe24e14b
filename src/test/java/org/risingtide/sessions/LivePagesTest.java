package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.FormToken;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Rosa leads; Lena and Theo are of the group; Ines is not.
@OnThePlace
class LivePagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired SignInLinks links;
    @Autowired Rehearsal rehearsal;
    @Autowired Meetings meetings;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private UUID ines;
    private String path;
    private UUID id;

    @BeforeEach
    void three_have_a_session() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        ines = people.joins("Ines Calder");
        plan("sharing-short", Way.OWN_PHONES);
    }

    @Test
    void before_it_begins_the_page_says_who_is_here_and_who_leads() {
        assertThat(does(lena, "/arrivals", "person", lena)).hasStatus(302);
        assertThat(page(rosa))
                .contains("Are you here?", "Lena Okafor", "How we’ll talk", "Arriving");
        assertThat(does(rosa, "/arrivals", "person", rosa)).hasRedirectedUrl(path);
        assertThat(page(rosa)).contains("You lead today.", "Begin", "Theo is here");
        assertThat(page(lena)).contains("Rosa leads today.").doesNotContain("id=\"begin\"");
    }

    @Test
    void it_goes_from_step_to_step_and_everyone_has_the_floor() {
        comesTo(0);
        assertThat(page(theo)).contains("Arriving", "The floor is open to everyone.");
        comesTo(2);
        assertThat(page(lena)).contains("You are next.", "Just listening today", "Rosa");
        assertThat(page(rosa)).contains("You have the floor.", "2 minutes are yours.", "Done");
        assertThat(page(lena)).doesNotContain("minutes are yours", "To read aloud");
        assertThat(does(rosa, "/turns/" + rosa + "/end")).hasStatus(302);
        assertThat(page(lena)).contains("You have the floor.");
        assertThat(page(rosa)).contains("The floor has been with you.", "Lena is done");
    }

    @Test
    void a_date_is_over_with_the_last_session_of_it_and_nobody_is_asked_whether_they_met() {
        var three = List.of(rosa, lena, theo);
        var group = gatherings.plans("sharing-short", Way.OWN_PHONES, three).group();
        var soon = ZonedDateTime.now(ZoneId.of("America/Los_Angeles")).plusMinutes(1);
        var date = Meeting.at(soon, Duration.ofMinutes(45), "");
        var viewer = people.viewer(rosa);
        people.does(viewer, () -> meetings.set(viewer, group, date));
        var tables =
                List.of(
                        gatherings.plans("sharing-short", group, date.id(), three),
                        gatherings.plans("sharing-short", group, date.id(), three));
        for (var table : tables) {
            assertThat(browser(rosa).get("/")).bodyText().contains("Next meeting");
            rehearsal.to(table.id(), three, 1);
            rehearsal.closes(table.id(), rosa);
        }
        assertThat(browser(rosa).get("/")).bodyText().doesNotContain("Next meeting");
        assertThat(browser(theo).get("/collaboratives/" + group))
                .bodyText()
                .contains("No date yet")
                .doesNotContain("Did you meet on");
    }

    @Test
    void a_refusal_is_its_sentence_and_changes_nothing() {
        assertThat(does(rosa, "/opening"))
                .hasStatus(409)
                .bodyText()
                .contains("Say first that you are here.");
        comesTo(0);
        assertThat(does(lena, "/steps/0/end"))
                .hasStatus(409)
                .bodyText()
                .contains("That is for whoever leads");
        assertThat(does(theo, "/closure")).hasStatus(409);
        assertThat(page(rosa)).contains("step 1 of 8");
    }

    @Test
    void a_page_with_script_gets_its_picture_at_once() {
        does(rosa, "/arrivals", "person", rosa);
        var answer = live(rosa, "/opening");
        assertThat(answer).hasStatusOk().containsHeader("X-Live");
        assertThat(answer)
                .bodyText()
                .startsWith("<div class=\"sessions-live")
                .contains("Arriving")
                .doesNotContain("_csrf", "request_id");
        var refused = live(lena, "/steps/0/end");
        assertThat(refused).hasStatus(409).containsHeader("X-Live");
        assertThat(refused).bodyText().contains("That is for whoever leads");
    }

    @Test
    void the_same_press_twice_happens_once() {
        comesTo(0);
        var request = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(browser(rosa).post(path + "/minutes", "request_id", request)).hasStatus(302);
        }
        assertThat(page(lena)).contains("length=\"180000\"");
    }

    @Test
    void for_everybody_else_there_is_no_session_and_no_press() {
        var forms = forms();
        forms.forEach((form, fields) -> {
            var answer = browser(ines).post(path + form, fields);
            assertThat(answer).as(form).hasStatus(404);
            assertThat(browser(ines).post("/sessions/" + UUID.randomUUID() + form, fields))
                    .as(form)
                    .hasStatus(404);
            assertThat(mvc.post().uri(path + form).cookie(browser(rosa).signedIn()).exchange())
                    .as(form)
                    .hasStatus(403);
            assertThat(Browser.stranger(mvc).post(path + form, fields)).as(form).hasStatus(302);
        });
        assertThat(browser(ines).get(path)).hasStatus(404);
        assertThat(browser(ines).get(path + "/live")).hasStatus(404);
        assertThat(events()).isZero();
    }

    @Test
    void a_page_asks_six_questions_at_most() {
        comesTo(2);
        does(lena, "/wish", "wish", "WRITE");
        for (var who : List.of(rosa, lena, theo)) {
            assertThat(browser(who).statements(path)).hasSizeLessThanOrEqualTo(6);
        }
        does(rosa, "/closure");
        assertThat(browser(lena).statements(path)).hasSizeLessThanOrEqualTo(6);
        assertThat(browser(lena).get(path)).bodyText().contains("Quiet voices");
    }

    @Test
    void when_the_bell_rings_the_page_names_what_was_not_reached() {
        comesTo(0);
        assertThat(does(rosa, "/closure")).hasStatus(302);
        assertThat(page(lena))
                .contains("Closed. We met on", "The bell came before", "Quiet minutes")
                .doesNotContain("live-session");
    }

    @Test
    void round_one_phone_whoever_is_there_presses_and_nobody_answers_as_a_person() {
        plan("sharing-short", Way.ON_THE_TABLE);
        comesTo(2);
        assertThat(page(lena))
                .contains("sessions-live--table", "Rosa is done")
                .doesNotContain("Just listening today");
        assertThat(does(lena, "/wish", "wish", "LISTEN")).hasStatus(409);
        assertThat(does(lena, "/turns/" + rosa + "/end")).hasStatus(302);
        assertThat(page(theo)).contains("Lena is done");
    }

    @Test
    void somebody_has_to_bring_something_where_the_protocol_wants_it() {
        plan("consultancy", Way.OWN_PHONES);
        for (var who : List.of(rosa, lena, theo)) {
            does(who, "/arrivals", "person", who);
        }
        assertThat(does(rosa, "/opening")).hasStatus(409).bodyText().contains("Somebody brings");
        assertThat(page(theo)).contains("I bring something");
        assertThat(does(theo, "/presenter", "person", theo)).hasStatus(302);
        assertThat(does(rosa, "/opening")).hasStatus(302);
    }

    private Map<String, String[]> forms() {
        var forms = new LinkedHashMap<String, String[]>();
        for (var form : List.of("/arrivals", "/departures", "/presenter")) {
            forms.put(form, fields("person", ines));
        }
        for (var form :
                List.of(
                        "/opening",
                        "/facilitation",
                        "/minutes",
                        "/revelation",
                        "/closure",
                        "/turns/" + rosa + "/end",
                        "/steps/0/end")) {
            forms.put(form, fields());
        }
        forms.put("/wish", fields("wish", "LISTEN"));
        forms.put("/words/2", fields("text", "hello"));
        return forms;
    }

    private void plan(String protocol, Way way) {
        var plan = gatherings.plans(protocol, way, List.of(rosa, lena, theo));
        id = plan.id();
        path = plan.path();
    }

    private void comesTo(int step) {
        rehearsal.to(id, List.of(rosa, lena, theo), step);
    }

    private MvcTestResult does(UUID who, String form, Object... fields) {
        return browser(who).post(path + form, fields(fields));
    }

    private MvcTestResult live(UUID who, String form) {
        return mvc.post()
                .uri(path + form)
                .with(FormToken.csrf())
                .cookie(browser(who).signedIn())
                .header("X-Live", "1")
                .param("request_id", UUID.randomUUID().toString())
                .exchange();
    }

    private static String[] fields(Object... fields) {
        var all = new String[fields.length + 2];
        for (int i = 0; i < fields.length; i++) {
            all[i] = fields[i].toString();
        }
        all[fields.length] = "request_id";
        all[fields.length + 1] = UUID.randomUUID().toString();
        return all;
    }

    private String page(UUID who) {
        var answer = browser(who).get(path);
        assertThat(answer).hasStatusOk();
        return Browser.text(answer);
    }

    private int events() {
        return system.sql("select events from sessions.session where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private Browser browser(UUID who) {
        return Browser.of(mvc, links, who);
    }
}
