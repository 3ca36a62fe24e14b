package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/// After the groups are sent: rather another group, somebody who comes later, and the list itself.
@OnThePlace
class AfterwardsTest {
    @Autowired Coach coach;
    @Autowired Accounts accounts;
    @Autowired Forgetting forgetting;

    private UUID amir;
    private Coach.Work work;

    @BeforeEach
    void amir_sends_groups() {
        amir = coach.joins("Amir Haddad");
        work = coach.with(amir, Coach.ROWS).sent("3");
    }

    @Test
    void rather_another_group_needs_no_reason_and_gives_the_organiser_somebody_to_place() {
        var theo = account("theo");
        int before = place("Theo Brandt");
        var group = "/collaboratives/" + Plans.id(work.making(), before);
        assertThat(coach.get(theo, group)).bodyText().contains("Rather another group");
        assertThat(coach.post(theo, group + "/departure", "another", "true"))
                .hasRedirectedUrl("/collaboratives");
        await().atMost(Duration.ofSeconds(15)).until(() -> candidate("Theo Brandt") == null);
        var page = work.get("/afterwards");
        assertThat(page)
                .bodyText()
                .contains("Theo Brandt", "Place here")
                .doesNotContain("another group");
        assertThat(Mailbox.next(address(amir)))
                .satisfies(mail ->
                        assertThat(Mailbox.text(mail))
                                .contains("without a group")
                                .doesNotContain("Theo"));
        int other = other(before);
        work.post(
                "/places",
                "person",
                work.candidate("Theo Brandt").id().toString(),
                "to",
                "" + other);
        assertThat(place("Theo Brandt")).isEqualTo(other);
        assertThat(coach.get(theo, "/collaboratives/" + Plans.id(work.making(), other)))
                .hasStatusOk();
        assertThat(coach.get(theo, group)).hasStatus(404);
    }

    @Test
    void after_two_days_only_leaving_is_left() {
        var theo = account("theo");
        var id = Plans.id(work.making(), place("Theo Brandt"));
        coach.system
                .sql(
                        "update collaboratives.collaborative set another_until = now() - interval '1 minute' where id = :id")
                .param("id", id)
                .update();
        var group = "/collaboratives/" + id;
        assertThat(coach.get(theo, group)).bodyText().doesNotContain("Rather another group");
        assertThat(coach.post(theo, group + "/departure", "another", "true")).hasStatus(403);
        assertThat(coach.get(theo, group)).hasStatusOk();
    }

    @Test
    void somebody_who_comes_later_is_placed_with_one_click_and_nobody_else_is_moved() {
        var before = work.all();
        var added =
                work.post(
                        "/people",
                        "request_id",
                        UUID.randomUUID().toString(),
                        "name",
                        "Achterberg, Ben",
                        "email",
                        "ben" + work.mark() + "@x.org",
                        "school",
                        "Fern Hollow",
                        "subject",
                        "math",
                        "free",
                        "Thu 15:30-17:00");
        assertThat(added).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
        var ben = work.candidate("Ben Achterberg");
        assertThat(work.get("/afterwards")).bodyText().contains("Ben Achterberg", "Place here");
        var to = String.valueOf(place("Theo Brandt") == 0 ? 1 : 0);
        work.post("/places", "person", ben.id().toString(), "to", to);
        work.post("/places", "person", ben.id().toString(), "to", to);
        assertThat(place("Ben Achterberg")).isEqualTo(Integer.parseInt(to));
        assertThat(before)
                .allMatch(one -> Objects.equals(one.place(), work.candidate(one.name()).place()));
        var mail = Mailbox.next("ben" + work.mark() + "@x.org");
        assertThat(Mailbox.text(mail))
                .contains("Amir Haddad has found you a place", "You meet next on");
        assertThat(Mailbox.calendar(mail)).contains("BEGIN:VEVENT", "METHOD:PUBLISH");
        assertThat(Mailbox.now("ben" + work.mark() + "@x.org")).hasSize(1);
    }

    @Test
    void where_no_group_fits_somebody_is_told_honestly_and_once() {
        work.post(
                "/people",
                "request_id",
                UUID.randomUUID().toString(),
                "name",
                "Grace Lin",
                "email",
                "grace" + work.mark() + "@x.org",
                "free",
                "Sun 05:00-06:00");
        var grace = work.candidate("Grace Lin").id().toString();
        assertThat(work.get("/afterwards")).bodyText().contains("Tell Grace Lin");
        work.post("/telling", "person", grace);
        work.post("/telling", "person", grace);
        var mail = Mailbox.next("grace" + work.mark() + "@x.org");
        assertThat(Mailbox.text(mail))
                .contains("no group fits right now", "Free only when nobody else is");
        assertThat(work.get("/afterwards")).bodyText().contains("They know.");
        assertThat(Mailbox.now("grace" + work.mark() + "@x.org")).hasSize(1);
    }

    @Test
    void thirty_days_after_sending_the_list_is_gone_and_the_groups_stay() {
        coach.system
                .sql(
                        "update matching.making set sent_at = now() - interval '31 days' where id = :id")
                .param("id", work.id)
                .update();
        forgetting.forget();
        assertThat(work.all()).isNotEmpty();
        cameLongAgo(work);
        forgetting.forget();
        assertThat(work.all()).isEmpty();
        assertThat(work.get("/afterwards")).hasStatusOk().bodyText().contains("Date set", "yes");
    }

    @Test
    void what_nobody_confirmed_within_thirty_days_is_gone() {
        var other = coach.with(amir, Coach.ROWS).columnsTaken();
        coach.system
                .sql(
                        "update matching.making set made_at = now() - interval '31 days' where id = :id")
                .param("id", other.id)
                .update();
        forgetting.forget();
        assertThat(other.all()).as("they came today").isNotEmpty();
        cameLongAgo(other);
        forgetting.forget();
        assertThat(other.get("")).hasStatus(404);
        assertThat(work.all()).isNotEmpty();
    }

    @Test
    void a_list_is_forgotten_at_once_when_its_organiser_says_so() {
        var other = coach.with(amir, Coach.ROWS).columnsTaken();
        assertThat(coach.get(amir, "/matching")).bodyText().contains("Forget this list");
        assertThat(other.post("/end")).hasRedirectedUrl("/matching");
        assertThat(other.get("")).hasStatus(404);
    }

    @Test
    void the_opener_has_a_plan_on_one_page_and_the_group_sees_its_three_facts() {
        var theo = account("theo");
        var group = "/collaboratives/" + Plans.id(work.making(), place("Theo Brandt"));
        assertThat(coach.get(theo, group + "/opening"))
                .hasStatusOk()
                .bodyText()
                .contains("Opening the first meeting", "Theo Brandt", "Who has been there?");
        assertThat(coach.get(theo, group))
                .bodyText()
                .contains("A date is set.", "You have not met yet.", "You do not ask for help.");
    }

    private void cameLongAgo(Coach.Work list) {
        coach.system
                .sql(
                        "update matching.candidate set added_at = now() - interval '31 days' where making_id = :id")
                .param("id", list.id)
                .update();
    }

    private int other(int place) {
        return work.all().stream()
                .map(Candidate::place)
                .filter(each -> each != null && each != place)
                .findFirst()
                .orElseThrow();
    }

    private Integer candidate(String name) {
        return work.candidate(name).place();
    }

    private int place(String name) {
        return candidate(name);
    }

    private UUID account(String name) {
        return accounts.find(name + work.mark() + "@x.org").orElseThrow().id();
    }

    private static String address(UUID person) {
        return "p" + person + "@example.org";
    }
}
