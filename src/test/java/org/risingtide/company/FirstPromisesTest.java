package org.risingtide.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Pages;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.PhraseVectors;
import org.risingtide.people.Phrases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// One sentence in, somebody's words out.
@OnThePlace
class FirstPromisesTest {
    @Autowired People cast;
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired Phrases phrases;
    @Autowired PhraseVectors vectors;
    @Autowired Company company;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private Pages rosas;

    @BeforeEach
    void rosa_is_new() {
        rosa = cast.joins("Rosa Delgado");
        rosas = new Pages(mvc, cast, rosa);
    }

    @Test
    void where_nobody_is_near_there_is_an_idea_for_tomorrow_and_one_colleague_to_bring() {
        var page = rosas.text(say(rosas, "need", "Zwyx qorvle brundt plimf vexgorth?"));
        assertThat(page)
                .contains(
                        "You are the first to say this here",
                        "One idea for tomorrow",
                        "/accounts/colleague")
                .doesNotContain("You’re not the only one</h2>");
    }

    @Test
    void a_pupils_name_gets_one_gentle_word_in_english_and_spanish() {
        assertThat(refused("My student Emma never sings")).contains("looks like a child’s name");
        accounts.change(spanish());
        assertThat(refused("Mi alumno Mateo no quiere cantar")).contains("Mateo");
        var kept =
                rosas.post(
                        "/company",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "need",
                        "words",
                        "Mi alumno Mateo no quiere cantar",
                        "anyway",
                        "Mateo");
        assertThat(kept).hasStatus(302);
    }

    @Test
    void it_answers_within_two_seconds() {
        say(rosas, "need", "Children who are too shy to sing alone");
        long began = System.nanoTime();
        rosas.text(say(rosas, "need", "Shy children will not sing alone in front of others"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void not_the_only_one_is_three_others_from_two_schools() {
        var question = "Parents of recorder beginners complain about practising at home";
        var one = UUID.randomUUID();
        asks("One", one, question);
        asks("Two", one, question);
        asks("Three", one, question);
        vectors.catchUp(100);
        assertThat(shared(question)).isFalse();
        asks("Four", UUID.randomUUID(), question);
        vectors.catchUp(100);
        assertThat(shared(question)).isTrue();
        assertThat(rosas.text(say(rosas, "need", question)))
                .contains("Teachers in several schools have this on their mind");
    }

    @Test
    void a_note_is_read_first_by_whoever_comes_next_and_its_author_hears_once_without_a_number() {
        var lena = cast.joins("Lena Okafor");
        var lenas = new Pages(mvc, cast, lena);
        var question = "Fourth graders lose their ukulele tuning every week";
        var closed = say(lenas, "need", question).replaceFirst(".*/", "");
        assertThat(lenas.led("/people/phrases/" + closed + "/closure"))
                .isEqualTo("/company/notes/new?question=" + closed);
        assertThat(lenas.text("/company/notes/new?question=" + closed))
                .contains("What would you tell somebody who is just starting on this?");
        lenas.post(
                "/company/notes",
                "request_id",
                UUID.randomUUID().toString(),
                "question",
                closed,
                "words",
                "Tune all ukuleles together before they sit down.",
                "author",
                "named");
        for (int reader = 0; reader < 3; reader++) {
            var next = new Pages(mvc, cast, cast.joins("Reader " + reader));
            var page = next.text(say(next, "need", "My ukulele class is never in tune"));
            assertThat(page).contains("Tune all ukuleles together");
            if (page.contains("People to talk to")) {
                assertThat(page.indexOf("Tune all")).isLessThan(page.indexOf("People to talk to"));
            }
        }
        var heard = lenas.text("/notices");
        assertThat(heard.split("Your note has reached somebody")).hasSize(2);
        assertThat(heard.replaceFirst("(?s).*<main", "").replaceFirst("(?s)</main>.*", ""))
                .doesNotContain("3 people", "times");
    }

    @Test
    void a_note_that_has_no_narrow_theme_is_found_by_its_broad_ones_together() {
        var lenas = new Pages(mvc, cast, cast.joins("Lena Okafor"));
        var question = "My fourth graders sing until they think somebody is listening";
        lenas.post(
                "/company/notes",
                "request_id",
                UUID.randomUUID().toString(),
                "question",
                say(lenas, "need", question).replaceFirst(".*/", ""),
                "words",
                "Give them a pencil first: breathe through it.",
                "author",
                "named");
        assertThat(rosas.text(say(rosas, "need", "Fifth graders who sing, and stop when heard")))
                .contains("Give them a pencil first");
        assertThat(rosas.text(say(rosas, "need", "My fifth graders cannot find the carpet")))
                .doesNotContain("Give them a pencil first");
    }

    @Test
    void a_note_left_as_nobodys_stores_no_author() {
        var id = UUID.randomUUID();
        rosas.post(
                "/company/notes",
                "request_id",
                id.toString(),
                "question",
                UUID.randomUUID().toString(),
                "words",
                "Ask the oldest child to lead the ukulele tuning.",
                "author",
                "unlinked");
        var row =
                system.sql("select note::text from company.note where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain(rosa.toString()).contains("-01,");
    }

    private org.risingtide.accounts.Account spanish() {
        var me = accounts.find(rosa).orElseThrow();
        return new org.risingtide.accounts.Account(
                me.id(), me.email(), me.name(), me.line(), null, Locale.of("es"), me.zone(), false);
    }

    private String refused(String words) {
        var page =
                rosas.post(
                        "/company",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "need",
                        "words",
                        words);
        assertThat(page).hasStatus(422);
        return new String(
                page.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private boolean shared(String question) {
        var viewer = cast.viewer(rosa);
        return cast.as(viewer, () -> company.answers(viewer, question, 3)).shared();
    }

    private void asks(String name, UUID school, String question) {
        var who = cast.joins(name);
        system.sql("update people.profile set school_id = :school where id = :who")
                .param("school", school)
                .param("who", who)
                .update();
        var viewer = cast.viewer(who);
        cast.does(viewer, () -> phrases.write(viewer, NewPhrase.of(Kind.NEED, question)));
    }

    private static String say(Pages pages, String kind, String words) {
        return pages.led(
                "/company",
                "request_id",
                UUID.randomUUID().toString(),
                "kind",
                kind,
                "words",
                words,
                "readers",
                "people_here");
    }
}
