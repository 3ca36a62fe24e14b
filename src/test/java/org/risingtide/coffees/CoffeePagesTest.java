package org.risingtide.coffees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What people see of a club and its tables, and what they press.
@OnThePlace
class CoffeePagesTest {
    @Autowired People people;
    @Autowired CoffeeHouse house;
    @Autowired MockMvcTester mvc;
    @Autowired SignInLinks links;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private List<UUID> folk;
    private UUID club;
    private UUID coffee;
    private Browser host;
    private Browser theo;

    @BeforeEach
    void a_club_of_eight() {
        folk = house.folk(8);
        club = house.club(folk, false);
        coffee = house.next(club);
        host = browser(folk.getFirst());
        theo = browser(folk.get(4));
    }

    @Test
    void a_club_is_started_with_a_name_and_a_rhythm() {
        var id = UUID.randomUUID().toString();
        var starts = LocalDateTime.now(CoffeeHouse.ZONE).plusDays(9).withSecond(0).withNano(0);
        var fields =
                new String[] {
                    "request_id",
                    id,
                    "name",
                    "Coffee across the river",
                    "every",
                    "three_weeks",
                    "starts",
                    starts.toString().substring(0, 16),
                    "minutes",
                    "40",
                    "protocol",
                    "microlab",
                    "size",
                    "4",
                    "link",
                    ""
                };
        var answer = theo.post("/coffees", fields);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/coffees/" + id + "/link");
        theo.post("/coffees", fields);
        assertThat(theo.get("/collaboratives/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Coffees begin when six are in", "Every three weeks on", "Next coffee");
        assertThat(theo.get("/collaboratives")).bodyText().contains("Coffee across the river");
    }

    @Test
    void a_wrong_form_comes_back_as_it_was_typed_with_its_fields_marked() {
        var answer =
                theo.post(
                        "/coffees",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "name",
                        "",
                        "every",
                        "sometimes",
                        "starts",
                        "yesterday",
                        "minutes",
                        "5",
                        "protocol",
                        "chatting",
                        "size",
                        "9",
                        "link",
                        "javascript:alert(1)");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "A name of up to 80 letters",
                        "a time that is still to come",
                        "Between 15 and 180 minutes",
                        "does not begin with https",
                        "yesterday");
    }

    @Test
    void every_field_of_a_clubs_page_has_a_label_of_its_own() {
        var ids =
                Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(text(host, "/collaboratives/" + club))
                        .results()
                        .map(found -> found.group(1));
        assertThat(ids).doesNotHaveDuplicates().contains("text", "topic");
    }

    @Test
    void one_tap_is_enough_and_nobody_else_can_tell() {
        var before = text(host, "/collaboratives/" + club);
        assertThat(theo.get("/collaboratives/" + club))
                .bodyText()
                .contains("Would you like to come?");
        theo.post("/coffees/dates/" + coffee + "/answer", "comes", "true");
        assertThat(theo.get("/collaboratives/" + club)).bodyText().contains("You are in.");
        assertThat(text(host, "/collaboratives/" + club)).isEqualTo(before);
        theo.post("/coffees/dates/" + coffee + "/answer", "comes", "false");
        assertThat(theo.get("/collaboratives/" + club))
                .bodyText()
                .contains("You said: not this time.");
    }

    @Test
    void somebody_joins_by_the_link_until_its_day() {
        var token = house.link(folk.getFirst(), club);
        assertThat(host.get("/coffees/" + club + "/link"))
                .bodyText()
                .containsPattern("It works until [A-Z][a-z]+day, ");
        var lena = browser(people.joins("Lena Okafor"));
        assertThat(lena.get("/coffees/join/" + token))
                .hasStatusOk()
                .bodyText()
                .contains("Coffee across the river", "Every week on", "In unless I say otherwise")
                .containsPattern("The next one: .*[A-Z]{2,4}\\.")
                .doesNotContain("Guest");
        var joined = lena.post("/coffees/join/" + token, "comes", "true");
        assertThat(joined.getResponse().getRedirectedUrl()).isEqualTo("/collaboratives/" + club);
        assertThat(lena.get("/collaboratives/" + club)).bodyText().contains("You are in.");
        host.post("/coffees/" + club + "/link", "until", "");
        assertThat(browser(people.joins("Ines")).get("/coffees/join/" + token))
                .bodyText()
                .contains("This link is over");
        assertThat(host.post("/coffees/" + club + "/link", "until", "2020-01-01")).hasStatus(422);
    }

    @Test
    void the_table_says_why_and_what_to_begin_with() {
        host.post(
                "/coffees/" + club + "/topics",
                "request_id",
                UUID.randomUUID().toString(),
                "topic",
                "Shy singers");
        folk.forEach(id -> house.says(id, coffee, true));
        host.post("/coffees/dates/" + coffee + "/tables");
        assertThat(host.get("/collaboratives/" + club))
                .bodyText()
                .contains("You meet Guest", "Everybody who was in has a place");
        assertThat(theo.get("/collaboratives/" + club))
                .bodyText()
                .contains("You meet Guest")
                .doesNotContain("Everybody who was in");
        var table = table(folk.getFirst());
        assertThat(host.get(table))
                .hasStatusOk()
                .bodyText()
                .contains("Your coffee", "You have not met at a coffee before", "Join the call")
                .contains("Shy singers")
                .doesNotContain("Bring somebody in", "Leave the group");
        assertThat(host.get("/")).bodyText().contains("Coffee across the river", "Shy singers");
        assertThat(host.get("/notices")).bodyText().contains("Your coffee:", "Shy singers");
        assertThat(host.statements(table)).hasSizeLessThanOrEqualTo(6);
        assertThat(host.statements("/collaboratives/" + club)).hasSizeLessThanOrEqualTo(6);
        assertThat(host.statements("/coffees/" + club + "/past")).hasSizeLessThanOrEqualTo(6);
        var stranger = browser(people.joins("Marcus"));
        assertThat(stranger.get(table)).hasStatus(404);
        assertThat(stranger.get("/coffees/" + club + "/past")).hasStatus(404);
    }

    @Test
    void whoever_cannot_make_it_says_so_on_the_table() {
        folk.forEach(id -> house.says(id, coffee, true));
        house.lay(coffee);
        var table = table(folk.get(4));
        theo.post("/coffees/dates/" + coffee + "/answer", "comes", "false");
        assertThat(theo.get(table)).hasStatus(404);
        assertThat(theo.get("/collaboratives/" + club))
                .bodyText()
                .contains("You said: not this time.");
        var other = browser(house.tables(coffee).values().iterator().next().getFirst());
        assertThat(other.get("/notices")).hasStatusOk();
    }

    @Test
    void after_two_days_a_table_can_only_be_read() {
        folk.forEach(id -> house.says(id, coffee, true));
        house.lay(coffee);
        var table = table(folk.getFirst());
        system.sql("update collaboratives.collaborative set rests_at = now() where id = :id")
                .param("id", UUID.fromString(table.substring(table.lastIndexOf('/') + 1)))
                .update();
        house.pass(coffee, 10);
        assertThat(host.get(table))
                .hasStatusOk()
                .bodyText()
                .contains("This coffee is over", "What we took home")
                .doesNotContain("Say something to your group", "Find a date");
        assertThat(
                        host.post(
                                table + "/messages",
                                "request_id",
                                UUID.randomUUID().toString(),
                                "text",
                                "Hello"))
                .hasStatus(409);
        assertThat(host.get("/coffees/" + club + "/past")).bodyText().contains("Guest");
    }

    @Test
    void me_too_is_ones_own_and_only_the_author_takes_a_topic_back() {
        var topic = UUID.randomUUID().toString();
        host.post("/coffees/" + club + "/topics", "request_id", topic, "topic", "Shy singers");
        theo.post("/coffees/topics/" + topic + "/agreement", "too", "true");
        assertThat(theo.get("/collaboratives/" + club))
                .bodyText()
                .contains("aria-pressed=\"true\"");
        assertThat(text(host, "/collaboratives/" + club)).doesNotContain("aria-pressed=\"true\"");
        assertThat(theo.post("/coffees/topics/" + topic + "/withdrawal")).hasStatus(404);
        host.post("/coffees/topics/" + topic + "/withdrawal");
        assertThat(text(theo, "/collaboratives/" + club)).doesNotContain("Shy singers");
    }

    @Test
    void only_the_host_changes_the_rhythm_makes_tables_early_or_calls_off() {
        for (var path :
                List.of(
                        "/coffees/dates/" + coffee + "/tables",
                        "/coffees/dates/" + coffee + "/calling-off",
                        "/coffees/" + club + "/link",
                        "/coffees/" + club + "/edit")) {
            assertThat(theo.post(path)).as(path).hasStatus(403);
        }
        assertThat(theo.get("/coffees/" + club + "/edit")).hasStatus(403);
        assertThat(host.get("/coffees/" + club + "/edit")).hasStatusOk();
        house.says(folk.get(4), coffee, true);
        host.post("/coffees/dates/" + coffee + "/calling-off");
        assertThat(theo.get("/notices")).bodyText().contains("Called off: coffee on");
        assertThat(host.get("/notices")).bodyText().doesNotContain("Called off: coffee on");
        assertThat(house.next(club)).isNotEqualTo(coffee);
    }

    @Test
    void what_could_not_be_done_does_not_look_as_if_it_had_been() {
        var kept = "class=\"flash\" role=\"status\"";
        var refused = "class=\"flash flash--refused\" role=\"alert\"";
        var pause = "/coffees/" + club + "/pause";
        assertThat(theo.follow(theo.post(pause, "until", "2020-01-01")))
                .bodyText()
                .contains(refused, "Nothing has changed.");
        assertThat(
                        theo.follow(
                                theo.post(
                                        "/coffees/" + club + "/topics",
                                        "request_id",
                                        UUID.randomUUID().toString(),
                                        "topic",
                                        " ")))
                .bodyText()
                .doesNotContain(kept);
        assertThat(theo.follow(theo.post(pause, "until", LocalDate.now().plusDays(40).toString())))
                .bodyText()
                .contains(kept, "You pause. Nobody is told.")
                .doesNotContain(refused);
    }

    @Test
    void a_pause_has_a_last_day_and_answers_no_other_question() {
        var anew = house.anew(folk.getFirst());
        host.post("/coffees/" + anew + "/pause", "until", LocalDate.now().plusDays(40).toString());
        assertThat(host.get("/collaboratives/" + anew))
                .bodyText()
                .contains("You pause until", "And when you say nothing?");
        theo.post("/coffees/" + club + "/pause", "until", LocalDate.now().plusDays(40).toString());
        assertThat(theo.get("/collaboratives/" + club)).bodyText().contains("You pause until");
        theo.post("/coffees/" + club + "/pause", "until", "");
        assertThat(theo.get("/collaboratives/" + club))
                .bodyText()
                .doesNotContain("You pause until");
        theo.post("/coffees/" + club + "/pause", "until", "soon");
        assertThat(theo.get("/collaboratives/" + club))
                .bodyText()
                .doesNotContain("You pause until");
    }

    private String table(UUID who) {
        return "/collaboratives/"
                + house.tables(coffee).entrySet().stream()
                        .filter(table -> table.getValue().contains(who))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    /// Without what differs each time.
    private static String text(Browser who, String path) {
        return Browser.text(who.get(path))
                .replaceAll("name=\"(_csrf|request_id)\" value=\"[^\"]*\"|_csrf=[^\"]*", "");
    }

    private Browser browser(UUID who) {
        return Browser.of(mvc, links, who);
    }
}
