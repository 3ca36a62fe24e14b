package org.risingtide.takeaways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.Viewer;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Rehearsal;
import org.risingtide.sessions.Showing;
import org.risingtide.sessions.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a group's sessions left, as each wished, on one page.
@OnThePlace
class StoriesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SignInLinks links;
    @Autowired Gatherings gatherings;
    @Autowired Rehearsal rehearsal;
    @Autowired TakingHome takingHome;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private Plan first;
    private String path;

    @BeforeEach
    void three_have_met() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        var three = List.of(rosa, lena, theo);
        first = gatherings.plans("sharing-short", Way.OWN_PHONES, three);
        path = "/sessions/groups/" + first.group();
        meet(first);
    }

    @Test
    void it_tells_what_was_shown_and_told_and_nothing_else() {
        keeps(rosa, "Let the quiet ones begin", Showing.NAMED);
        keeps(theo, "Ask before I help", Showing.UNLINKED);
        keeps(lena, "I am tired of this", Showing.MINE);
        tries(rosa, "A silent minute", true);
        tries(theo, "A seating plan", false);
        assertThat(page(lena)).doesNotContain("quiet ones", "Ask before I help");
        takingHome.evening();
        assertThat(page(lena))
                .contains("Let the quiet ones begin", "Rosa Delgado took this home")
                .contains("Ask before I help", "One of you took this home")
                .contains("Rosa Delgado tried", "A silent minute")
                .doesNotContain("tired of this", "A seating plan", "%");
        assertThat(page(theo)).doesNotContain("A seating plan");
    }

    @Test
    void it_is_the_groups_alone_and_asks_little_however_often_they_met() {
        keeps(rosa, "Let the quiet ones begin", Showing.NAMED);
        meet(gatherings.plans("sharing-short", Way.OWN_PHONES, first.group(), List.of(rosa, lena)));
        takingHome.evening();
        assertThat(browser(lena).statements(path)).hasSizeLessThanOrEqualTo(6);
        assertThat(browser(people.joins("Ines Calder")).get(path)).hasStatus(404);
    }

    @Test
    void before_the_first_session_it_says_what_will_be_here() {
        var other = gatherings.plans("sharing-short", Way.OWN_PHONES, List.of(lena, theo));
        assertThat(browser(lena).get("/sessions/groups/" + other.group()))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing yet", "date by date");
        assertThat(browser(lena).get("/collaboratives/" + other.group()))
                .bodyText()
                .contains("/sessions/groups/" + other.group());
    }

    @Test
    void the_page_of_a_day_asks_for_a_line_only_whoever_was_there() {
        var ines = people.joins("Ines Calder");
        var plan =
                gatherings.plans("sharing-short", Way.OWN_PHONES, List.of(rosa, lena, theo, ines));
        meet(plan);
        assertThat(browser(rosa).get(plan.path())).bodyText().contains("Keep a line");
        assertThat(browser(ines).get(plan.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Tomorrow evening the group sees")
                .doesNotContain("Keep a line");
        assertThat(browser(rosa).statements(plan.path())).hasSizeLessThanOrEqualTo(6);
    }

    private void meet(Plan plan) {
        var there = List.of(rosa, lena);
        rehearsal.to(plan.id(), plan.equals(first) ? List.of(rosa, lena, theo) : there, 0);
        rehearsal.closes(plan.id(), rosa);
    }

    private void keeps(UUID who, String text, Showing wish) {
        as(who, viewer -> takingHome.keeps(viewer, first.id(), text, wish));
    }

    private void tries(UUID who, String what, boolean told) {
        as(who, viewer -> takingHome.tries(viewer, first.id(), UUID.randomUUID(), what, told));
    }

    private void as(UUID who, java.util.function.Consumer<Viewer> work) {
        var viewer = people.viewer(who);
        people.does(viewer, () -> work.accept(viewer));
    }

    private String page(UUID who) {
        return Browser.text(browser(who).get(path));
    }

    private Browser browser(UUID who) {
        return Browser.of(mvc, links, who);
    }
}
