package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.FormToken.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody joins a list by its link, and is from another district than its organiser.
@OnThePlace
class NewcomerAcrossTest {
    @Autowired Coach coach;
    @Autowired Answers answers;

    private Coach.Work work;
    private OtherDistrict inland;
    private String link;

    @BeforeEach
    void amir_has_given_a_link_and_five_have_come_by_it() {
        var amir = coach.joins("Amir Haddad");
        stands(amir, "Saltmarsh Bay");
        work = coach.new Work(amir, UUID.randomUUID());
        inland = OtherDistrict.inland(coach, work);
        coach.post(
                amir,
                "/matching/link",
                "request_id",
                work.id.toString(),
                "until",
                LocalDate.now().plusDays(3).toString());
        link =
                "/matching/join/"
                        + coach.system
                                .sql("select join_token from matching.making where id = :id")
                                .param("id", work.id)
                                .query(String.class)
                                .single();
        for (var name : List.of("Rosa Delgado", "Theo Brandt", "Ines Calder", "Sam Haddad")) {
            comes(name, "");
        }
        comes("Lena Okafor", inland.name());
    }

    @Test
    void their_own_district_is_asked_before_a_group_across_goes_out() {
        grouped();
        assertThat(work.get("/preview"))
                .bodyText()
                .contains("Who looks after the people of Inland Unified?", "Lena Okafor");
        work.post("/sending");
        assertThat(work.sentTo("Lena Okafor")).isFalse();
        var asked = inland.asked("toni");
        assertThat(inland.reads(asked))
                .bodyText()
                .contains("Lena Okafor")
                .doesNotContain("Rosa Delgado");
        inland.say(asked, true);
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
        assertThat(work.sentTo("Lena Okafor")).isTrue();
    }

    @Test
    void who_comes_by_the_link_after_sending_waits_for_a_yes_of_their_own() {
        sent();
        var ben = comes("Ben Achterberg", inland.name());
        heldUntilTheirYes(ben);
    }

    @Test
    void a_district_that_only_their_profile_knows_counts_the_same() {
        sent();
        var ben = coach.people.joins("Ben Achterberg");
        stands(ben, inland.name());
        var led =
                coach.post(ben, link, "request_id", UUID.randomUUID().toString())
                        .getResponse()
                        .getRedirectedUrl();
        answer(Objects.requireNonNull(led));
        heldUntilTheirYes(work.candidate("Ben Achterberg").id());
    }

    @Test
    void who_names_no_district_is_of_the_organisers_and_waits_for_nobody() {
        sent();
        comes("Ben Achterberg", "");
        assertThat(work.get("/afterwards"))
                .bodyText()
                .contains("Ben Achterberg", "Place here")
                .doesNotContain("waits for the yes");
    }

    private void heldUntilTheirYes(UUID ben) {
        assertThat(work.get("/afterwards"))
                .bodyText()
                .contains("Ben Achterberg", "waits for the yes of their own district")
                .doesNotContain("Place here");
        work.post("/places", "person", ben.toString(), "to", "0");
        assertThat(work.sentTo("Ben Achterberg")).isFalse();
        var asked = inland.asked("toni");
        assertThat(inland.reads(asked))
                .bodyText()
                .contains("Ben Achterberg")
                .doesNotContain("Lena Okafor");
        inland.say(asked, true);
        assertThat(work.get("/afterwards")).bodyText().contains("Place here");
        work.post("/places", "person", ben.toString(), "to", "0");
        assertThat(work.sentTo("Ben Achterberg")).isTrue();
    }

    private void sent() {
        grouped();
        inland.say(inland.asked("first"), true);
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
    }

    private void grouped() {
        assertThat(work.post("/rules", "best", "5", "across", "PREFER"))
                .hasRedirectedUrl("/matching/" + work.id + "/search");
        work.awaitReview();
        work.groups("Rosa Delgado, Theo Brandt, Ines Calder, Sam Haddad, Lena Okafor");
    }

    /// @return the candidate
    private UUID comes(String name, String district) {
        coach.mvc
                .post()
                .uri(link)
                .with(csrf())
                .remoteAddress("192.0.2." + (name.hashCode() & 127))
                .param("request_id", UUID.randomUUID().toString())
                .param("name", name)
                .param("email", name.toLowerCase().replace(' ', '.') + work.mark() + "@x.org")
                .param("school", name + " School")
                .param("district", district)
                .exchange();
        var candidate = work.candidate(name).id();
        answer("/matching/answers/" + answers.ask(candidate));
        return candidate;
    }

    private void answer(String page) {
        assertThat(
                        coach.mvc
                                .post()
                                .uri(page)
                                .with(csrf())
                                .param("need", "Readers freeze aloud.")
                                .param("offer", "Shy singers.")
                                .param("free", "thu 15:30-17:00")
                                .exchange())
                .hasStatus2xxSuccessful();
    }

    private void stands(UUID who, String district) {
        coach.system
                .sql("update people.profile set district = :district where id = :id")
                .param("district", district)
                .param("id", who)
                .update();
    }
}
