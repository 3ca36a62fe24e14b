package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.FormToken.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who is in: a list, whoever joins by a link, one's own district; and the other district's yes.
@OnThePlace
class ChoosingTest {
    @Autowired Coach coach;

    private UUID amir;

    @BeforeEach
    void amir_is_a_coach() {
        amir = coach.joins("Amir Haddad");
    }

    @Test
    void whoever_opens_the_link_joins_until_its_day_and_is_in_once_they_have_answered() {
        var id = UUID.randomUUID();
        var made =
                coach.post(
                        amir,
                        "/matching/link",
                        "request_id",
                        id.toString(),
                        "name",
                        "Winter groups",
                        "until",
                        LocalDate.now().plusDays(3).toString());
        assertThat(made).hasRedirectedUrl("/matching/" + id + "/link");
        var page = coach.get(amir, "/matching/" + id + "/link");
        assertThat(page).hasStatusOk().bodyText().contains("<svg", "/matching/join/");
        var link = "/matching/join/" + token(id);
        assertThat(coach.mvc.get().uri(link).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Amir Haddad");
        assertThat(join(link, "Lena Okafor", "no address")).hasStatus(422);
        var mail = "lena" + id + "@x.org";
        assertThat(join(link, "Lena Okafor", mail)).bodyText().contains("look into your mail");
        assertThat(join(link, "Lena Okafor", mail)).bodyText().contains("look into your mail");
        assertThat(coach.get(amir, "/matching/" + id + "/rules")).bodyText().contains("0 of 1");
        var questions = Mailbox.link(Mailbox.next(mail), "/matching/answers/");
        coach.mvc
                .post()
                .uri(questions)
                .with(csrf())
                .param("need", "Shy singers.")
                .param("free", "thu 15:30-17:00")
                .param("wants", "SAME_BOAT")
                .exchange();
        assertThat(coach.mvc.get().uri(questions).exchange())
                .bodyText()
                .contains("Shy singers.")
                .containsPattern("value=\"SAME_BOAT\" checked")
                .containsPattern("value=\"thu 15:30-17:00\" checked")
                .doesNotContainPattern("value=\"fri 15:30-17:00\" checked");
        var tooLong =
                coach.mvc
                        .post()
                        .uri(questions)
                        .with(csrf())
                        .param("need", "too long ".repeat(70))
                        .param("free", "fri 15:30-17:00")
                        .exchange();
        assertThat(tooLong)
                .hasStatus(422)
                .bodyText()
                .containsPattern("value=\"fri 15:30-17:00\" checked")
                .doesNotContainPattern("value=\"thu 15:30-17:00\" checked");
        assertThat(coach.get(amir, "/matching/" + id + "/rules")).bodyText().contains("1 of 1");
        coach.system
                .sql("update matching.making set join_until = current_date - 3 where id = :id")
                .param("id", id)
                .update();
        assertThat(coach.mvc.get().uri(link).exchange()).bodyText().contains("Joining is over");
        join(link, "Theo Brandt", "theo" + id + "@x.org");
        assertThat(coach.get(amir, "/matching/" + id + "/rules")).bodyText().contains("1 of 1");
        assertThat(coach.mvc.get().uri("/matching/join/nothing").exchange()).hasStatus(404);
    }

    @Test
    void ones_own_district_is_asked_first_and_nobody_is_grouped_unasked() {
        var district = UUID.randomUUID();
        var theo = coach.people.joins("Theo Brandt");
        var other = coach.people.joins("Lena Okafor");
        for (var person : new UUID[] {amir, theo}) {
            coach.system
                    .sql(
                            "update people.profile set district_id = :district, district = 'Saltmarsh Bay Schools' where id = :id")
                    .param("district", district)
                    .param("id", person)
                    .update();
        }
        assertThat(coach.get(amir, "/matching/new")).bodyText().contains("Saltmarsh Bay Schools");
        var id = UUID.randomUUID();
        assertThat(coach.post(amir, "/matching/district", "request_id", id.toString()))
                .hasRedirectedUrl("/matching/" + id + "/asking");
        var viewer = coach.people.viewer(amir);
        var people =
                coach.people.as(
                        viewer, () -> coach.makings.people(viewer, coach.makings.find(viewer, id)));
        assertThat(people).extracting(Candidate::name).containsExactly("Theo Brandt");
        assertThat(other).isNotNull();
        assertThat(coach.post(amir, "/matching/" + id + "/rules", "best", "2")).hasStatus(422);
    }

    @Test
    void groups_across_districts_wait_for_the_other_organisers_yes() {
        var work =
                coach.with(
                        amir,
                        Coach.ROWS
                                .replace("Canyon HS,,", "Canyon HS,Inland Unified,")
                                .replace("Harbor St.,,", "Harbor St.,Saltmarsh Bay,")
                                .replace("Fern Hollow,,", "Fern Hollow,Saltmarsh Bay,")
                                .replace("Bracken MS,,", "Bracken MS,Saltmarsh Bay,")
                                .replace("Saltmarsh HS,,", "Saltmarsh HS,Saltmarsh Bay,"));
        work.toReview("3");
        assertThat(work.get("/review")).bodyText().contains("other side’s yes");
        assertThat(work.get("/preview"))
                .bodyText()
                .contains("Who looks after the people of Inland Unified?", "Lena Okafor");
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/review");
        assertThat(work.making().stage()).isEqualTo(Making.Stage.REVIEW);
        var address = "toni" + work.mark() + "@x.org";
        ask(work, "p" + amir + "@example.org");
        assertThat(work.get("/preview")).bodyText().doesNotContain("has been asked");
        var toni = "Toni " + work.mark();
        var mailOfToni = "p" + coach.people.joins(toni) + "@example.org";
        ask(work, toni);
        assertThat(work.get("/preview"))
                .bodyText()
                .contains(toni + " has been asked")
                .doesNotContain(mailOfToni);
        ask(work, address);
        assertThat(work.get("/preview")).bodyText().contains(address + " has been asked");
        var mail = Mailbox.next(address);
        assertThat(Mailbox.text(mail)).contains("Amir Haddad", "one person of Inland Unified");
        var link = Mailbox.link(mail, "/matching/agreements/");
        assertThat(coach.mvc.get().uri(link).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Lena Okafor");
        coach.mvc.post().uri(link).with(csrf()).param("agreed", "false").exchange();
        assertThat(work.get("/preview")).bodyText().contains("not this time");
        coach.mvc.post().uri(link).with(csrf()).param("agreed", "true").exchange();
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
        assertThat(Mailbox.next("p" + amir + "@example.org")).isNotNull();
    }

    @Test
    void people_are_taken_from_a_list_once_however_often_it_is_clicked() {
        var work = coach.with(amir, Coach.ROWS);
        var viewer = coach.people.viewer(amir);
        var making = work.making();
        var sheet = coach.people.as(viewer, () -> coach.makings.rows(viewer, work.id));
        var read =
                org.risingtide.lists.Reading.of(
                        sheet, org.risingtide.lists.Columns.guess(sheet), java.util.Set.of());
        coach.people.does(viewer, () -> coach.makings.take(making, read, java.util.List.of()));
        coach.people.does(viewer, () -> coach.makings.take(making, read, java.util.List.of()));
        assertThat(work.all()).hasSize(7);
    }

    @Test
    void a_total_is_left_out_and_can_be_a_person_all_the_same() {
        var work = coach.with(amir, Coach.ROWS + "Total,58,,,,,,\n");
        assertThat(work.get("/columns"))
                .bodyText()
                .contains("7 people were found", "looks like a total", "“Total 58” is a person");
        var request = new java.util.ArrayList<String>();
        var viewer = coach.people.viewer(amir);
        var sheet = coach.people.as(viewer, () -> coach.makings.rows(viewer, work.id));
        org.risingtide.lists.Columns.guess(sheet)
                .each()
                .forEach(column -> {
                    request.add("column");
                    request.add(column.name());
                });
        request.addAll(java.util.List.of("person", "9", "go", "false"));
        assertThat(work.post("/columns", request.toArray(String[]::new)))
                .bodyText()
                .contains("8 people were found");
    }

    private void ask(Coach.Work work, String who) {
        work.post(
                "/agreements",
                "request_id",
                UUID.randomUUID().toString(),
                "district",
                "Inland Unified",
                "who",
                who);
    }

    private MvcTestResult join(String link, String name, String mail) {
        return coach.mvc
                .post()
                .uri(link)
                .with(csrf())
                .param("request_id", UUID.randomUUID().toString())
                .param("name", name)
                .param("email", mail)
                .exchange();
    }

    private String token(UUID making) {
        return coach.system
                .sql("select join_token from matching.making where id = :id")
                .param("id", making)
                .query(String.class)
                .single();
    }
}
