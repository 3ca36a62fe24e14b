package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.FormToken;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Moving people by hand, in one tab or two, and going back to what was settled before.
@OnThePlace
class ReviewPagesTest {
    private static final String BARE =
            """
            Name,E-mail,School,Free
            Rosa Delgado,rosa%1$s@x.org,Harbor,Thu 15:30-17:00
            Lena Okafor,lena%1$s@x.org,Canyon,Thu 15:30-17:00
            Theo Brandt,theo%1$s@x.org,Fern Hollow,Thu 15:30-17:00
            Priya Nair,priya%1$s@x.org,Bracken,Thu 15:30-17:00
            Ines Calder,ines%1$s@x.org,Saltmarsh,Thu 15:30-17:00
            Sam Haddad,sam%1$s@x.org,Dunlin,Thu 15:30-17:00
            Jo Whitfield,jo%1$s@x.org,Pinyon,Thu 15:30-17:00
            """;

    @Autowired Coach coach;

    private Coach.Work work;

    @BeforeEach
    void amir_pastes_a_bare_list() {
        work = coach.with(coach.joins("Amir Haddad"), BARE);
    }

    @Test
    void the_times_of_a_bare_list_are_by_the_clock_of_whoever_brought_it() {
        work.toReview("3");
        assertThat(work.get("/review")).bodyText().contains("3:30");
        assertThat(work.get("/preview")).bodyText().contains("3:30").doesNotContain("7:30");
        work.post("/sending");
        var mail = Mailbox.next("lena" + work.mark() + "@x.org");
        assertThat(Mailbox.text(mail)).contains("3:30");
        assertThat(Mailbox.calendar(mail))
                .containsPattern("DTSTART;TZID=America/Los_Angeles:\\d{8}T153000");
    }

    @Test
    void a_move_says_who_went_where_and_is_taken_back_with_one_press() {
        work.toReview("3");
        var rosa = work.candidate("Rosa Delgado");
        int from = place(rosa);
        int to = other(from);
        var moved = move(work.search(), rosa, to);
        var page = work.get(after(moved));
        assertThat(page)
                .bodyText()
                .contains("Rosa Delgado went from", "Undo", "name=\"to\" value=\"" + from + "\"");
        assertThat(work.get(after(move(work.search(), rosa, from))))
                .bodyText()
                .contains("Rosa Delgado went from");
        assertThat(work.get(after(moved)))
                .as("that page once more, when it was undone")
                .bodyText()
                .doesNotContain("Rosa Delgado went from");
        assertThat(place(work.candidate("Rosa Delgado"))).isEqualTo(from);
        assertThat(work.get(after(move(work.search(), rosa, -1))))
                .bodyText()
                .contains("Rosa Delgado is in no group for now");
    }

    @Test
    void an_older_tab_changes_nothing_once_the_groups_are_others_and_says_so() {
        work.toReview("3");
        var older = work.search();
        work.post("/again");
        work.awaitReview();
        var rosa = work.candidate("Rosa Delgado");
        int place = place(rosa);
        var changed = "/matching/" + work.id + "/review?not=changed";
        assertThat(move(older, rosa, other(place))).hasRedirectedUrl(changed);
        assertThat(work.postFrom(older, "/kept", "place", "0", "keep", "true"))
                .hasRedirectedUrl(changed);
        assertThat(work.postFrom(older, "/names", "place", "0", "name", "Ours"))
                .hasRedirectedUrl(changed);
        assertThat(work.postFrom(older, "/sending")).hasRedirectedUrl(changed);
        assertThat(work.get("/review?not=changed"))
                .bodyText()
                .contains("have changed since you opened the page")
                .doesNotContain("Ours");
        assertThat(place(work.candidate("Rosa Delgado"))).isEqualTo(place);
        assertThat(work.making().kept()).isEmpty();
    }

    @Test
    void nobody_is_moved_into_or_out_of_a_group_that_is_kept() {
        work.toReview("3");
        var rosa = work.candidate("Rosa Delgado");
        int place = place(rosa);
        work.post("/kept", "place", "" + place, "keep", "true");
        var kept = "/matching/" + work.id + "/review?not=kept";
        assertThat(move(work.search(), rosa, other(place))).hasRedirectedUrl(kept);
        var somebody =
                work.all().stream().filter(each -> place(each) != place).findFirst().orElseThrow();
        assertThat(move(work.search(), somebody, place)).hasRedirectedUrl(kept);
        assertThat(work.get("/review?not=kept")).bodyText().contains("kept as it is");
    }

    @Test
    void columns_are_corrected_until_people_are_asked_and_whoever_was_added_by_hand_stays() {
        work.columnsTaken();
        work.post("/people", "request_id", "" + UUID.randomUUID(), "name", "Wes Lind");
        assertThat(work.get("/rules")).bodyText().contains("Back to the columns", "Wes Lind");
        var twice = work.search();
        assertThat(work.get("/columns")).hasStatusOk().bodyText().contains("7 people were found");
        assertThat(columns("NAME", "EMAIL", "IGNORED", "FREE"))
                .hasRedirectedUrl("/matching/" + work.id + "/rules");
        work.postFrom(twice, "/columns", "column", "NAME");
        assertThat(work.all()).hasSize(8).allMatch(each -> each.listed().work().school().isEmpty());
        assertThat(work.get("/columns")).bodyText().contains("value=\"IGNORED\" selected");

        work.post("/rules", "best", "3");
        work.awaitReview();
        assertThat(work.get("/columns")).bodyText().contains("Groups have been made");
        columns("NAME", "EMAIL", "SCHOOL", "FREE");
        assertThat(work.making().stage()).isEqualTo(Making.Stage.PEOPLE);
        assertThat(work.all()).hasSize(8).allMatch(each -> each.place() == null);

        work.post("/asking", "letter", "Would you?", "until", "2999-01-01");
        assertThat(work.get("/rules")).bodyText().doesNotContain("Back to the columns");
        assertThat(work.get("/columns")).hasRedirectedUrl("/matching/" + work.id + "/rules");
        assertThat(columns("EMAIL", "NAME", "SCHOOL", "FREE"))
                .hasRedirectedUrl("/matching/" + work.id + "/rules");
        assertThat(work.all()).hasSize(8);
    }

    @Test
    void wishes_that_are_changed_while_groups_are_looked_for_are_the_ones_that_count() {
        work.columnsTaken();
        work.post("/rules", "best", "3");
        work.post("/rules", "best", "6");
        work.awaitReview();
        assertThat(work.making().wishes().best()).isEqualTo(6);
        assertThat(work.all()).allMatch(each -> place(each) == 0);
    }

    @Test
    void whoever_answers_reads_until_when_and_which_box_is_too_long() {
        work.columnsTaken();
        work.post("/asking", "letter", "Would you?", "until", "2999-01-01");
        assertThat(work.get("/rules")).bodyText().contains("Answers until", "2999");
        var link =
                Mailbox.link(Mailbox.next("lena" + work.mark() + "@x.org"), "/matching/answers/");
        assertThat(coach.mvc.get().uri(link)).bodyText().contains("Answers until", "2999");
        assertThat(
                        coach.mvc
                                .post()
                                .uri(link)
                                .with(FormToken.csrf())
                                .param("need", "Shy singers")
                                .param("experience", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("experience-wrong", "Shy singers")
                .doesNotContain("need-wrong", "offer-wrong");
        coach.system
                .sql("update matching.making set answers_until = '2020-01-01' where id = :id")
                .param("id", work.id)
                .update();
        assertThat(coach.mvc.get().uri(link)).bodyText().contains("An answer still counts");
    }

    @Test
    void what_is_wrong_with_a_person_stands_at_its_box_and_nothing_typed_is_lost() {
        work.columnsTaken();
        assertThat(
                        work.post(
                                "/people",
                                "request_id",
                                "" + UUID.randomUUID(),
                                "name",
                                "محمد العلي",
                                "email",
                                "nobody",
                                "free",
                                "whenever"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "email-wrong", "free-wrong", "“whenever” was not understood", "محمد العلي")
                .doesNotContain("Line 2", "name-wrong");
    }

    @Test
    void a_link_whose_day_is_over_is_not_made_and_what_was_typed_stays() {
        assertThat(
                        coach.post(
                                work.who,
                                "/matching/link",
                                "request_id",
                                "" + UUID.randomUUID(),
                                "name",
                                "Coffee <b>readers</b>",
                                "until",
                                "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Coffee &lt;b>readers", "link-until-wrong", "2020-01-01");
    }

    private static int place(Candidate one) {
        return one.place() == null ? -1 : one.place();
    }

    private int other(int place) {
        return work.all().stream()
                .map(ReviewPagesTest::place)
                .filter(each -> each != place && each >= 0)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult move(String search, Candidate one, int to) {
        return work.postFrom(search, "/moves", "person", "" + one.id(), "to", "" + to);
    }

    private MvcTestResult columns(String... columns) {
        var fields = new String[2 * columns.length];
        for (int i = 0; i < columns.length; i++) {
            fields[2 * i] = "column";
            fields[2 * i + 1] = columns[i];
        }
        return work.post("/columns", fields);
    }

    /// The page that a redirect leads to.
    private static String after(MvcTestResult moved) {
        var url = String.valueOf(moved.getResponse().getRedirectedUrl());
        return url.substring(url.indexOf("/review")).replaceFirst("#.*", "");
    }
}
