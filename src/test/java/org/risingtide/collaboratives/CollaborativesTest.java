package org.risingtide.collaboratives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Leads;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@OnThePlace
class CollaborativesTest {
    @Autowired People people;
    @Autowired Collaboratives groups;
    @Autowired Threads threads;
    @Autowired Meetings meetings;
    @Autowired Writings writings;
    @Autowired Evaluators evaluators;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private UUID id;

    @BeforeEach
    void rosa_and_lena_begin_a_group() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        id = start(rosa, lena);
    }

    @Test
    void members_find_their_group_and_nobody_else_does() {
        assertThat(groupsOf(rosa)).extracting(Collaborative::id).containsExactly(id);
        assertThat(groupsOf(theo)).isEmpty();
        assertThatThrownBy(() ->
                        does(theo, viewer -> threads.say(viewer, id, UUID.randomUUID(), "hello")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void two_are_thought_partners_and_three_a_collaborative() {
        assertThat(found(rosa).kind()).isEqualTo(Collaborative.Kind.THOUGHT_PARTNERS);
        var three = start(rosa, lena, theo);
        assertThat(as(rosa, viewer -> groups.find(viewer, three).orElseThrow()).kind())
                .isEqualTo(Collaborative.Kind.COLLABORATIVE);
    }

    @Test
    void a_group_started_twice_is_one_group() {
        var wanted = wanted(UUID.randomUUID(), rosa, theo);
        does(rosa, viewer -> groups.start(wanted));
        does(rosa, viewer -> groups.start(wanted));
        assertThat(groupsOf(theo)).hasSize(1);
    }

    @Test
    void nobody_is_alone_in_a_group_and_nobody_is_one_of_thirteen() {
        assertThatThrownBy(() -> start(rosa)).isInstanceOf(NotAllowed.class);
        var crowd = new UUID[13];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = people.joins("Person " + i);
        }
        assertThatThrownBy(() -> start(crowd)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_is_brought_beside_a_person_they_evaluate() {
        var school = UUID.randomUUID();
        var june = people.joins("June Marsh");
        evaluators.stands(rosa, school, null, Leads.NOBODY);
        evaluators.stands(june, school, null, Leads.SCHOOL);
        assertThatThrownBy(() -> does(lena, viewer -> groups.bringIn(viewer, id, june)))
                .isInstanceOf(EvaluatorBeside.class);
        assertThat(groupsOf(june)).isEmpty();
    }

    @Test
    void a_message_sent_twice_is_said_once() {
        var message = UUID.randomUUID();
        does(rosa, viewer -> threads.say(viewer, id, message, "An echo game, *softly*."));
        does(rosa, viewer -> threads.say(viewer, id, message, "An echo game, *softly*."));
        assertThat(thread(lena))
                .extracting(Message::text)
                .containsExactly("An echo game, *softly*.");
    }

    @Test
    void only_its_author_mends_a_message_or_takes_it_back() {
        var message = UUID.randomUUID();
        does(rosa, viewer -> threads.say(viewer, id, message, "frist"));
        assertThatThrownBy(
                        () -> does(lena, viewer -> threads.edit(viewer, id, message, "mine now")))
                .isInstanceOf(NotFound.class);
        does(rosa, viewer -> threads.edit(viewer, id, message, "first"));
        assertThat(thread(lena)).extracting(Message::text).containsExactly("first");
        does(rosa, viewer -> threads.delete(viewer, id, message));
        assertThat(thread(lena)).isEmpty();
    }

    @Test
    void files_are_known_by_their_content_and_programs_are_not_kept() {
        brings("song.pdf", "%PDF-1.4\n%âãÏÓ\n");
        assertThatThrownBy(() -> brings("photo.png", "<html><script>alert(1)</script></html>"))
                .isInstanceOf(FileThatRuns.class);
        assertThatThrownBy(() -> brings("run.sh", "#!/bin/sh\nrm -rf /\n"))
                .isInstanceOf(FileThatRuns.class);
        assertThat(thread(lena)).hasSize(1);
        var files = thread(lena).getFirst().files();
        assertThat(files).extracting(Message.Attached::type).containsExactly("application/pdf");
        Optional<Message.Attached> seen =
                as(theo, viewer -> threads.file(viewer, files.getFirst().id()));
        assertThat(seen).isEmpty();
    }

    @Test
    void somebody_who_evaluates_an_author_reads_nothing_of_theirs_even_in_the_same_group() {
        var june = people.joins("June Marsh");
        does(lena, viewer -> groups.bringIn(viewer, id, june));
        does(rosa, viewer -> threads.say(viewer, id, UUID.randomUUID(), "honestly, I am lost"));
        does(rosa, viewer -> evaluators.say(viewer, june, true));
        assertThat(thread(june)).isEmpty();
        assertThat(thread(lena)).hasSize(1);
    }

    @Test
    void a_stale_edit_of_the_plan_is_refused_and_overwrites_nothing() {
        assertThat(plans(rosa, 0, "Concert in May")).isTrue();
        assertThat(plans(lena, 0, "Concert in June")).isFalse();
        assertThat(as(lena, viewer -> writings.plan(viewer, id)).text())
                .isEqualTo("Concert in May");
        assertThat(plans(lena, 1, "Concert in May or June")).isTrue();
    }

    @Test
    void norms_are_written_in_versions_and_a_stale_one_is_refused() {
        var request = UUID.randomUUID();
        does(rosa, viewer -> writings.writeNorms(viewer, id, request, 0, "We ask first.", null));
        does(rosa, viewer -> writings.writeNorms(viewer, id, request, 0, "We ask first.", null));
        assertThatThrownBy(() ->
                        does(
                                lena,
                                viewer ->
                                        writings.writeNorms(
                                                viewer,
                                                id,
                                                UUID.randomUUID(),
                                                0,
                                                "No norms.",
                                                null)))
                .isInstanceOf(Conflict.class);
        assertThat(as(lena, viewer -> writings.norms(viewer, id)).orElseThrow().text())
                .isEqualTo("We ask first.");
    }

    @Test
    void the_soonest_date_of_all_my_groups_comes_first_and_a_moved_date_counts_up() {
        var tomorrow = ZonedDateTime.now(ZoneId.of("America/Chicago")).plusDays(1);
        var date = Meeting.at(tomorrow, Duration.ofMinutes(45), "https://meet.example.org/x");
        does(rosa, viewer -> meetings.set(viewer, id, date));
        var later =
                new Meeting(
                        date.id(), date.startsAt().plusSeconds(3600), 45, date.zone(), "", null, 0);
        does(lena, viewer -> meetings.set(viewer, id, later));
        var next = as(lena, viewer -> groups.next(viewer)).orElseThrow();
        assertThat(next.meeting().startsAt()).isCloseTo(later.startsAt(), within());
        assertThat(next.meeting().sequence()).isEqualTo(1);
        does(lena, viewer -> meetings.callOff(viewer, id, date.id()));
        does(lena, viewer -> meetings.callOff(viewer, id, date.id()));
        assertThat(as(lena, viewer -> groups.next(viewer)).isEmpty()).isTrue();
        assertThat(as(lena, viewer -> meetings.find(viewer, id, date.id())).sequence())
                .isEqualTo(2);
        does(lena, viewer -> meetings.set(viewer, id, later));
        assertThat(as(lena, viewer -> groups.next(viewer)).isPresent()).isTrue();
        Optional<NextMeeting> theos = as(theo, viewer -> groups.next(viewer));
        assertThat(theos).isEmpty();
        assertThatThrownBy(() ->
                        does(
                                rosa,
                                viewer ->
                                        meetings.set(
                                                viewer,
                                                id,
                                                Meeting.at(
                                                        tomorrow,
                                                        Duration.ofMinutes(5),
                                                        "javascript:alert(1)"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_formed_a_group_learns_three_facts_of_it() {
        assertThat(groups.facts(List.of(id))).containsExactly(new Facts(id, false, false, false));
        var yesterday =
                Meeting.at(
                        ZonedDateTime.now(ZoneId.of("UTC")).minusDays(1),
                        Duration.ofMinutes(45),
                        "");
        does(rosa, viewer -> meetings.set(viewer, id, yesterday));
        does(rosa, viewer -> meetings.tell(viewer, id, yesterday.id(), true));
        does(lena, viewer -> groups.askForHelp(viewer, id, true));
        assertThat(groups.facts(List.of(id))).containsExactly(new Facts(id, true, true, true));
    }

    @Test
    void leaving_asks_nothing_and_closes_the_group_to_the_one_who_left() {
        does(lena, viewer -> groups.leave(viewer, id, false));
        assertThat(groupsOf(lena)).isEmpty();
        assertThat(found(rosa).id()).isEqualTo(id);
    }

    @Test
    void a_date_is_a_calendar_file_with_a_uid_that_stays_and_a_zone_with_its_rules() {
        var date = date("2026-12-02T23:30:00Z", "America/Los_Angeles");
        assertThat(Calendar.file(found(rosa), date, "http://localhost/x", Instant.EPOCH))
                .contains("UID:" + date.id() + "@rising-tide", "SEQUENCE:2")
                .contains("DTSTART;TZID=America/Los_Angeles:20261202T153000")
                .contains(
                        """
                        BEGIN:VTIMEZONE
                        TZID:America/Los_Angeles
                        BEGIN:STANDARD
                        DTSTART:20261101T020000
                        TZOFFSETFROM:-0700
                        TZOFFSETTO:-0800
                        END:STANDARD
                        BEGIN:DAYLIGHT
                        DTSTART:20270314T020000
                        TZOFFSETFROM:-0800
                        TZOFFSETTO:-0700
                        END:DAYLIGHT
                        END:VTIMEZONE
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void a_date_in_a_zone_whose_clocks_never_change_says_its_one_offset() {
        assertThat(
                        Calendar.file(
                                found(rosa),
                                date("2026-12-02T23:30:00Z", "Asia/Kolkata"),
                                "http://localhost/x",
                                Instant.EPOCH))
                .contains("DTSTART;TZID=Asia/Kolkata:20261203T050000", "TZOFFSETTO:+0530");
    }

    private static Meeting date(String start, String zone) {
        return new Meeting(
                UUID.randomUUID(), Instant.parse(start), 45, ZoneId.of(zone), "", null, 2);
    }

    private List<Collaborative> groupsOf(UUID person) {
        return as(person, viewer -> groups.of(viewer));
    }

    private boolean plans(UUID person, int from, String text) {
        return as(person, viewer -> writings.writePlan(viewer, id, from, text));
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MILLIS);
    }

    private void brings(String name, String content) {
        var file =
                new Brought(name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
        does(
                rosa,
                viewer -> threads.say(viewer, id, UUID.randomUUID(), "the sheet", List.of(file)));
    }

    private List<Message> thread(UUID person) {
        return as(
                person,
                viewer -> threads.page(viewer, groups.find(viewer, id).orElseThrow(), null, 50));
    }

    private Collaborative found(UUID person) {
        return as(person, viewer -> groups.find(viewer, id).orElseThrow());
    }

    private UUID start(UUID... members) {
        var wanted = wanted(UUID.randomUUID(), members);
        does(members[0], viewer -> groups.start(wanted));
        return wanted.id();
    }

    private static NewCollaborative wanted(UUID id, UUID... members) {
        return new NewCollaborative(
                id, "Quiet voices", List.of(members), List.of(), List.of(), null, null, null);
    }

    private <T> T as(
            UUID person, java.util.function.Function<org.risingtide.accounts.Viewer, T> work) {
        var viewer = people.viewer(person);
        return people.as(viewer, () -> work.apply(viewer));
    }

    private void does(
            UUID person, java.util.function.Consumer<org.risingtide.accounts.Viewer> work) {
        var viewer = people.viewer(person);
        people.does(viewer, () -> work.accept(viewer));
    }
}
