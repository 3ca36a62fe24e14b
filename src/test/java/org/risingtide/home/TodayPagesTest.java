package org.risingtide.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.people.Phrases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnThePlace
class TodayPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired Accounts accounts;
    @Autowired SignInLinks links;
    @Autowired Phrases phrases;

    private UUID rosa;
    private Browser rosas;

    @BeforeEach
    void rosa_opens_the_place() {
        rosa = cast.joins("Rosa Delgado");
        rosas = Browser.of(mvc, links, rosa);
    }

    @Test
    void a_new_day_begins_with_ones_own_sentence() {
        assertThat(rosas.get("/")).hasStatusOk().bodyText().contains("Rosa", "/company");
        assertThat(Browser.stranger(mvc).get("/")).hasRedirectedUrl("/accounts/sign-in?next=%2F");
    }

    @Test
    void one_question_that_waits_stands_there_for_whoever_was_asked() {
        var lena = cast.joins("Lena Okafor");
        Browser.of(mvc, links, lena)
                .post(
                        "/company/hellos",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "to",
                        rosa.toString(),
                        "question",
                        "What do you do before a concert?");
        assertThat(rosas.get("/")).bodyText().contains("What do you do before a concert?", "Lena");
        var theo = Browser.of(mvc, links, cast.joins("Theo Brandt"));
        assertThat(theo.get("/")).bodyText().doesNotContain("before a concert");
    }

    @Test
    void the_voice_of_the_day_comes_from_ones_own_group_first() {
        var lena = cast.joins("Lena Okafor");
        var group = UUID.randomUUID().toString();
        rosas.post(
                "/collaboratives", "request_id", group, "with", lena.toString(), "name", "Echoes");
        var viewer = cast.viewer(lena);
        var phrase = NewPhrase.of(Kind.NEED, "My altos whisper").readBy(Readers.MY_GROUP);
        cast.does(viewer, () -> phrases.write(viewer, phrase));
        assertThat(rosas.get("/")).bodyText().contains("My altos whisper", "Lena Okafor");
    }

    @Test
    void only_a_site_keeper_finds_the_way_to_the_sites_pages() {
        assertThat(rosas.get("/home/more"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("\"/stewardship\"");
        accounts.keeps(rosa, true);
        assertThat(rosas.get("/home/more")).bodyText().contains("\"/stewardship\"");
        accounts.keeps(rosa, false);
    }
}
