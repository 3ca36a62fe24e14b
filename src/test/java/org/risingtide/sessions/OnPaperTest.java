package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Verification;
import org.risingtide.turns.Act;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnThePlace
class OnPaperTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String CLOSE = "7";
    private static final String ROUND = "2";

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SignInLinks links;
    @Autowired Gatherings gatherings;
    @Autowired Rehearsal rehearsal;
    @Autowired Meetings meetings;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private Browser rosas;
    private Browser lenas;
    private Browser theos;
    private Plan plan;

    @BeforeEach
    void three_have_met_round_a_sheet_of_paper() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        rosas = Browser.of(mvc, links, rosa);
        lenas = Browser.of(mvc, links, lena);
        theos = Browser.of(mvc, links, theo);
        plan = gatherings.plans("sharing-short", Way.OWN_PHONES, List.of(rosa, lena, theo));
    }

    @Test
    void it_is_entered_once_it_has_been_looked_over_and_its_record_holds() {
        var typed = typed(CLOSE, "24", "quiet", "true", "words-2", "Mine hum.\n\nTheirs whisper.");
        assertThat(rosas.post(path(), typed))
                .hasStatusOk()
                .bodyText()
                .contains("Is this right?", "Rosa Delgado and Lena Okafor", "Mine hum.", "yes");
        assertThat(rosas.get(plan.path())).bodyText().contains("Are you here?");
        assertThat(rosas.post(path(), sure(typed))).hasRedirectedUrl(plan.path());
        assertThat(lenas.get(plan.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Mine hum.", "Theirs whisper.");
        var record = MeetingRecord.read(Browser.text(lenas.get(json())).split("\n")[0]);
        assertThat(Verification.of(record).faults()).isEmpty();
        assertThat(record.lines().values()).containsOnly("yes");
        assertThat(record.json())
                .contains("on paper, entered afterwards", "\"minutes\":24")
                .doesNotContain("Rosa", "hum");
        assertThat(theos.get(plan.path() + "/record"))
                .bodyText()
                .contains("On paper, entered afterwards", "speaks for the group");
    }

    @Test
    void words_are_the_groups_and_no_author_is_stored() {
        rosas.post(path(), sure(typed(CLOSE, "24", "words-2", "Mine hum.")));
        assertThat(
                        system.sql(
                                        "select author_id is null and shown from sessions.words where session_id = :id")
                                .param("id", plan.id())
                                .query(Boolean.class)
                                .list())
                .containsExactly(true);
    }

    @Test
    void the_bell_is_named_where_it_came() {
        rosas.post(path(), sure(typed(ROUND, "15", "quiet", "true")));
        var over = lenas.get(plan.path());
        assertThat(over).bodyText().contains("The bell came before", "Connections");
        assertThat(lenas.get(plan.path() + "/record")).bodyText().contains("not reached: the bell");
    }

    @Test
    void what_is_missing_is_marked_and_nothing_typed_is_lost() {
        var answer =
                rosas.post(
                        path(),
                        "sheet_id",
                        UUID.randomUUID().toString(),
                        "present",
                        lena.toString(),
                        "minutes",
                        "soon",
                        "words-2",
                        "Mine hum.");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("at least two", "how far you got", "from 5 to 600")
                .contains("Mine hum.", "value=\"soon\"", "value=\"" + lena + "\" checked");
        var changed = then(typed(CLOSE, "24", "words-2", "Mine hum."), "change");
        assertThat(rosas.post(path(), changed)).hasStatusOk().bodyText().contains("Mine hum.");
        assertThat(rosas.get(plan.path())).bodyText().contains("Are you here?");
    }

    @Test
    void of_two_who_enter_it_the_second_reads_so_and_keeps_what_they_typed() {
        var first = sure(typed(CLOSE, "24", "words-2", "Mine hum."));
        assertThat(rosas.post(path(), first)).hasStatus(302);
        assertThat(rosas.post(path(), first)).hasRedirectedUrl(plan.path());
        assertThat(lenas.post(path(), sure(typed(CLOSE, "50", "words-2", "They lean in."))))
                .hasStatus(409)
                .bodyText()
                .contains("somebody of you has entered it already", "They lean in.");
        assertThat(lenas.get(plan.path()))
                .bodyText()
                .contains("Mine hum.")
                .doesNotContain("They lean in.");
        assertThat(lenas.get(path())).hasRedirectedUrl(plan.path());
    }

    @Test
    void once_it_runs_on_its_page_it_is_not_entered_from_paper() {
        rehearsal.to(plan.id(), List.of(rosa, lena, theo), 1);
        assertThat(rosas.post(path(), sure(typed(CLOSE, "24")))).hasStatus(409);
        assertThat(rosas.get(plan.path())).bodyText().contains("What happened");
    }

    @Test
    void what_somebody_pressed_on_its_page_before_is_not_part_of_it() {
        rehearsal.happens(plan.id(), theo, new Act.Arrived(theo), Instant.now());
        assertThat(rosas.post(path(), sure(typed(CLOSE, "24")))).hasStatus(302);
        assertThat(
                        system.sql("select person_id from sessions.seat where session_id = :id")
                                .param("id", plan.id())
                                .query(UUID.class)
                                .list())
                .containsExactlyInAnyOrder(rosa, lena);
        assertThat(theos.get("/sessions/hours")).bodyText().contains("No sessions yet");
        assertThat(lenas.get("/sessions/hours")).bodyText().contains(plan.path(), "24");
    }

    @Test
    void it_opens_when_the_session_was_to_begin_and_has_the_sheet_until_then() {
        starts("now() + interval '1 day'");
        assertThat(rosas.get(path()))
                .hasStatusOk()
                .bodyText()
                .contains("/protocols/sharing-short?people=3&amp;session=" + plan.id())
                .doesNotContain("name=\"present\"");
        assertThat(rosas.post(path(), sure(typed(CLOSE, "24")))).hasStatus(409);
        assertThat(rosas.get("/protocols/sharing-short?people=3&session=" + plan.id()))
                .bodyText()
                .contains(path());
    }

    @Test
    void somebody_who_brings_something_is_asked_for_where_the_way_of_talking_wants_one() {
        plan = gatherings.plans("consultancy", Way.OWN_PHONES, List.of(rosa, lena, theo));
        assertThat(rosas.post(path(), typed("10", "45", "presenter", theo.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("somebody who was there");
        var brought = sure(typed("10", "45", "presenter", lena.toString()));
        assertThat(rosas.post(path(), brought)).hasStatus(302);
        assertThat(Browser.text(rosas.get(json()))).contains("brings");
    }

    @Test
    void whoever_was_there_keeps_a_line_until_the_evening_after_it_was_entered() {
        starts("now() - interval '5 days'");
        rosas.post(path(), sure(typed(CLOSE, "24")));
        var line = "/takeaways/" + plan.id() + "/line";
        String[] words = {"request_id", UUID.randomUUID().toString(), "text", "Begin softly."};
        assertThat(lenas.post(line, words)).hasRedirectedUrl(plan.path());
        assertThat(lenas.get(plan.path())).bodyText().contains("Begin softly.");
        assertThat(theos.post(line, "request_id", UUID.randomUUID().toString(), "text", "Me too"))
                .hasStatus(409);
    }

    @Test
    void a_date_that_has_passed_leads_here_and_is_not_asked_for_once_it_is_entered() {
        var date = Meeting.at(ZonedDateTime.now(ZoneId.of("UTC")).minusHours(2), HOUR, "");
        var viewer = people.viewer(rosa);
        people.does(viewer, () -> meetings.set(viewer, plan.group(), date));
        system.sql(
                        """
                        update sessions.session set meeting_id = :date, starts_at = :at
                        where id = :id\
                        """)
                .param("date", date.id())
                .param("at", SessionTables.utc(date.startsAt()))
                .param("id", plan.id())
                .update();
        var home = "/collaboratives/" + plan.group();
        assertThat(lenas.get(home)).bodyText().contains(path(), "On paper: enter how it went");
        assertThat(lenas.statements(home)).hasSizeLessThanOrEqualTo(6);
        rosas.post(path(), sure(typed(CLOSE, "24")));
        assertThat(lenas.get(home)).bodyText().doesNotContain(path(), "/outcome");
    }

    @Test
    void lines_stay_in_the_order_of_the_sheet() {
        var lines = List.of("One.", "Two.", "Three.", "Four.", "Five.");
        rosas.post(path(), sure(typed(CLOSE, "24", "words-2", String.join("\r\n", lines))));
        var page = Browser.text(lenas.get(plan.path()));
        assertThat(lines).isSortedAccordingTo(Comparator.comparing(page::indexOf));
    }

    @Test
    void somebody_elses_session_is_not_there() {
        var ines = Browser.of(mvc, links, people.joins("Ines Calder"));
        assertThat(ines.get(path())).hasStatus(404);
        assertThat(ines.post(path(), sure(typed(CLOSE, "24")))).hasStatus(404);
    }

    @Test
    void the_page_asks_the_database_little() {
        assertThat(rosas.statements(path())).hasSizeLessThanOrEqualTo(6);
    }

    private String path() {
        return plan.path() + "/outcome";
    }

    private String json() {
        return plan.path() + "/record.json";
    }

    /// Rosa and Lena were there.
    private String[] typed(String reached, String minutes, String... more) {
        var fields = new ArrayList<String>();
        fields.addAll(List.of("sheet_id", UUID.randomUUID().toString()));
        fields.addAll(List.of("present", rosa.toString(), "present", lena.toString()));
        fields.addAll(List.of("reached", reached, "minutes", minutes));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static String[] sure(String... typed) {
        return then(typed, "enter");
    }

    private static String[] then(String[] typed, String then) {
        var fields = new ArrayList<>(List.of(typed));
        fields.addAll(List.of("then", then));
        return fields.toArray(String[]::new);
    }

    private void starts(String when) {
        system.sql("update sessions.session set starts_at = " + when + " where id = :id")
                .param("id", plan.id())
                .update();
    }
}
