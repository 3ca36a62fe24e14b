package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.FormToken.csrf;

import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

/// Across districts: whom a yes is about, and until when it can be given.
@OnThePlace
class AgreementTest {
    @Autowired Coach coach;
    @Autowired Answers answers;
    @Autowired Forgetting forgetting;

    private Coach.Work work;
    private OtherDistrict inland;

    @BeforeEach
    void amir_has_a_list_across_two_districts() {
        var amir = coach.joins("Amir Haddad");
        work =
                coach.with(
                        amir,
                        Coach.ROWS
                                .replace(",,K-5", ",Saltmarsh Bay,K-5")
                                .replace(",,9-12 Choir", ",Inland Unified,9-12 Choir")
                                .replace(",,5th", ",Saltmarsh Bay,5th")
                                .replace(",,6-8", ",Saltmarsh Bay,6-8")
                                .replace(",,9-12 Band", ",Saltmarsh Bay,9-12 Band")
                                .replace(",,4th", ",Saltmarsh Bay,4th"));
        inland = OtherDistrict.inland(coach, work);
    }

    @Test
    void a_yes_is_about_the_people_who_were_shown_and_not_about_who_is_added_later() {
        work.toReview("3");
        inland.say(inland.asked("toni"), true);
        add("Ben Achterberg", "Inland Unified");
        beside("Ben Achterberg", "Lena Okafor");
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/review");
        assertThat(work.sentTo("Lena Okafor")).isFalse();
        assertThat(work.sentTo("Theo Brandt") || work.sentTo("Rosa Delgado")).isTrue();
        assertThat(work.get("/preview"))
                .bodyText()
                .contains("toni", "has said yes", "Ben Achterberg was added later")
                .contains("One group, 4 people.");
        var again = inland.asked("toni");
        assertThat(inland.reads(again)).bodyText().contains("Ben Achterberg", "Lena Okafor");
        work.post("/sending");
        assertThat(work.sentTo("Lena Okafor")).isFalse();
        inland.say(again, true);
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
        assertThat(work.sentTo("Ben Achterberg")).isTrue();
    }

    @Test
    void who_says_later_that_they_would_like_to_after_all_was_not_shown_either() {
        coach.system
                .sql(
                        "update matching.list_row set cells[4] = 'Inland Unified' where making_id = :id and 'Calder, Ines' = any(cells)")
                .param("id", work.id)
                .update();
        work.columnsTaken();
        var ines = answers.ask(work.candidate("Ines Calder").id());
        answer(ines, "true");
        work.post("/rules", "best", "3", "across", "PREFER");
        work.awaitReview();
        var link = inland.asked("toni");
        assertThat(inland.reads(link))
                .bodyText()
                .contains("Lena Okafor")
                .doesNotContain("Ines Calder");
        inland.say(link, true);
        answer(ines, "false");
        beside("Ines Calder", "Lena Okafor");
        work.post("/sending");
        assertThat(work.sentTo("Lena Okafor")).isFalse();
        assertThat(work.get("/preview")).bodyText().contains("Ines Calder was added later");
    }

    @Test
    void the_same_asking_twice_shows_nobody_more() {
        work.toReview("3");
        var request = UUID.randomUUID();
        inland.ask(request, "toni");
        var link = Mailbox.link(Mailbox.next(inland.address("toni")), "/matching/agreements/");
        add("Ben Achterberg", "Inland Unified");
        inland.ask(request, "toni");
        assertThat(inland.reads(link))
                .bodyText()
                .contains("Lena Okafor")
                .doesNotContain("Ben Achterberg");
    }

    @Test
    void an_answer_after_the_groups_are_sent_is_refused_and_changes_nothing() {
        work.toReview("3");
        var link = inland.asked("toni");
        inland.say(link, true);
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
        assertThat(inland.say(link, false))
                .hasStatus(409)
                .bodyText()
                .contains("The groups have been sent", "write to Amir Haddad")
                .doesNotContain("name=\"agreed\"");
        assertThat(inland.reads(link))
                .hasStatusOk()
                .bodyText()
                .contains("The groups have been sent");
        assertThat(inland.agreed()).isTrue();
    }

    @Test
    void who_comes_after_sending_waits_for_their_own_districts_yes() {
        work.toReview("3");
        inland.say(inland.asked("toni"), true);
        work.post("/sending");
        add("Ben Achterberg", "Inland Unified");
        var ben = work.candidate("Ben Achterberg").id().toString();
        int to = smaller();
        assertThat(work.get("/afterwards"))
                .bodyText()
                .contains("waits for the yes of their own district", "Ask for their yes")
                .doesNotContain("Place here", "Tell Ben");
        assertThat(work.post("/places", "person", ben, "to", "" + to))
                .cookies()
                .hasValue("flash", "!matching.waiting.held");
        assertThat(work.candidate("Ben Achterberg").place()).isNull();
        var link = inland.asked("toni");
        assertThat(inland.reads(link))
                .bodyText()
                .contains("Ben Achterberg")
                .doesNotContain("Lena Okafor");
        inland.say(link, true);
        assertThat(work.get("/afterwards")).bodyText().contains("Place here");
        work.post("/places", "person", ben, "to", "" + to);
        assertThat(work.candidate("Ben Achterberg").place()).isEqualTo(to);
        assertThat(inland.say(link, false)).hasStatus(409);
    }

    @Test
    void thirty_days_after_sending_nobody_knows_any_more_who_was_asked_about_whom() {
        work.toReview("3");
        inland.say(inland.asked("toni"), true);
        work.post("/sending");
        forgetting.forget();
        assertThat(askings()).isEqualTo(1);
        for (var aged :
                new String[] {
                    "update matching.making set sent_at = now() - interval '31 days' where id = :id",
                    "update matching.candidate set added_at = now() - interval '31 days' where making_id = :id",
                    "update matching.agreement set asked_at = now() - interval '32 days' where making_id = :id"
                }) {
            coach.system.sql(aged).param("id", work.id).update();
        }
        forgetting.forget();
        assertThat(work.all()).isEmpty();
        assertThat(askings()).isZero();
        assertThat(work.get("/afterwards")).hasStatusOk();
    }

    @Test
    void a_list_forgotten_by_hand_takes_whoever_was_asked_with_it() {
        work.toReview("3");
        inland.say(inland.asked("toni"), true);
        work.post("/sending");
        work.post("/end");
        assertThat(askings()).isZero();
    }

    /// The group that has room.
    private int smaller() {
        var places = work.all().stream().map(Candidate::place).filter(p -> p != null).toList();
        return Collections.frequency(places, 0) < Collections.frequency(places, 1) ? 0 : 1;
    }

    private int askings() {
        return coach.system
                .sql(
                        "select count(*) from matching.agreement where making_id = :id or address = :address::citext")
                .param("id", work.id)
                .param("address", inland.address("toni"))
                .query(Integer.class)
                .single();
    }

    private void add(String name, String district) {
        work.post(
                "/people",
                "request_id",
                UUID.randomUUID().toString(),
                "name",
                name,
                "email",
                "later" + work.mark() + "@x.org",
                "school",
                "Canyon HS",
                "district",
                district,
                "subject",
                "math",
                "free",
                "Thu 15:30-17:00");
    }

    private void beside(String name, String other) {
        work.post(
                "/moves",
                "person",
                work.candidate(name).id().toString(),
                "to",
                "" + work.candidate(other).place());
        assertThat(work.candidate(name).place()).isEqualTo(work.candidate(other).place());
    }

    private void answer(String token, String decline) {
        coach.mvc
                .post()
                .uri("/matching/answers/" + token)
                .with(csrf())
                .param("need", "Readers freeze aloud.")
                .param("decline", decline)
                .exchange();
    }
}
