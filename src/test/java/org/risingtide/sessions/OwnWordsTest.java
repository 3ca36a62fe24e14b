package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.FormToken;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.turns.Act;
import org.risingtide.turns.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Rosa leads and has the floor; Lena writes; Theo just listens.
@OnThePlace
class OwnWordsTest {
    private static final int FLOOR = 2;

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired Rehearsal rehearsal;
    @Autowired SignInLinks links;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private Plan plan;

    @BeforeEach
    void lena_would_rather_write() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        plan("sharing-short", FLOOR);
        happens(lena, new Act.Wished(Wish.WRITE));
    }

    @Test
    void words_are_the_authors_alone_until_the_floor_has_been_with_everyone() {
        assertThat(writes(lena, FLOOR, "They hum.", "NAMED", 1)).hasStatus(204);
        assertThat(page(lena)).contains("They hum.");
        assertThat(page(rosa)).doesNotContain("They hum.");
        floorGoesRound();
        assertThat(page(theo)).contains("They hum.", "Written by some of us");
        happens(rosa, new Act.Rang());
        assertThat(page(theo)).contains("They hum.", "Lena Okafor");
    }

    @Test
    void without_a_name_the_author_is_not_stored_and_only_for_me_is_nobody_elses() {
        writes(lena, FLOOR, "They hum.", "UNLINKED", 1);
        happens(theo, new Act.Wished(Wish.WRITE));
        writes(theo, FLOOR, "I am tired.", "MINE", 1);
        floorGoesRound();
        assertThat(page(rosa))
                .contains("They hum.", "somebody in the group")
                .doesNotContain("I am tired.");
        assertThat(authors()).containsExactly(theo);
        happens(rosa, new Act.Rang());
        assertThat(page(rosa)).doesNotContain("I am tired.");
        assertThat(page(theo)).contains("I am tired.", "What you wrote for yourself");
    }

    @Test
    void whoever_then_speaks_or_listens_shows_nothing_even_if_a_keystroke_comes_late() {
        writes(lena, FLOOR, "They hum.", "NAMED", 1);
        happens(lena, new Act.Wished(Wish.LISTEN));
        writes(lena, FLOOR, "They hum a", "NAMED", 2);
        floorGoesRound();
        assertThat(page(rosa)).doesNotContain("They hum");
    }

    @Test
    void of_two_saves_the_later_counts_in_whatever_order_they_come() {
        writes(lena, FLOOR, "They hum, and I wait.", "NAMED", 2);
        assertThat(writes(lena, FLOOR, "They", "NAMED", 1)).hasStatus(204);
        assertThat(page(lena)).contains("They hum, and I wait.");
    }

    @Test
    void what_was_shown_stays_as_it_was_and_what_comes_later_is_shown_to_nobody() {
        writes(lena, FLOOR, "They hum.", "NAMED", 1);
        happens(theo, new Act.Wished(Wish.WRITE));
        writes(theo, FLOOR, "I wait.", "UNLINKED", 1);
        floorGoesRound();
        assertThat(writes(lena, FLOOR, "They hum. Or not.", "NAMED", 2)).hasStatus(409);
        assertThat(writes(theo, FLOOR, "I wait. Still.", "UNLINKED", 2)).hasStatus(204);
        happens(rosa, new Act.Rang());
        assertThat(page(rosa)).contains("They hum.", "I wait.").doesNotContain("Or not.", "Still.");
        assertThat(page(theo)).contains("Still.");
    }

    @Test
    void where_nothing_is_written_nothing_is_kept_and_what_was_typed_comes_back() {
        assertThat(writes(lena, 0, "x", "NAMED", 1)).hasStatus(409);
        assertThat(writes(lena, 5, "x", "NAMED", 1)).hasStatus(409);
        assertThat(writes(lena, 99, "x", "NAMED", 1)).hasStatus(409);
        assertThat(writes(lena, FLOOR, "x".repeat(4_001), "NAMED", 1)).hasStatus(409);
        var plain = browser(lena).post(plan.path() + "/words/" + FLOOR, "text", "y".repeat(4_001));
        assertThat(plain).hasStatus(409).bodyText().contains("yyyy", "longer than 4,000");
        assertThat(authors()).isEmpty();
    }

    @Test
    void without_script_a_button_saves() {
        var save = plan.path() + "/words/" + FLOOR;
        assertThat(browser(lena).post(save, "text", "They hum.", "showing", "UNLINKED"))
                .hasRedirectedUrl(plan.path());
        assertThat(page(lena)).contains("They hum.", "id=\"keep\"");
    }

    @Test
    void hidden_words_are_revealed_together() {
        plan("success-analysis", 1);
        writes(rosa, 1, "It worked.", "NAMED", 1);
        writes(lena, 1, "Mine too.", "UNLINKED", 1);
        assertThat(page(theo)).contains("name=\"text\"").doesNotContain("It worked.");
        assertThat(page(rosa)).contains("Show what we wrote");
        assertThat(browser(rosa).post(plan.path() + "/revelation", "request_id", id()))
                .hasStatus(302);
        assertThat(page(theo)).contains("It worked.", "Mine too.").doesNotContain("name=\"text\"");
    }

    private void plan(String protocol, int step) {
        plan = gatherings.plans(protocol, Way.OWN_PHONES, List.of(rosa, lena, theo));
        rehearsal.to(plan.id(), List.of(rosa, lena, theo), step);
    }

    private void floorGoesRound() {
        for (var person : List.of(rosa, lena, theo)) {
            happens(person, new Act.Done(person));
        }
    }

    private void happens(UUID who, Act act) {
        rehearsal.happens(plan.id(), who, act, at = at.plusSeconds(10));
    }

    private Instant at = Instant.now().minusSeconds(600);

    private MvcTestResult writes(UUID who, int step, String text, String showing, int edition) {
        return mvc.post()
                .uri(plan.path() + "/words/" + step)
                .with(FormToken.csrf())
                .cookie(browser(who).signedIn())
                .header("X-Live", "1")
                .param("text", text)
                .param("showing", showing)
                .param("edition", String.valueOf(edition))
                .exchange();
    }

    private List<UUID> authors() {
        return system.sql(
                        "select author_id from sessions.words where session_id = :id and author_id is not null")
                .param("id", plan.id())
                .query(UUID.class)
                .list();
    }

    private String page(UUID who) {
        var answer = browser(who).get(plan.path());
        assertThat(answer).hasStatusOk();
        return Browser.text(answer);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private Browser browser(UUID who) {
        return Browser.of(mvc, links, who);
    }
}
