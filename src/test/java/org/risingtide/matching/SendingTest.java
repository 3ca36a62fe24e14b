package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Accounts;
import org.risingtide.circles.Evaluators;
import org.springframework.beans.factory.annotation.Autowired;

/// Asking, looking at it once more, and sending.
@OnThePlace
class SendingTest {
    @Autowired Coach coach;
    @Autowired Accounts accounts;
    @Autowired Evaluators evaluators;
    @Autowired Sending sending;

    private UUID amir;
    private Coach.Work work;

    @BeforeEach
    void amir_pastes_a_list() {
        amir = coach.joins("Amir Haddad");
        work = coach.with(amir, Coach.ROWS);
    }

    @Test
    void the_questions_reach_people_without_an_account_once_and_are_waited_for_in_the_outbox() {
        work.columnsTaken();
        var request = UUID.randomUUID().toString();
        ask(request);
        ask(request);
        ask(UUID.randomUUID().toString());
        var mail = Mailbox.next("lena" + work.mark() + "@x.org");
        assertThat(Mailbox.text(mail)).contains("Amir Haddad", "three short questions");
        assertThat(work.get("/rules")).bodyText().contains("0 of 7");
        var link = Mailbox.link(mail, "/matching/answers/");
        assertThat(coach.mvc.get().uri(link).exchange()).hasStatusOk();
        await().during(Duration.ofMillis(500)).until(() -> true);
        assertThat(Mailbox.now("lena" + work.mark() + "@x.org")).hasSize(1);
        assertThat(
                        coach.system
                                .sql(
                                        "select count(*) from notices.outside_mail where address like :mark")
                                .param("mark", "%" + work.mark() + "%")
                                .query(Integer.class)
                                .single())
                .isEqualTo(7);
    }

    @Test
    void each_group_is_looked_at_as_a_member_reads_it_and_may_get_another_name() {
        work.toReview("3");
        var first = work.get("/preview");
        assertThat(first)
                .hasStatusOk()
                .bodyText()
                .contains("1 of 2", "The next one", "brought you together");
        int place = work.candidate("Rosa Delgado").place();
        assertThat(work.post("/names", "place", "" + place, "name", "Quiet mornings"))
                .hasRedirectedUrl("/matching/" + work.id + "/preview?group=" + place);
        assertThat(work.get("/preview?group=" + place)).bodyText().contains("Quiet mornings");
        int other =
                work.all().stream()
                        .map(Candidate::place)
                        .filter(p -> p != null && p != place)
                        .findFirst()
                        .orElseThrow();
        assertThat(work.post("/names", "place", "" + other, "name", "quiet mornings"))
                .hasStatus(422)
                .bodyText()
                .contains("Another group has this name", "quiet mornings");
        assertThat(work.get("/preview?group=" + other)).bodyText().doesNotContain("quiet mornings");
        assertThat(work.post("/names", "place", "" + place, "name", " "))
                .hasStatus(422)
                .bodyText()
                .contains("one to 80 letters");
        work.post("/sending");
        assertThat(work.get("/afterwards"))
                .bodyText()
                .contains("Quiet mornings")
                .doesNotContain("Group 1");
    }

    @Test
    void whoever_people_say_evaluates_them_sees_names_places_and_times_only() {
        work.toReview("3");
        assertThat(work.get("/review")).bodyText().contains("matching-group__why");
        var rosa = rosaIsHere();
        coach.people.does(
                coach.people.viewer(rosa),
                () -> evaluators.say(coach.people.viewer(rosa), amir, true));
        assertThat(work.get("/review"))
                .hasStatusOk()
                .bodyText()
                .contains("You evaluate somebody", "Rosa Delgado")
                .doesNotContain("matching-group__why");
    }

    @Test
    void two_of_whom_one_has_said_the_other_evaluates_them_are_kept_apart_and_nobody_reads_why() {
        var rosa = rosaIsHere();
        var lena = here("lena", "Lena Okafor");
        coach.people.does(
                coach.people.viewer(rosa),
                () -> evaluators.say(coach.people.viewer(rosa), lena, true));
        work.toReview("3");
        assertThat(work.candidate("Rosa Delgado").place())
                .isNotEqualTo(work.candidate("Lena Okafor").place());
        assertThat(work.get("/review")).bodyText().doesNotContain("evaluates the other");
    }

    @Test
    void a_group_that_cannot_be_is_named_the_others_are_sent_and_it_can_be_sent_again() {
        var rosa = rosaIsHere();
        var mate = mateOfRosa();
        var account = here(mate.listed().email().replace(work.mark() + "@x.org", ""), mate.name());
        var viewer = coach.people.viewer(amir);
        // Said between the last look and the sending: only the database knows.
        coach.people.does(
                coach.people.viewer(rosa),
                () -> evaluators.say(coach.people.viewer(rosa), account, true));
        var outcome = coach.people.as(viewer, () -> sending.send(viewer, work.making(), Set.of()));
        var refused = outcome.refused();
        assertThat(refused).hasSize(1);
        assertThat(work.making().stage()).isEqualTo(Making.Stage.REVIEW);
        assertThat(work.get("/review")).bodyText().doesNotContain("Not sent: ");
        assertThat(work.get("/review?refused=" + refused.iterator().next()))
                .bodyText()
                .contains("Not sent: ");
        var sent =
                work.all().stream()
                        .filter(c -> !c.name().equals("Rosa Delgado"))
                        .findAny()
                        .orElseThrow();
        assertThat(sent.place()).isNotNull();
        work.post("/moves", "person", work.candidate("Rosa Delgado").id().toString(), "to", "-1");
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
        assertThat(work.get("/afterwards")).bodyText().contains("Rosa Delgado");
    }

    @Test
    void teachers_start_groups_of_their_own_and_make_none_for_many() {
        var theo = coach.people.joins("Theo Brandt");
        assertThat(coach.get(theo, "/matching"))
                .bodyText()
                .contains("made by coaches", "Start a group");
        assertThat(coach.get(theo, "/matching/new")).hasStatus(403);
        assertThat(
                        coach.post(
                                theo,
                                "/matching",
                                "request_id",
                                UUID.randomUUID().toString(),
                                "rows",
                                "Rosa Delgado\nLena Okafor"))
                .hasStatus(403);
        assertThat(coach.get(theo, "/collaboratives/new")).hasStatusOk();
    }

    private void ask(String request) {
        work.post(
                "/asking",
                "letter",
                "Would you like to think together?",
                "until",
                "2099-01-01",
                "request_id",
                request);
    }

    private UUID rosaIsHere() {
        return here("rosa", "Rosa Delgado");
    }

    private UUID here(String mail, String name) {
        var id = coach.people.joins(name);
        coach.system
                .sql("update accounts.account set email = :mail where id = :id")
                .param("mail", mail + work.mark() + "@x.org")
                .param("id", id)
                .update();
        return id;
    }

    private Candidate mateOfRosa() {
        work.toReview("3");
        int place = work.candidate("Rosa Delgado").place();
        return work.all().stream()
                .filter(c ->
                        c.place() != null && c.place() == place && !c.name().startsWith("Rosa"))
                .findFirst()
                .orElseThrow();
    }
}
