package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.FormToken;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.matching.Making.Stage;
import org.risingtide.people.Phrases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class MatchingPagesTest {
    private static final String ROWS =
            """
            "Last, First",E-mail,Bldg,Gr/Subj,Free,Questions,People ask me about
            "Delgado, Rosa",rosa%1$s@x.org,Harbor St.,K-5 Music,Thu 15:30-17:00,My singers go silent when somebody listens.,A concert without a budget.
            "Okafor, Lena",lena%1$s@x.org,Canyon HS,9-12 Choir,Thu 15:30-17:00,,Getting shy singers to sing out.
            "Brandt, Theo",theo%1$s@x.org,Fern Hollow,5th,Thu 16:00-17:00,It is my first year and parents write at midnight.,
            "Nair, Priya",priya%1$s@x.org,Bracken MS,6-8 Technology,Thu 15:00-17:00,How do I coach without being the boss?,Surviving the first year.
            "Calder, Ines",ines%1$s@x.org,Saltmarsh HS,9-12 Band,Thu 15:30-17:00,Readers freeze aloud.,Parents who write at midnight.
            "Marsh, June",june%1$s@x.org,Harbor St.,Principal,Tue 07:10-07:50,Staff meetings are announcements.,
            """;

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Coach coach;
    @Autowired Makings makings;
    @Autowired Answers answers;
    @Autowired Accounts accounts;
    @Autowired Collaboratives collaboratives;
    @Autowired Phrases phrases;
    @Autowired TransactionTemplate transaction;

    private UUID amir;
    private UUID id;

    @BeforeEach
    void amir_pastes_a_list() {
        amir = coach.joins("Amir Haddad");
        id = UUID.randomUUID();
        assertThat(paste(ROWS.formatted(id.toString().substring(0, 8))))
                .hasRedirectedUrl("/matching/" + id + "/columns");
    }

    @Test
    void columns_are_guessed_and_shown_with_the_first_rows() {
        assertThat(get("/columns"))
                .hasStatusOk()
                .bodyText()
                .contains("6 people were found", "Delgado, Rosa");
    }

    @Test
    void a_list_becomes_groups_to_look_at() {
        toReview();
        assertThat(get("/review"))
                .hasStatusOk()
                .bodyText()
                .contains("Rosa Delgado", "Not placed yet", "June Marsh");
        assertThat(get("/preview")).hasStatusOk().bodyText().contains("Amir Haddad");
    }

    @Test
    void the_organiser_reads_themes_and_no_sentence() {
        toReview();
        assertThat(get("/review"))
                .bodyText()
                .doesNotContain("go silent when somebody listens")
                .doesNotContain("write at midnight");
    }

    @Test
    void somebody_is_moved_and_the_page_says_what_that_does() {
        toReview();
        var rosa = candidate("Rosa Delgado");
        assertThat(get("/moves?person=" + rosa.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Rosa Delgado");
        var moved =
                by(
                        amir,
                        mvc.post()
                                        .uri("/matching/" + id + "/moves")
                                        .param("person", rosa.id().toString())
                                        .param("to", "-1")
                                        .param("search", "" + making().searchNumber())
                                        .with(people.signedIn(amir))
                                ::exchange);
        assertThat(moved).hasStatus3xxRedirection();
        assertThat(candidate("Rosa Delgado").place()).isNull();
        assertThat(
                        by(
                                amir,
                                mvc.get()
                                                .uri(
                                                        String.valueOf(
                                                                moved.getResponse()
                                                                        .getRedirectedUrl()))
                                                .with(people.signedIn(amir))
                                        ::exchange))
                .hasStatusOk();
    }

    @Test
    void nobody_is_seated_beside_whoever_evaluates_them() {
        toReview();
        var june = candidate("June Marsh");
        int rosas = candidate("Rosa Delgado").place();
        assertThat(
                        by(
                                amir,
                                mvc.post()
                                                .uri("/matching/" + id + "/moves")
                                                .param("person", june.id().toString())
                                                .param("to", "" + rosas)
                                                .param("search", "" + making().searchNumber())
                                                .with(people.signedIn(amir))
                                        ::exchange))
                .hasRedirectedUrl("/matching/" + id + "/review?not=evaluates");
        assertThat(get("/review?not=evaluates")).bodyText().contains("One of them evaluates");
        assertThat(candidate("June Marsh").place()).isNull();
    }

    @Test
    void groups_are_sent_once_with_a_date_an_opener_and_a_why() {
        toReview();
        var rosas = candidate("Rosa Delgado").place();
        assertThat(post("/sending")).hasRedirectedUrl("/matching/" + id + "/afterwards");
        post("/sending");
        assertThat(get("/afterwards")).hasStatusOk().bodyText().contains("Date set", "yes");
        var rosa = accounts.find("rosa" + id.toString().substring(0, 8) + "@x.org").orElseThrow();
        var viewer = accounts.viewer(rosa);
        var groups = people.as(viewer, () -> transaction.execute(_ -> collaboratives.of(viewer)));
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().openerId()).isNotNull();
        assertThat(people.as(viewer, () -> collaboratives.next(viewer))).isPresent();
        assertThat(
                        people.as(viewer, () -> collaboratives.members(viewer, groups).values())
                                .iterator()
                                .next())
                .contains(rosa.id())
                .hasSizeGreaterThan(1);
        assertThat(rosas).isNotNull();
    }

    @Test
    void what_a_list_said_of_somebody_is_a_draft_until_they_confirm_it() {
        toReview();
        post("/sending");
        var lena = accounts.find("lena" + id.toString().substring(0, 8) + "@x.org").orElseThrow();
        var viewer = accounts.viewer(lena);
        var drafts = people.as(viewer, () -> phrases.of(viewer, lena.id()));
        assertThat(drafts).isNotEmpty().allMatch(phrase -> phrase.isDraft());
    }

    @Test
    void a_kept_group_stays_when_the_others_are_tried_again() {
        toReview();
        int kept = candidate("Rosa Delgado").place();
        post("/kept", "place", "" + kept, "keep", "true");
        var before = inGroup(kept);
        post("/again");
        awaitReview();
        assertThat(inGroup(kept)).isEqualTo(before);
    }

    @Test
    void what_was_asked_is_answered_on_one_screen_by_whoever_has_the_link() {
        columnsTaken();
        var token = answers.ask(candidate("Lena Okafor").id());
        assertThat(mvc.get().uri("/matching/answers/" + token).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Lena Okafor");
        assertThat(
                        mvc.post()
                                .uri("/matching/answers/" + token)
                                .with(FormToken.csrf())
                                .param("need", "Nobody signs up for choir.")
                                .param("free", "thu 15:30-17:00")
                                .param("wants", "SAME_BOAT")
                                .exchange())
                .hasStatusOk();
        assertThat(answers.count(id)).isEqualTo(new Answers.Counted(1, 1, 0));
        assertThat(get("/rules")).bodyText().contains("1 of 1").doesNotContain("Nobody signs up");
        assertThat(mvc.get().uri("/matching/answers/" + token + "x").exchange()).hasStatus(404);
    }

    @Test
    void nobody_else_sees_a_making() {
        var theo = people.joins("Theo Brandt");
        assertThat(by(theo, mvc.get().uri("/matching/" + id).with(people.signedIn(theo))::exchange))
                .hasStatus(404);
        assertThat(
                        by(
                                theo,
                                mvc.get()
                                                .uri("/matching/" + id + "/columns")
                                                .with(people.signedIn(theo))
                                        ::exchange))
                .hasStatus(404);
        assertThat(
                        by(
                                theo,
                                mvc.post()
                                                .uri("/matching/" + id + "/again")
                                                .with(people.signedIn(theo))
                                        ::exchange))
                .hasStatus(404);
        assertThat(mvc.get().uri("/matching").exchange()).hasStatus3xxRedirection();
    }

    @Test
    void what_is_no_list_keeps_what_was_typed() {
        assertThat(paste("   "))
                .hasStatus(422)
                .bodyText()
                .contains("There is nothing in this list yet");
        var file =
                new MockMultipartFile(
                        "file",
                        "list.pdf",
                        "application/pdf",
                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(
                        by(
                                amir,
                                mvc.post()
                                                .uri("/matching")
                                                .multipart()
                                                .file(file)
                                                .param("request_id", UUID.randomUUID().toString())
                                                .param("name", "Winter groups")
                                                .with(people.signedIn(amir))
                                        ::exchange))
                .hasStatus(422)
                .bodyText()
                .contains("PDF", "Winter groups");
    }

    @Test
    void the_same_list_sent_twice_begins_once() {
        paste("Theo Brandt\nRosa Delgado");
        assertThat(people.as(people.viewer(amir), () -> makings.of(people.viewer(amir))))
                .hasSize(1);
    }

    private void columnsTaken() {
        var sheet = people.as(people.viewer(amir), () -> makings.rows(people.viewer(amir), id));
        var columns = org.risingtide.lists.Columns.guess(sheet).each();
        var request = mvc.post().uri("/matching/" + id + "/columns").with(people.signedIn(amir));
        columns.forEach(column -> request.param("column", column.name()));
        assertThat(by(amir, request::exchange)).hasRedirectedUrl("/matching/" + id + "/rules");
    }

    private void toReview() {
        columnsTaken();
        assertThat(post("/rules", "best", "3", "across", "PREFER"))
                .hasRedirectedUrl("/matching/" + id + "/search");
        awaitReview();
    }

    private void awaitReview() {
        await().atMost(Duration.ofSeconds(60)).until(() -> making().stage() == Stage.REVIEW);
    }

    private Making making() {
        return people.as(people.viewer(amir), () -> makings.find(people.viewer(amir), id));
    }

    private Candidate candidate(String name) {
        return people
                .as(people.viewer(amir), () -> makings.people(people.viewer(amir), making()))
                .stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> inGroup(int place) {
        return people
                .as(people.viewer(amir), () -> makings.people(people.viewer(amir), making()))
                .stream()
                .filter(each -> each.place() != null && each.place() == place)
                .map(Candidate::name)
                .toList();
    }

    private MvcTestResult paste(String rows) {
        return by(
                amir,
                mvc.post()
                                .uri("/matching")
                                .param("request_id", id.toString())
                                .param("name", "Winter groups")
                                .param("rows", rows)
                                .with(people.signedIn(amir))
                        ::exchange);
    }

    private MvcTestResult get(String path) {
        return by(
                amir,
                mvc.get().uri("/matching/" + id + path).with(people.signedIn(amir))::exchange);
    }

    private MvcTestResult post(String path, String... values) {
        var request =
                mvc.post()
                        .uri("/matching/" + id + path)
                        .param("search", "" + making().searchNumber())
                        .with(people.signedIn(amir));
        for (int i = 0; i < values.length; i += 2) {
            request.param(values[i], values[i + 1]);
        }
        return by(amir, request::exchange);
    }

    /// As the filter of a real request does, which tests go round.
    private MvcTestResult by(UUID who, Supplier<MvcTestResult> request) {
        return people.as(people.viewer(who), request);
    }
}
