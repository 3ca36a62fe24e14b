package org.risingtide.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.ThisPlace;
import org.risingtide.accounts.ThisPlace.Joining;
import org.risingtide.people.Pages;
import org.risingtide.people.PhraseVectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// One question to one person, and everything that may come of it.
@OnThePlace
class HelloPromisesTest {
    @Autowired People cast;
    @Autowired MockMvcTester mvc;
    @Autowired HelloTables tables;
    @Autowired HelloNotices notices;
    @Autowired TransactionTemplate transaction;
    @Autowired PhraseVectors vectors;
    @Autowired ThisPlace place;

    private UUID rosa;
    private UUID lena;
    private Pages rosas;
    private Pages lenas;

    @BeforeEach
    void rosa_and_lena_are_here() {
        rosa = cast.joins("Rosa Delgado");
        lena = cast.joins("Lena Okafor");
        rosas = new Pages(mvc, cast, rosa);
        lenas = new Pages(mvc, cast, lena);
    }

    @Test
    void not_now_reads_that_it_cannot_be_just_now_and_names_somebody_else() {
        var question = "How do I teach the bassoon reed to a beginner in two lessons?";
        var ines = cast.joins("Ines Calder");
        new Pages(mvc, cast, ines)
                .post(
                        "/company",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "offer",
                        "words",
                        "Teaching the bassoon reed to beginners",
                        "readers",
                        "people_here");
        vectors.catchUp(50);
        var hello = ask(question);
        assertThat(lenas.led(hello + "/not-now")).isEqualTo("/");
        assertThat(rosas.text(hello))
                .contains("It cannot be just now with Lena", "Ines Calder")
                .doesNotContain("Nobody else here");
        assertThat(rosas.text("/notices")).contains("It cannot be just now").doesNotContain("Lena");
        assertThat(lenas.text(hello)).contains("This is settled");
    }

    @Test
    void after_ten_days_silence_reads_the_same() {
        var waits = ask("What do you do when xylophone mallets vanish?");
        lapseAfter(9);
        assertThat(rosas.text(waits)).contains("Lena has your question");
        lapseAfter(11);
        var silent = rosas.text(waits);
        assertThat(silent).contains("It cannot be just now with Lena");
        var refused = ask("What do you do when xylophone mallets vanish?");
        lenas.post(refused + "/not-now");
        assertThat(plain(rosas.text(refused))).isEqualTo(plain(silent));
    }

    @Test
    void two_who_like_it_become_thought_partners_without_any_organiser() {
        var hello = ask("How do you begin a lesson?");
        lenas.post(hello + "/answer", "answer", "With an echo game.");
        assertThat(rosas.text(hello)).contains("With an echo game.", "/collaboratives/new?with=");
        assertThat(rosas.led(hello + "/going-on")).isEqualTo(hello);
        assertThat(lenas.text("/notices")).contains("Rosa Delgado would like to go on");
        var group = lenas.led(hello + "/going-on");
        assertThat(group).startsWith("/collaboratives/");
        assertThat(lenas.led(hello + "/going-on")).isEqualTo(group);
        assertThat(rosas.text(group)).contains("Rosa", "Lena");
    }

    @Test
    void people_who_know_each_other_start_a_group_in_a_minute() {
        assertThat(rosas.text("/collaboratives/new?with=" + lena)).contains("Lena Okafor");
        var group =
                rosas.led(
                        "/collaboratives",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "with",
                        lena.toString(),
                        "name",
                        "Monday music");
        assertThat(group).startsWith("/collaboratives/");
        assertThat(lenas.text(group)).contains("Monday music", "Rosa Delgado");
    }

    @Test
    void an_evaluator_is_not_reached_and_what_was_typed_stays() {
        rosas.post("/people/me/evaluators", "evaluator_id", lena.toString());
        var refused =
                rosas.post(
                        "/company/hellos",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "to",
                        lena.toString(),
                        "question",
                        "May I ask?");
        assertThat(refused).hasStatus(422).bodyText().contains("May I ask?", "evaluates the other");
        assertThat(lenas.text("/company/hellos")).doesNotContain("May I ask?");
    }

    @Test
    void the_same_question_twice_is_asked_once_and_five_may_wait() {
        var id = UUID.randomUUID();
        for (int sent = 0; sent < 2; sent++) {
            ask(id, "Once?");
        }
        assertThat(lenas.text("/company/hellos").split("Once\\?")).hasSize(2);
        for (int more = 0; more < 4; more++) {
            ask(UUID.randomUUID(), "Question " + more);
        }
        var sixth =
                rosas.post(
                        "/company/hellos",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "to",
                        lena.toString(),
                        "question",
                        "A sixth");
        assertThat(sixth).hasStatus(422).bodyText().contains("still wait", "A sixth");
    }

    @Test
    void a_question_on_a_poster_lets_people_in_where_the_site_allows_it() {
        var poster = rosas.led("/company/posters", "question", "What did a quiet child teach you?");
        assertThat(rosas.text(poster)).contains("<svg viewBox", "http://localhost" + poster);
        var outside = mvc.get().uri(poster).exchange();
        assertThat(outside)
                .hasStatusOk()
                .bodyText()
                .contains("What did a quiet child teach you?", "/accounts/join?next=")
                .doesNotContain("Rosa");
        var join = "/accounts/join?next=" + poster;
        assertThat(mvc.get().uri(join)).hasStatusOk();
        try {
            place.say("Saltmarsh Bay", Joining.INVITED, "");
            assertThat(mvc.get().uri(poster)).hasStatusOk();
            assertThat(mvc.get().uri(join)).hasStatus(403);
        } finally {
            place.say("Saltmarsh Bay", Joining.LINK, "");
        }
    }

    private String ask(String question) {
        return ask(UUID.randomUUID(), question);
    }

    private String ask(UUID id, String question) {
        return rosas.led(
                "/company/hellos",
                "request_id",
                id.toString(),
                "to",
                lena.toString(),
                "question",
                question);
    }

    private void lapseAfter(int days) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        LapseJob.lapse(tables, notices, transaction, clock);
    }

    private static List<String> plain(String page) {
        var main = page.replaceFirst("(?s).*<main", "").replaceFirst("(?s)</main>.*", "");
        return main.replaceAll("[0-9a-f-]{36}", "").lines().map(String::strip).toList();
    }
}
