package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.risingtide.FormToken.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Phrase;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrases;
import org.springframework.beans.factory.annotation.Autowired;

/// What people who are here already answer when they are asked.
@OnThePlace
class AlongTest {
    private static final String ANSWER = "Nobody dares the first note.";

    @Autowired Coach coach;
    @Autowired Answers answers;
    @Autowired Phrases phrases;

    private UUID amir;

    @BeforeEach
    void amir_is_a_coach() {
        amir = coach.joins("Amir Haddad");
    }

    @Test
    void an_answer_of_somebody_who_is_here_becomes_a_draft_that_they_confirm_or_drop() {
        var work = coach.with(amir, Coach.ROWS);
        var rosa = coach.people.joins("Rosa Delgado");
        email(rosa, "rosa" + work.mark() + "@x.org");
        var mine = NewPhrase.of(Kind.NEED, "My singers go silent.");
        var heard = NewPhrase.of(Kind.OFFER, "a concert without a BUDGET.");
        coach.people.does(
                coach.people.viewer(rosa),
                () -> {
                    phrases.write(coach.people.viewer(rosa), mine);
                    phrases.write(coach.people.viewer(rosa), heard);
                });
        work.columnsTaken();
        answer(work.candidate("Rosa Delgado").id(), ANSWER);
        answer(work.candidate("Rosa Delgado").id(), ANSWER);
        work.post("/rules", "best", "3", "across", "PREFER");
        work.awaitReview();
        work.post("/sending");
        work.post("/sending");
        assertThat(of(rosa))
                .filteredOn(phrase -> !phrase.isDraft())
                .extracting(Phrase::words)
                .containsExactlyInAnyOrder(mine.words(), heard.words());
        var drafts = of(rosa).stream().filter(Phrase::isDraft).toList();
        assertThat(drafts)
                .as("the offer of the list she has said herself")
                .extracting(Phrase::words)
                .containsExactly(ANSWER);
        assertThat(coach.get(rosa, "/people/" + rosa)).bodyText().contains(ANSWER);
        leavesAndComesBack(work, rosa, drafts.getFirst().id());
    }

    /// A draft that was dropped does not come back.
    private void leavesAndComesBack(Coach.Work work, UUID rosa, UUID draft) {
        var viewer = coach.people.viewer(rosa);
        coach.people.does(viewer, () -> phrases.erase(viewer, draft));
        int place = work.candidate("Rosa Delgado").place();
        coach.post(
                rosa,
                "/collaboratives/" + Plans.id(work.making(), place) + "/departure",
                "another",
                "true");
        await().until(() -> work.candidate("Rosa Delgado").place() == null);
        var person = work.candidate("Rosa Delgado").id().toString();
        work.post("/places", "person", person, "to", "" + (place == 0 ? 1 : 0));
        assertThat(work.candidate("Rosa Delgado").place()).isNotNull();
        assertThat(of(rosa)).noneMatch(Phrase::isDraft);
    }

    @Test
    void what_ones_own_district_answers_becomes_drafts_too() {
        var people =
                List.of("Theo Brandt", "Lena Okafor", "Ines Calder", "Priya Nair").stream()
                        .map(coach.people::joins)
                        .toList();
        var district = UUID.randomUUID();
        district(amir, district);
        people.forEach(person -> district(person, district));
        var id = UUID.randomUUID();
        coach.post(amir, "/matching/district", "request_id", id.toString());
        var work = coach.new Work(amir, id);
        work.all().forEach(each -> answer(each.id(), ANSWER));
        work.post("/rules", "best", "2", "across", "PREFER");
        work.awaitReview();
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + id + "/afterwards");
        for (var person : people) {
            assertThat(of(person))
                    .singleElement()
                    .matches(Phrase::isDraft)
                    .extracting(Phrase::words)
                    .isEqualTo(ANSWER);
        }
        var theo = people.getFirst();
        var viewer = coach.people.viewer(theo);
        var draft = of(theo).getFirst().id();
        coach.people.does(viewer, () -> phrases.confirm(viewer, draft));
        assertThat(of(theo)).singleElement().matches(phrase -> !phrase.isDraft());
    }

    private List<Phrase> of(UUID person) {
        var viewer = coach.people.viewer(person);
        return coach.people.as(viewer, () -> phrases.of(viewer, person));
    }

    private void answer(UUID candidate, String need) {
        coach.mvc
                .post()
                .uri("/matching/answers/" + answers.ask(candidate))
                .with(csrf())
                .param("need", need)
                .param("free", "thu 15:30-17:00")
                .exchange();
    }

    private void email(UUID person, String address) {
        coach.system
                .sql("update accounts.account set email = :mail where id = :id")
                .param("mail", address)
                .param("id", person)
                .update();
    }

    private void district(UUID person, UUID district) {
        coach.system
                .sql(
                        "update people.profile set district_id = :district, district = :name where id = :id")
                .param("district", district)
                .param("name", "Bay " + district.toString().substring(0, 8))
                .param("id", person)
                .update();
    }
}
