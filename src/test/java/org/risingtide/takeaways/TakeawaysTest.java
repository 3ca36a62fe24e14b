package org.risingtide.takeaways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Viewer;
import org.risingtide.notices.Notices;
import org.risingtide.people.Pages;
import org.risingtide.platform.NotFound;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Rehearsal;
import org.risingtide.sessions.Showing;
import org.risingtide.sessions.Way;
import org.risingtide.takeaways.Commitment.Mark;
import org.risingtide.turns.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class TakeawaysTest {
    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired Rehearsal rehearsal;
    @Autowired Takeaways takeaways;
    @Autowired Commitments commitments;
    @Autowired LineTables lines;
    @Autowired Notices notices;
    @Autowired Clock clock;
    @Autowired MockMvcTester mvc;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("system")
    JdbcClient db;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private UUID ines;
    private Plan plan;

    @BeforeEach
    void a_session_has_come_to_its_quiet_minutes() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        ines = people.joins("Ines Calder");
        plan = gatherings.plans("sharing-short", Way.OWN_PHONES, List.of(rosa, lena, theo));
        rehearsal.to(plan.id(), List.of(rosa, lena, theo), quietMinutes());
    }

    @Test
    void a_line_is_its_authors_alone_until_the_evening_and_then_shown_as_they_wish() {
        keeps(rosa, "Let the quiet ones begin", Showing.NAMED, lena);
        keeps(theo, "Ask before I help", Showing.UNLINKED, null);
        keeps(lena, "I am tired of this", Showing.MINE, null);
        assertThat(shownTo(lena)).isEmpty();
        theEveningComes();
        assertThat(shownTo(lena))
                .extracting(Line::text)
                .containsExactlyInAnyOrder("Let the quiet ones begin", "Ask before I help");
        assertThat(shownTo(lena))
                .filteredOn(line -> line.author() == null)
                .extracting(Line::text)
                .containsExactly("Ask before I help");
        assertThat(
                        db.sql("select count(*) from takeaways.line where author_id = :theo")
                                .param("theo", theo)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(shownTo(rosa)).noneMatch(line -> line.text().contains("tired"));
    }

    @Test
    void whoever_it_came_from_hears_of_it_once() {
        keeps(rosa, "Let the quiet ones begin", Showing.NAMED, lena);
        keeps(theo, "Begin with the quiet ones", Showing.UNLINKED, lena);
        theEveningComes();
        theEveningComes();
        assertThat(
                        db.sql(
                                        "select count(*) from notices.notice where recipient_id = :lena and kind = 'takeaways.kept'")
                                .param("lena", lena)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_line_comes_from_somebody_who_was_there() {
        var four = List.of(rosa, lena, theo, ines);
        var session = gatherings.plans("sharing-short", Way.OWN_PHONES, four).id();
        rehearsal.to(session, List.of(rosa, lena, theo), quietMinutes());
        for (var path : List.of("/sessions/" + session, "/takeaways/" + session + "/line")) {
            assertThat(new Pages(mvc, people, rosa).text(path))
                    .as(path)
                    .contains(from(lena), from(theo))
                    .doesNotContain(from(ines), from(rosa));
        }
    }

    private static String from(UUID person) {
        return "name=\"origin\" value=\"" + person + "\"";
    }

    @Test
    void nothing_today_is_a_full_answer_and_leaves_no_row() {
        keeps(rosa, "Something after all", Showing.NAMED, null);
        assertThat(
                        this.<Outcome>as(
                                rosa,
                                viewer -> takeaways.nothing(viewer, plan.id(), UUID.randomUUID())))
                .isNotInstanceOf(Outcome.Refused.class);
        assertThat(ownOf(rosa)).isEmpty();
    }

    @Test
    void a_line_can_be_changed_while_it_is_open_and_not_after() {
        keeps(rosa, "First thought", Showing.NAMED, null);
        keeps(rosa, "Better thought", Showing.NAMED, null);
        assertThat(ownOf(rosa).orElseThrow().text()).isEqualTo("Better thought");
        theEveningComes();
        var late =
                new Pages(mvc, people, rosa)
                        .post(
                                "/takeaways/" + plan.id() + "/line",
                                "request_id",
                                UUID.randomUUID().toString(),
                                "text",
                                "Too late");
        assertThat(late).hasStatus(403);
        assertThat(ownOf(rosa).orElseThrow().text()).isEqualTo("Better thought");
    }

    @Test
    void a_line_is_for_whoever_was_in_the_group() {
        assertThatThrownBy(() -> keeps(ines, "Not mine", Showing.NAMED, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeps(rosa, "From outside", Showing.NAMED, ines))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_empty_line_says_so_and_keeps_the_rest() {
        assertThat(
                        new Pages(mvc, people, rosa)
                                .post(
                                        "/takeaways/" + plan.id() + "/line",
                                        "request_id",
                                        UUID.randomUUID().toString(),
                                        "text",
                                        " "))
                .hasStatus(422)
                .bodyText()
                .contains("There is no line yet");
    }

    @Test
    void what_somebody_tries_is_theirs_until_they_tell_it() {
        var id = UUID.randomUUID();
        as(
                rosa,
                viewer -> {
                    commitments.make(
                            viewer,
                            new Commitment(
                                    id,
                                    plan.id(),
                                    rosa,
                                    "Start with a silent minute",
                                    "fourth grade",
                                    null,
                                    null,
                                    "",
                                    null));
                    return id;
                });
        assertThat(triesSeenBy(lena)).isEmpty();
        as(
                rosa,
                viewer -> {
                    commitments.mark(viewer, id, Mark.PARTLY, "They liked the quiet", false);
                    return id;
                });
        assertThat(triesSeenBy(lena)).isEmpty();
        as(
                rosa,
                viewer -> {
                    commitments.mark(viewer, id, Mark.TRIED, "They liked the quiet", true);
                    return id;
                });
        assertThat(triesSeenBy(lena))
                .extracting(Commitment::showed)
                .containsExactly("They liked the quiet");
        assertThat(
                        new Pages(mvc, people, lena)
                                .post("/takeaways/commitments/" + id + "/outcome", "mark", "tried"))
                .hasStatus(404);
        assertThat(new Pages(mvc, people, lena).post("/takeaways/commitments/" + id + "/deletion"))
                .hasStatus(404);
    }

    @Test
    void the_pages_are_the_groups_alone() {
        for (var page : List.of("/line", "/commitments/new")) {
            assertThat(new Pages(mvc, people, rosa).get("/takeaways/" + plan.id() + page))
                    .hasStatusOk();
            assertThat(new Pages(mvc, people, ines).get("/takeaways/" + plan.id() + page))
                    .hasStatus(404);
        }
        assertThat(new Pages(mvc, people, ines).get("/takeaways")).hasStatusOk();
    }

    private int quietMinutes() {
        var steps = plan.protocol().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == org.risingtide.protocols.StepKind.QUIET_MINUTES) {
                return i;
            }
        }
        throw new AssertionError("no quiet minutes");
    }

    private void keeps(UUID who, String text, Showing wish, UUID from) {
        var form = new LineForm(text, from == null ? Origin.TALK : Origin.SOMEONE, from, wish);
        var outcome =
                this.<Outcome>as(
                        who, viewer -> takeaways.keep(viewer, plan.id(), UUID.randomUUID(), form));
        assertThat(outcome).isNotInstanceOf(Outcome.Refused.class);
    }

    private Optional<Line> ownOf(UUID who) {
        return as(who, viewer -> takeaways.own(viewer, plan.id()));
    }

    private List<Line> shownTo(UUID who) {
        return this.<List<Line>>as(who, viewer -> takeaways.of(viewer, plan.id())).stream()
                .filter(Line::isShown)
                .toList();
    }

    private List<Commitment> triesSeenBy(UUID who) {
        return as(who, viewer -> commitments.of(viewer, plan.id()));
    }

    private <T> T as(UUID who, Function<Viewer, T> work) {
        var viewer = people.viewer(who);
        return people.as(viewer, () -> work.apply(viewer));
    }

    private void theEveningComes() {
        SettleJob.settle(lines, notices, Clock.offset(clock, Duration.ofDays(2)), transaction);
    }
}
