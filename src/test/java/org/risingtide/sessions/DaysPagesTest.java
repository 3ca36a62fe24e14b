package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Gatherings;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Rosa leads, Lena and Theo write with her; Ines is not of the group.
@OnThePlace
class DaysPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired Evenings evenings;
    @Autowired SignInLinks links;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private Plan plan;

    @BeforeEach
    void three_write() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        plan = gatherings.plans("sharing-short", Way.IN_WRITING, List.of(rosa, lena, theo));
    }

    @Test
    void the_page_says_until_when_and_offers_todays_steps_and_no_list_of_who_did_what() {
        assertThat(page(lena))
                .contains("It begins on", "I’m in", "Not this time", ">Quiet voices</a>");
        comes(lena);
        evenings.after(plan, -1);
        assertThat(page(lena))
                .contains("Until ", "Arriving", "What is on your mind", "Just listening today")
                .contains("And then", "Connections")
                .doesNotContain("Theo Brandt", "Next step", "Ring the bell", "live-session");
        assertThat(browser(lena).statements(plan.path())).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void what_is_written_comes_to_the_others_when_the_window_is_over() {
        comes(lena);
        comes(theo);
        evenings.after(plan, -1);
        assertThat(
                        browser(lena)
                                .post(
                                        plan.path() + "/words/2",
                                        "text",
                                        "Mine hum. I let them.",
                                        "showing",
                                        "NAMED"))
                .hasStatus(302);
        assertThat(page(lena)).contains("Mine hum. I let them.");
        assertThat(page(theo)).doesNotContain("Mine hum");
        evenings.after(plan, 0);
        assertThat(page(theo)).contains("What we wrote", "Mine hum. I let them.", "Lena Okafor");
        assertThat(browser(lena).post(plan.path() + "/words/2", "text", "And I", "showing", "MINE"))
                .hasStatus(409)
                .bodyText()
                .contains("And I", "The group has seen this already");
    }

    @Test
    void just_listening_is_said_with_one_press_and_can_be_changed() {
        comes(lena);
        evenings.after(plan, -1);
        assertThat(does(lena, plan.path() + "/wish", "wish", "LISTEN")).hasStatus(302);
        assertThat(page(lena))
                .contains("Just listening today. You can change that")
                .doesNotContain("id=\"words-2\"");
        does(lena, plan.path() + "/wish", "wish", "WRITE");
        assertThat(page(lena)).contains("id=\"words-2\"");
        assertThat(does(lena, plan.path() + "/wish", "wish", "SPEAK")).hasStatus(409);
    }

    @Test
    void who_leads_may_end_a_window_early_and_nobody_else() {
        comes(rosa);
        evenings.after(plan, -1);
        assertThat(page(rosa)).contains("End this part now");
        assertThat(page(lena)).doesNotContain("End this part now");
        var end = plan.path() + "/windows/0/end";
        assertThat(does(lena, end)).hasStatus(409);
        assertThat(browser(people.joins("Ines Calder")).post(end)).hasStatus(404);
        assertThat(does(rosa, end)).hasRedirectedUrl(plan.path());
        assertThat(does(rosa, end)).hasRedirectedUrl(plan.path());
        assertThat(page(rosa)).contains("Open to all", "windows/3/end");
    }

    @Test
    void nobody_else_finds_it_and_there_is_nothing_to_watch() {
        evenings.after(plan, -1);
        var ines = browser(people.joins("Ines Calder"));
        assertThat(ines.get(plan.path())).hasStatus(404);
        assertThat(ines.post(plan.path() + "/words/0", "text", "Hello")).hasStatus(404);
        assertThat(browser(lena).get(plan.path() + "/live")).hasStatus(404);
    }

    @Test
    void the_groups_home_and_today_lead_to_it_until_it_is_over() {
        evenings.after(plan, -1);
        var group = "/collaboratives/" + plan.group();
        assertThat(browser(theo).get(group))
                .hasStatusOk()
                .bodyText()
                .contains("Going on now", "in writing until", plan.path());
        assertThat(browser(theo).get("/")).bodyText().contains("Your group writes", plan.path());
        assertThat(browser(theo).statements("/")).hasSizeLessThanOrEqualTo(6);
        assertThat(browser(theo).statements(group)).hasSizeLessThanOrEqualTo(6);
        evenings.all(plan);
        assertThat(browser(theo).get(group)).bodyText().doesNotContain("Going on now");
        assertThat(browser(theo).get(plan.path())).bodyText().contains("Closed. We wrote from");
    }

    @Test
    void in_the_quiet_minutes_a_line_is_kept_and_stays_open_until_the_evening_after() {
        comes(lena);
        evenings.after(plan, -1);
        evenings.after(plan, 0);
        assertThat(page(lena)).doesNotContain("One line for me");
        evenings.after(plan, 1);
        assertThat(page(lena)).contains("One line for me", "Quiet minutes", "One line each");
        var line = "/takeaways/" + plan.id() + "/line";
        assertThat(does(lena, line, "text", "Begin softly.", "origin", "talk"))
                .hasRedirectedUrl(plan.path());
        var until =
                system.sql("select open_until from takeaways.line where session_id = :id")
                        .param("id", plan.id())
                        .query(java.time.OffsetDateTime.class)
                        .single();
        Instant closes = plan.windows().ends();
        assertThat(until.atZoneSameInstant(plan.zone()).toLocalDateTime())
                .isEqualTo(closes.atZone(plan.zone()).toLocalDateTime().plusDays(1));
    }

    @Test
    void it_is_planned_with_its_days_for_once_and_for_every_week() {
        var form =
                new String[] {
                    "group",
                    plan.group().toString(),
                    "date",
                    "",
                    "starts",
                    "2027-03-02T15:30",
                    "minutes",
                    "45",
                    "protocol",
                    "sharing-short.1",
                    "way",
                    "in_writing",
                    "days",
                    "4",
                    "leads",
                    rosa.toString(),
                    "every",
                    "week"
                };
        assertThat(does(rosa, "/planning", form)).hasStatus(302);
        var days =
                system.sql(
                                """
                                select days from sessions.session where collaborative_id = :group and days = 4
                                union all select days from planning.series where collaborative_id = :group\
                                """)
                        .param("group", plan.group())
                        .query(Integer.class)
                        .list();
        assertThat(days).hasSizeGreaterThanOrEqualTo(2).containsOnly(4);
        var mail = Mailbox.next("p" + lena + "@example.org");
        assertThat(unfolded(Mailbox.calendar(mail)))
                .as("the mail's file")
                .contains("there is no moment to be at");
        var date =
                system.sql(
                                "select meeting_id from sessions.session where collaborative_id = :group and days = 4 limit 1")
                        .param("group", plan.group())
                        .query(UUID.class)
                        .single();
        var file =
                browser(theo)
                        .get(
                                "/collaboratives/"
                                        + plan.group()
                                        + "/meetings/"
                                        + date
                                        + "/calendar.ics");
        assertThat(unfolded(Browser.text(file))).as("fetched").contains("in writing until");
        form[13] = "9";
        form[5] = "2027-03-03T15:30";
        assertThat(does(rosa, "/planning", form))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose from two to seven days.");
    }

    private static String unfolded(String calendar) {
        return calendar.replaceAll("\\R[ \\t]", "");
    }

    private void comes(UUID who) {
        does(who, plan.path() + "/arrivals", "person", who.toString());
    }

    private String page(UUID who) {
        return Browser.text(browser(who).get(plan.path()));
    }

    private MvcTestResult does(UUID who, String path, String... fields) {
        var sent = new ArrayList<>(List.of(fields));
        sent.addAll(List.of("request_id", UUID.randomUUID().toString()));
        return browser(who).post(path, sent.toArray(String[]::new));
    }

    private Browser browser(UUID who) {
        return Browser.of(mvc, links, who);
    }
}
