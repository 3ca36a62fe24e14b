package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Leads;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// "Who evaluates you" is the evaluated person's page alone.
@OnThePlace
class EvaluatorPagesTest {
    private static final String PAGE = "/people/me/evaluators";
    private static final String WORDS = "I dread the observation on Thursday";

    @Autowired org.risingtide.People cast;
    @Autowired MockMvcTester mvc;
    @Autowired Evaluators evaluators;
    @Autowired Phrases phrases;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID june;
    private Pages rosas;
    private Pages junes;

    @BeforeEach
    void june_is_principal_where_rosa_teaches() {
        rosa = cast.joins("Rosa Delgado");
        june = cast.joins("June Marsh");
        rosas = new Pages(mvc, cast, rosa);
        junes = new Pages(mvc, cast, june);
        var school = UUID.randomUUID();
        evaluators.stands(rosa, school, null, Leads.NOBODY);
        evaluators.stands(june, school, null, Leads.SCHOOL);
        var viewer = cast.viewer(rosa);
        var said =
                new NewPhrase(
                        UUID.randomUUID(),
                        Kind.NEED,
                        WORDS,
                        "",
                        Set.of(),
                        Readers.PEOPLE_HERE,
                        null);
        cast.does(viewer, () -> phrases.write(viewer, said));
    }

    @Test
    void she_is_presumed_and_named_and_reads_nothing() {
        assertThat(rosas.text(PAGE)).contains("June Marsh");
        assertThat(rosas.text("/company")).contains("June Marsh");
        assertThat(junes.text("/people/" + rosa)).doesNotContain(WORDS);
    }

    @Test
    void the_door_opens_and_closes_at_once() {
        rosas.post(PAGE + "/" + june + "/door", "open", "true");
        assertThat(junes.text("/people/" + rosa)).contains(WORDS);
        rosas.post(PAGE + "/" + june + "/door", "open", "false");
        assertThat(junes.text("/people/" + rosa)).doesNotContain(WORDS);
    }

    @Test
    void not_mine_and_evaluates_me_are_the_persons_own_words() {
        rosas.post(PAGE + "/" + june + "/not-mine");
        assertThat(rosas.text(PAGE)).doesNotContain("June Marsh");
        assertThat(junes.text("/people/" + rosa)).contains(WORDS);
        var lena = cast.joins("Lena Okafor");
        var added = rosas.post(PAGE, "evaluator_id", lena.toString());
        assertThat(added).hasStatus(302);
        assertThat(rosas.text(PAGE)).contains("Lena Okafor");
        assertThat(new Pages(mvc, cast, lena).text("/people/" + rosa)).doesNotContain(WORDS);
    }

    @Test
    void nobody_else_opens_a_door_and_june_is_never_told() {
        junes.post(PAGE + "/" + june + "/door", "open", "true");
        junes.post(PAGE + "/" + rosa + "/door", "open", "true");
        assertThat(junes.text("/people/" + rosa)).doesNotContain(WORDS);
        rosas.post(PAGE + "/" + june + "/door", "open", "true");
        rosas.post(PAGE + "/" + june + "/door", "open", "false");
        rosas.post(PAGE + "/" + june + "/not-mine");
        assertThat(
                        system.sql("select count(*) from notices.notice where recipient_id = :june")
                                .param("june", june)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(junes.text(PAGE)).doesNotContain("Rosa Delgado");
        assertThat(cast.viewer(june).circles())
                .doesNotContainAnyElementsOf(
                        system.sql("select id from circles.circle where owner_id = :rosa")
                                .param("rosa", rosa)
                                .query(UUID.class)
                                .list());
    }
}
