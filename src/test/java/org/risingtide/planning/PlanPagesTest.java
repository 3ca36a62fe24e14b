package org.risingtide.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnThePlace
class PlanPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired SignInLinks links;
    @Autowired Collaboratives groups;
    @Autowired Meetings meetings;
    @Autowired Sessions sessions;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private UUID group;
    private Meeting date;
    private Browser rosas;
    private Browser lenas;
    private Browser ineses;

    @BeforeEach
    void three_have_a_date() {
        rosa = cast.joins("Rosa Delgado");
        lena = cast.joins("Lena Okafor");
        theo = cast.joins("Theo Brandt");
        group = UUID.randomUUID();
        var three = List.of(rosa, lena, theo);
        var start = ZonedDateTime.now(ZoneId.of("America/Los_Angeles")).plusDays(3).withNano(0);
        date = Meeting.at(start, Duration.ofMinutes(30), "");
        cast.does(
                cast.viewer(rosa),
                () ->
                        groups.start(
                                new NewCollaborative(
                                        group, "Winter", three, List.of(), List.of(), null, null,
                                        date)));
        rosas = Browser.of(mvc, links, rosa);
        lenas = Browser.of(mvc, links, lena);
        ineses = Browser.of(mvc, links, cast.joins("Ines Calder"));
    }

    @Test
    void a_date_without_a_plan_leads_to_one_and_the_group_sees_it() {
        var fresh = "/planning/new?group=" + group + "&amp;meeting=" + date.id();
        assertThat(rosas.get(home())).bodyText().contains(fresh);
        var id = plans();
        assertThat(lenas.get(home()))
                .bodyText()
                .contains(
                        "Sharing session, short, 21 minutes",
                        "Rosa Delgado leads",
                        "/planning/" + id)
                .doesNotContain("/planning/new");
        assertThat(lenas.get("/")).bodyText().contains("Sharing session, short", "What went well?");
        var plan = find(id);
        assertThat(plan.startsAt()).isEqualTo(date.startsAt());
        assertThat(plan.speakers()).containsExactly(lena, theo, rosa);
    }

    @Test
    void what_fits_is_proposed_first_and_what_does_not_is_said() {
        assertThat(rosas.get("/planning/new?group=" + group + "&meeting=" + date.id()))
                .hasStatusOk()
                .bodyText()
                .contains("21 minutes with the 3 of you", "Longer than the 30 minutes you have");
        var two = UUID.randomUUID();
        cast.does(
                cast.viewer(rosa),
                () ->
                        groups.start(
                                new NewCollaborative(
                                        two,
                                        "Two",
                                        List.of(rosa, lena),
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        null)));
        assertThat(rosas.get("/planning/new?group=" + two))
                .bodyText()
                .contains("three people", "/collaboratives/" + two + "/meetings/new");
    }

    @Test
    void somebody_elses_plans_are_not_there() {
        var id = plans();
        for (var page : List.of("", "/cancellation")) {
            assertThat(ineses.get("/planning/" + id + page)).hasStatus(404);
        }
        assertThat(ineses.get("/planning/new?group=" + group)).hasStatus(404);
        assertThat(ineses.post("/planning", fields(UUID.randomUUID()))).hasStatus(404);
        assertThat(ineses.post("/planning/" + id + "/cancellation")).hasStatus(404);
        assertThat(find(id).calledOff()).isFalse();
    }

    @Test
    void a_wrong_field_is_marked_and_everything_typed_is_still_there() {
        var answer =
                rosas.post(
                        "/planning",
                        fields(
                                UUID.randomUUID(),
                                "date",
                                "",
                                "starts",
                                "soon",
                                "focus",
                                "Who sings?"));
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Who sings?", "still to come", "value=\"soon\"");
        assertThat(of()).isEmpty();
    }

    @Test
    void a_new_date_is_one_date_for_the_group_however_often_it_is_sent() {
        var id = UUID.randomUUID();
        var starts = date.startsIn(ZoneId.of("America/Los_Angeles")).plusDays(7).toLocalDateTime();
        var typed = fields(id, "date", "", "starts", starts.toString(), "minutes", "40");
        for (int i = 0; i < 2; i++) {
            assertThat(rosas.post("/planning", typed)).hasRedirectedUrl(home());
        }
        List<Meeting> dates = as(rosa, viewer -> meetings.open(viewer, group));
        assertThat(dates).hasSize(2);
        assertThat(find(id).meeting()).isEqualTo(dates.getLast().id());
    }

    @Test
    void the_order_changes_by_its_buttons_and_nothing_is_planned_yet() {
        var body = Browser.text(rosas.post("/planning", fields(UUID.randomUUID(), "earlier", "2")));
        assertThat(body.replaceAll("(?s).*?name=\"speaker\" value=\"([^\"]+)\"", "$1 "))
                .startsWith(lena + " " + rosa + " " + theo);
        assertThat(of()).isEmpty();
    }

    @Test
    void two_who_plan_at_once_lose_nothing() {
        plans();
        assertThat(lenas.post("/planning", fields(UUID.randomUUID(), "focus", "Lena’s question")))
                .hasStatus(409)
                .bodyText()
                .contains("Lena’s question", "What went well?");
        assertThat(of()).hasSize(1);
    }

    @Test
    void a_stale_change_shows_both_and_the_second_time_it_counts() {
        var id = plans();
        var path = "/planning/" + id;
        var from = PlanForm.print(find(id));
        assertThat(rosas.post(path, fields(id, "from", from, "focus", "Rosa’s")))
                .hasRedirectedUrl(home());
        assertThat(lenas.post(path, fields(id, "from", from, "focus", "Lena’s")))
                .hasStatus(409)
                .bodyText()
                .contains("Rosa’s", "Lena’s");
        var now = PlanForm.print(find(id));
        lenas.post(path, fields(id, "from", now, "focus", "Lena’s"));
        assertThat(find(id).focus()).isEqualTo("Lena’s");
    }

    @Test
    void a_plan_moves_with_its_date_and_goes_with_it() {
        var id = plans();
        var later = date.startsAt().plus(Duration.ofDays(1));
        as(
                lena,
                viewer -> {
                    var moved = new Meeting(date.id(), later, 30, viewer.zone(), "", null, 0);
                    meetings.set(viewer, group, moved);
                    return moved;
                });
        assertThat(find(id).startsAt()).isEqualTo(later);
        rosas.post("/collaboratives/" + group + "/meetings/" + date.id() + "/calling-off");
        assertThat(find(id).calledOff()).isTrue();
    }

    @Test
    void a_session_is_called_off_with_its_date_or_without() {
        var id = plans();
        rosas.post("/planning/" + id + "/cancellation", "date", "false");
        assertThat(find(id).calledOff()).isTrue();
        List<Meeting> still = as(rosa, viewer -> meetings.open(viewer, group));
        assertThat(still).hasSize(1);
        var again = plans();
        rosas.post("/planning/" + again + "/cancellation", "date", "true");
        List<Meeting> none = as(rosa, viewer -> meetings.open(viewer, group));
        assertThat(none).isEmpty();
        assertThat(rosas.get("/planning/" + again)).hasStatus(409);
    }

    @Test
    void seven_sit_at_two_tables() {
        var members = new ArrayList<>(List.of(rosa, lena, theo));
        for (var name : List.of("Amir", "Priya Nair", "June Marsh", "Marcus")) {
            members.add(cast.joins(name));
        }
        group = UUID.randomUUID();
        cast.does(
                cast.viewer(rosa),
                () ->
                        groups.start(
                                new NewCollaborative(
                                        group, "Seven", members, List.of(), List.of(), null, null,
                                        again())));
        var date = as(rosa, viewer -> meetings.open(viewer, group)).getFirst();
        rosas.post("/planning", fields(UUID.randomUUID(), "date", date.id().toString()));
        var tables = of();
        assertThat(tables).hasSize(2);
        assertThat(tables)
                .extracting(plan -> plan.speakers().size())
                .containsExactlyInAnyOrder(4, 3);
        assertThat(tables).allMatch(plan -> plan.speakers().contains(plan.facilitator()));
    }

    @Test
    void old_addresses_lead_to_where_the_pages_are_now() {
        var id = plans();
        assertThat(rosas.get("/sessions/new?group=" + group))
                .hasStatus(308)
                .hasRedirectedUrl("/planning/new?group=" + group);
        assertThat(rosas.get("/sessions/" + id + "/plan")).hasRedirectedUrl("/planning/" + id);
        assertThat(rosas.get("/sessions/" + id + "/cancellation"))
                .hasRedirectedUrl("/planning/" + id + "/cancellation");
        assertThat(rosas.get("/sessions/series/" + id)).hasRedirectedUrl("/planning/series/" + id);
    }

    @Test
    void a_form_that_was_open_when_its_address_moved_arrives_with_what_was_typed() {
        var id = plans();
        for (var form :
                List.of(
                        "",
                        "/" + id + "/plan",
                        "/" + id + "/cancellation",
                        "/series/" + id + "/end")) {
            assertThat(rosas.post("/sessions" + form, "focus", "What went well?"))
                    .as(form)
                    .hasStatus(308)
                    .hasRedirectedUrl("/planning" + form.replace("/plan", ""));
        }
    }

    @Test
    void a_session_that_was_called_off_names_its_group() {
        var id = plans();
        rosas.post("/planning/" + id + "/cancellation", "date", "false");
        assertThat(rosas.get("/sessions/" + id)).bodyText().contains(">Winter</a>");
    }

    @Test
    void these_pages_ask_the_database_six_questions_at_most() {
        var id = plans();
        for (var page :
                List.of(
                        home(),
                        "/",
                        "/planning/new?group=" + group,
                        "/planning/" + id,
                        "/planning/" + id + "/cancellation")) {
            assertThat(rosas.statements(page)).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }

    private Meeting again() {
        return Meeting.at(
                Instant.now().plus(Duration.ofDays(4)).atZone(ZoneId.of("UTC")),
                Duration.ofMinutes(45),
                "");
    }

    private UUID plans() {
        var id = UUID.randomUUID();
        MvcTestResult answer = rosas.post("/planning", fields(id, "focus", "What went well?"));
        assertThat(answer).hasRedirectedUrl(home());
        return id;
    }

    /// What the page proposes, with some fields typed over.
    private String[] fields(UUID id, String... typed) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "request_id",
                                id.toString(),
                                "group",
                                group.toString(),
                                "speaker",
                                lena.toString(),
                                "speaker",
                                theo.toString(),
                                "speaker",
                                rosa.toString()));
        var usual =
                new java.util.LinkedHashMap<>(
                        java.util.Map.of(
                                "date",
                                date.id().toString(),
                                "protocol",
                                "sharing-short.1",
                                "way",
                                "own_phones",
                                "leads",
                                rosa.toString()));
        for (int i = 0; i < typed.length; i += 2) {
            usual.put(typed[i], typed[i + 1]);
        }
        usual.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields.toArray(String[]::new);
    }

    private String home() {
        return "/collaboratives/" + group;
    }

    private Plan find(UUID id) {
        return as(rosa, viewer -> sessions.find(viewer, id));
    }

    private List<Plan> of() {
        return as(rosa, viewer -> sessions.of(viewer, group, 10));
    }

    private <T> T as(UUID who, Function<Viewer, T> work) {
        var viewer = cast.viewer(who);
        return cast.as(viewer, () -> work.apply(viewer));
    }
}
