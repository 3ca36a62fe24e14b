package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.circles.Evaluators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whoever makes groups sees themes, never sentences; somebody who evaluates one of the people sees no themes either.
@OnThePlace
class VeilTest {
    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired Accounts accounts;
    @Autowired SignInLinks links;
    @Autowired Evaluators evaluators;
    @Autowired Answers answers;
    @Autowired Makings makings;

    private UUID amir;
    private UUID theo;
    private Browser amirs;
    private String making;

    @BeforeEach
    void amir_has_a_list_with_theo_on_it() {
        amir = cast.joins("Amir Haddad");
        cast.coaches(amir);
        theo = cast.joins("Theo Brandt");
        amirs = Browser.of(mvc, links, amir);
        var id = UUID.randomUUID().toString();
        making = "/matching/" + id;
        var rows =
                """
                Name,E-mail,School,Free,Questions,People ask me about
                Theo Brandt,%s,Fern Hollow,Thu 15:00-17:00,My singers go silent when somebody listens.,Parents who write at midnight.
                Lena Okafor,l%s@x.example,Canyon HS,Thu 15:00-17:00,Shy singers in choir.,Getting shy singers to sing out.
                Priya Nair,p%s@x.example,Bracken MS,Thu 15:00-17:00,Parents write at midnight.,Shy singers.
                """
                        .formatted(accounts.find(theo).orElseThrow().email(), id, id);
        amirs.post("/matching", "request_id", id, "name", "Winter", "rows", rows);
        amirs.post(
                making + "/columns", columns("NAME", "EMAIL", "SCHOOL", "FREE", "NEEDS", "OFFERS"));
    }

    @Test
    void themes_are_for_whoever_evaluates_nobody_here() {
        toReview();
        assertThat(amirs.get(making + "/review"))
                .bodyText()
                .doesNotContain("You evaluate somebody", "go silent when");
    }

    @Test
    void
            a_persons_own_word_that_the_organiser_evaluates_them_hides_the_themes_before_and_after_sending() {
        var viewer = cast.viewer(theo);
        cast.does(viewer, () -> evaluators.say(viewer, amir, true));
        toReview();
        assertThat(amirs.get(making + "/review"))
                .bodyText()
                .contains("You evaluate somebody", "Lantern")
                .doesNotContain("Has been there", "Same boat");
        amirs.post(making + "/sending", "search", "2");
        assertThat(amirs.get(making + "/afterwards")).hasStatusOk().bodyText().contains("Lantern");
    }

    @Test
    void the_review_asks_the_database_six_questions_at_most() {
        toReview();
        for (var page : List.of("", "/review", "/preview", "/rules", "/asking")) {
            if (!page.isEmpty()) {
                assertThat(amirs.statements(making + page)).as(page).hasSizeLessThanOrEqualTo(6);
            }
        }
        assertThat(amirs.statements("/matching")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void the_three_questions_name_whoever_evaluates_the_person_and_keep_what_is_too_long() {
        var june = cast.joins("June Marsh");
        var viewer = cast.viewer(theo);
        cast.does(viewer, () -> evaluators.say(viewer, june, true));
        var link = "/matching/answers/" + answers.ask(candidate("Theo Brandt"));
        var stranger = Browser.stranger(mvc);
        assertThat(stranger.get(link))
                .hasStatusOk()
                .bodyText()
                .contains("June Marsh can’t see this.");
        assertThat(stranger.post(link, "need", "too long ".repeat(70) + "end", "offer", "kept"))
                .hasStatus(422)
                .bodyText()
                .contains("too long too long", "end", "kept");
        assertThat(stranger.post(link, "need", "Shy singers")).hasStatusOk();
        assertThat(stranger.get("/matching/answers/" + answers.ask(candidate("Lena Okafor"))))
                .bodyText()
                .contains("Whoever evaluates you can’t see this.");
    }

    private UUID candidate(String name) {
        var viewer = cast.viewer(amir);
        var id = UUID.fromString(making.substring("/matching/".length()));
        return cast.as(viewer, () -> makings.people(viewer, makings.find(viewer, id))).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void toReview() {
        amirs.post(making + "/rules", "best", "3", "across", "PREFER");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> amirs.get(making + "/review").getResponse().getStatus() == 200);
    }

    private static String[] columns(String... kinds) {
        var fields = new java.util.ArrayList<String>();
        for (var kind : kinds) {
            fields.addAll(List.of("column", kind));
        }
        return fields.toArray(String[]::new);
    }
}
