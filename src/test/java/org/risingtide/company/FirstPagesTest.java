package org.risingtide.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Leads;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.people.Phrases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The first ninety seconds, posters, and finding people.
@OnThePlace
class FirstPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired SignInLinks links;
    @Autowired Phrases phrases;
    @Autowired Evaluators evaluators;

    private UUID rosa;
    private UUID lena;
    private Browser rosas;
    private Browser lenas;

    @BeforeEach
    void rosa_whom_june_evaluates_and_lena() {
        rosa = cast.joins("Rosa Delgado");
        lena = cast.joins("Lena Okafor");
        var june = cast.joins("June Marsh");
        var school = UUID.randomUUID();
        evaluators.stands(rosa, school, null, Leads.NOBODY);
        evaluators.stands(june, school, null, Leads.SCHOOL);
        rosas = Browser.of(mvc, links, rosa);
        lenas = Browser.of(mvc, links, lena);
    }

    @Test
    void one_sentence_in_somebody_elses_words_out() {
        var word = "brass" + UUID.randomUUID().toString().replace("-", "");
        says(lena, Kind.OFFER, "Getting shy singers to sing out in choir, with " + word);
        var id = UUID.randomUUID();
        assertThat(tell(id, "My students go silent in choir when somebody listens"))
                .hasRedirectedUrl("/company/answers/" + id);
        says(rosa, Kind.NEED, "Shy singers, " + word);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Browser.text(rosas.get("/company/answers/" + id)).contains("Say hello"));
        assertThat(lenas.get("/company/answers/" + id)).hasStatus(404);
    }

    /// The first sentence waits for the model to be read from the disk; from then on two seconds are plenty.
    @Test
    void a_new_sentence_is_found_within_two_seconds_with_the_words_that_met() {
        says(lena, Kind.OFFER, "Getting shy singers to sing out in choir");
        var id = UUID.randomUUID();
        var word = "brass" + UUID.randomUUID().toString().replace("-", "");
        assertThat(tell(id, "Shy singers in choir, and " + word)).hasStatus3xxRedirection();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Browser.text(rosas.get("/company/answers/" + id)).contains("Say hello"));
        says(lena, Kind.OFFER, "Shy singers in choir, with " + word);
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        Browser.text(rosas.get("/company/answers/" + id))
                                .contains("“" + word + "”"));
    }

    @Test
    void the_box_says_who_reads_and_who_cannot() {
        assertThat(rosas.get("/company"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Whoever shares a group with you reads this", "June Marsh can’t see this.");
        assertThat(Browser.stranger(mvc).get("/company?words=Shy%20singers"))
                .hasRedirectedUrl("/accounts/sign-in?next=%2Fcompany%3Fwords%3DShy%2520singers");
    }

    @Test
    void a_sentence_that_is_missing_or_too_long_is_asked_for_again_with_all_that_was_typed() {
        assertThat(tell(UUID.randomUUID(), "  ")).hasStatus(422);
        var much = "very ".repeat(120) + "shy";
        assertThat(tell(UUID.randomUUID(), much))
                .hasStatus(422)
                .bodyText()
                .contains("very very very", "very shy");
        assertThat(rosas.get("/people/" + rosa)).bodyText().doesNotContain("very shy");
    }

    @Test
    void a_pupils_name_is_pointed_out_once() {
        var id = UUID.randomUUID();
        assertThat(tell(id, "My student Jayden hits the others"))
                .hasStatus(422)
                .bodyText()
                .contains("My student Jayden hits the others", "value=\"Jayden\"");
        assertThat(
                        rosas.post(
                                "/company",
                                "request_id",
                                id.toString(),
                                "kind",
                                "need",
                                "words",
                                "My student Jayden hits the others",
                                "anyway",
                                "Jayden"))
                .hasRedirectedUrl("/company/answers/" + id);
    }

    @Test
    void sent_twice_it_is_said_once() {
        var id = UUID.randomUUID();
        tell(id, "Shy singers in fifth grade");
        tell(id, "Shy singers in fifth grade");
        var viewer = cast.viewer(rosa);
        assertThat(cast.as(viewer, () -> phrases.of(viewer, rosa))).hasSize(1);
    }

    @Test
    void whoever_goes_back_and_sends_the_same_sentence_again_has_said_it_once() {
        var first = UUID.randomUUID();
        tell(first, "Shy singers in fifth grade");
        assertThat(tell(UUID.randomUUID(), "Shy singers in fifth grade"))
                .hasRedirectedUrl("/company/answers/" + first);
        tell(UUID.randomUUID(), "Shy singers in sixth grade");
        var viewer = cast.viewer(rosa);
        assertThat(cast.as(viewer, () -> phrases.of(viewer, rosa))).hasSize(2);
    }

    @Test
    void a_poster_opens_the_place_with_its_question_in_the_box() {
        var made = rosas.post("/company/posters", "question", "Who else teaches \"alone\"?");
        var path = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(path).startsWith("/company/q/");
        assertThat(Browser.stranger(mvc).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Who else teaches", "/accounts/join?next=%2Fcompany%3Fwords%3DWho")
                .doesNotContain("Rosa");
        assertThat(lenas.get(path)).bodyText().contains("/company?words=Who%20else");
        assertThat(lenas.get("/company/q/nothing")).hasStatus(404);
        assertThat(Browser.stranger(mvc).post("/company/posters", "question", "x")).hasStatus(302);
    }

    @Test
    void people_are_found_by_words_they_let_this_reader_read() {
        var word = "glocken" + UUID.randomUUID().toString().replace("-", "");
        says(lena, Kind.OFFER, "Beginners with a " + word);
        assertThat(rosas.get("/company/people?q=" + word))
                .hasStatusOk()
                .bodyText()
                .contains("Lena Okafor", "Beginners with a");
        assertThat(rosas.get("/company/people?q=" + word + "&grade=3"))
                .bodyText()
                .doesNotContain("Lena Okafor");
        assertThat(rosas.get("/company/people?q=" + UUID.randomUUID()))
                .bodyText()
                .contains("Nobody");
        assertThat(rosas.get("/company/people?within=25&shown=-3")).hasStatusOk();
    }

    @Test
    void these_pages_ask_the_database_six_questions_at_most() {
        says(rosa, Kind.NEED, "Shy singers in choir");
        for (int i = 0; i < 4; i++) {
            says(lena, Kind.OFFER, "Getting shy singers to sing out " + i);
        }
        var id = UUID.randomUUID();
        tell(id, "Shy singers in fifth grade");
        for (var page :
                new String[] {
                    "/company",
                    "/company/answers/" + id,
                    "/company/people",
                    "/company/people?q=singers",
                    "/company/people?reason=has-been-there",
                    "/company/hellos",
                    "/company/hellos/new?to=" + lena,
                    "/company/notes/new?question=" + id
                }) {
            assertThat(rosas.statements(page)).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }

    private void says(UUID who, Kind kind, String words) {
        var viewer = cast.viewer(who);
        var phrase = NewPhrase.of(kind, words).readBy(Readers.PEOPLE_HERE);
        cast.does(viewer, () -> phrases.write(viewer, phrase));
    }

    private MvcTestResult tell(UUID id, String words) {
        return rosas.post("/company", "request_id", id.toString(), "kind", "need", "words", words);
    }
}
