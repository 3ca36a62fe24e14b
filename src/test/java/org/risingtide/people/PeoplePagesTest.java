package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Leads;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnThePlace
class PeoplePagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired org.risingtide.People cast;
    @Autowired People people;
    @Autowired Phrases phrases;
    @Autowired Evaluators evaluators;

    private UUID rosa;
    private Pages rosas;
    private Pages lenas;
    private Pages junes;

    @BeforeEach
    void rosa_lena_and_june() {
        rosa = cast.joins("Rosa Delgado");
        var june = cast.joins("June Marsh");
        var school = UUID.randomUUID();
        evaluators.stands(rosa, school, null, Leads.NOBODY);
        evaluators.stands(june, school, null, Leads.SCHOOL);
        rosas = new Pages(mvc, cast, rosa);
        lenas = new Pages(mvc, cast, cast.joins("Lena Okafor"));
        junes = new Pages(mvc, cast, june);
    }

    @Test
    void a_persons_page_shows_what_its_reader_may_read() {
        write("My fourth graders go silent", Readers.PEOPLE_HERE);
        write("Nobody has seen me teach", Readers.MY_GROUP);
        assertThat(lenas.get("/people/" + rosa))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Rosa Delgado",
                        "My fourth graders go silent",
                        "/company/hellos/new?to=" + rosa)
                .doesNotContain("Nobody has seen me teach");
        assertThat(junes.get("/people/" + rosa))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("fourth graders", "Nobody has seen");
    }

    @Test
    void ones_own_page_says_who_reads_each_sentence_and_who_cannot() {
        write("My fourth graders go silent", Readers.PEOPLE_HERE);
        for (var page : List.of("/people/me", "/people/" + rosa)) {
            assertThat(rosas.get(page))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "People here see this.",
                            "June Marsh can’t see this.",
                            "Close the question");
        }
    }

    @Test
    void nobody_is_a_404() {
        assertThat(rosas.get("/people/" + UUID.randomUUID())).hasStatus(404);
        assertThat(mvc.get().uri("/people/{id}", rosa)).hasStatus(302);
    }

    @Test
    void a_sentence_is_written_once_however_often_its_form_is_sent() {
        var id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(
                            rosas.post(
                                    "/people/phrases",
                                    "request_id",
                                    id,
                                    "kind",
                                    "need",
                                    "words",
                                    "Shy singers",
                                    "help",
                                    "ideas"))
                    .hasRedirectedUrl("/people/me");
        }
        assertThat(cast.as(cast.viewer(rosa), () -> phrases.of(cast.viewer(rosa), rosa)))
                .hasSize(1);
    }

    @Test
    void a_form_without_words_comes_back_with_everything_else() {
        assertThat(
                        rosas.post(
                                "/people/phrases",
                                "kind",
                                "need",
                                "words",
                                " ",
                                "tried",
                                "Singing in pairs",
                                "until",
                                "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Please write a sentence first",
                        "Singing in pairs",
                        "That day is over",
                        "June Marsh can’t see this.");
    }

    @Test
    void a_word_about_a_pupils_name_is_said_once() {
        var first =
                rosas.post(
                        "/people/phrases",
                        "kind",
                        "need",
                        "words",
                        "My student Jayden hits the others");
        assertThat(first)
                .hasStatus(422)
                .bodyText()
                .contains("looks like a pupil’s name", "My student Jayden", "Keep it as it is");
        assertThat(
                        rosas.post(
                                "/people/phrases",
                                "kind",
                                "need",
                                "words",
                                "My student Jayden hits the others",
                                "warned",
                                "true"))
                .hasStatus(302);
    }

    @Test
    void two_tabs_lose_nothing() {
        var id = write("First words", Readers.PEOPLE_HERE);
        var uri = "/people/phrases/" + id;
        assertThat(rosas.post(uri, "words", "From the one tab", "version", "0"))
                .hasRedirectedUrl("/people/me");
        assertThat(rosas.post(uri, "words", "From the other tab", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("From the one tab", "From the other tab");
        assertThat(rosas.post(uri, "words", "From the other tab", "version", "1"))
                .hasRedirectedUrl("/people/me");
    }

    @Test
    void only_its_author_edits_a_sentence() {
        var id = write("First words", Readers.PEOPLE_HERE);
        assertThat(rosas.get("/people/phrases/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("First words");
        assertThat(lenas.get("/people/phrases/" + id)).hasStatus(404);
        assertThat(lenas.post("/people/phrases/" + id, "words", "Mine now")).hasStatus(404);
        assertThat(lenas.post("/people/phrases/" + id + "/closure")).hasStatus(404);
        lenas.post("/people/phrases/" + id + "/erasure");
        assertThat(rosas.get("/people/phrases/" + id)).hasStatusOk();
    }

    @Test
    void closing_a_question_leads_to_a_note_for_whoever_comes_next() {
        var id = write("First words", Readers.PEOPLE_HERE);
        assertThat(rosas.post("/people/phrases/" + id + "/closure"))
                .hasRedirectedUrl("/company/notes/new?question=" + id);
        assertThat(rosas.post("/people/phrases/" + id + "/closure"))
                .hasRedirectedUrl("/company/notes/new?question=" + id);
        assertThat(lenas.get("/people/" + rosa)).bodyText().doesNotContain("First words");
    }

    @Test
    void pages_ask_the_database_a_handful_of_questions() throws Exception {
        for (int i = 0; i < 5; i++) {
            write("Question " + i, Readers.PEOPLE_HERE);
        }
        assertThat(lenas.statements("/people/" + rosa))
                .hasSizeLessThanOrEqualTo(6 - Pages.SIGNED_IN);
        for (var page :
                List.of(
                        "/people/me",
                        "/people/" + rosa,
                        "/people/me/edit",
                        "/people/me/evaluators",
                        "/people/phrases/new?kind=need")) {
            assertThat(rosas.get(page)).as(page).hasStatusOk();
            assertThat(rosas.statements(page))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(6 - Pages.SIGNED_IN);
        }
    }

    private UUID write(String words, Readers readers) {
        var phrase = NewPhrase.of(Kind.NEED, words).readBy(readers);
        var viewer = cast.viewer(rosa);
        cast.does(viewer, () -> phrases.write(viewer, phrase));
        return phrase.id();
    }
}
