package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.platform.NotFound;
import org.risingtide.protocols.Protocols;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;
import org.risingtide.receipts.Verification;
import org.risingtide.turns.Act;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Refusal;
import org.risingtide.turns.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class RunningTest {
    @Autowired People people;
    @Autowired Collaboratives groups;
    @Autowired Meetings meetings;
    @Autowired Gatherings gatherings;
    @Autowired Rehearsal rehearsal;
    @Autowired Sessions sessions;
    @Autowired Running running;
    @Autowired Rooms rooms;
    @Autowired EventTables events;
    @Autowired RecordTables records;
    @Autowired TransactionTemplate transactions;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private UUID ines;
    private Plan plan;

    @BeforeEach
    void three_have_planned_a_session() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        ines = people.joins("Ines Calder");
        var group = UUID.randomUUID();
        var three = List.of(rosa, lena, theo);
        people.does(
                people.viewer(rosa),
                () ->
                        groups.start(
                                new NewCollaborative(
                                        group, "Winter", three, List.of(), List.of(), null, null,
                                        null)));
        plan =
                new Plan(
                        UUID.randomUUID(),
                        group,
                        group,
                        null,
                        Protocols.shipped().find("sharing-short", 1).orElseThrow(),
                        Way.OWN_PHONES,
                        "",
                        Instant.now(),
                        ZoneId.of("America/Los_Angeles"),
                        rosa,
                        three,
                        1,
                        false,
                        0,
                        null,
                        null);
        does(rosa, viewer -> sessions.plan(viewer, plan));
    }

    @Test
    void what_happened_makes_the_same_session_again_after_a_restart() {
        begins();
        happens(lena, new Act.Wished(Wish.LISTEN));
        var before = room(rosa).session();
        rooms.forgetAll();
        assertThat(room(rosa).session()).isEqualTo(before);
        assertThat(before.progress()).isNotInstanceOf(Progress.Planned.class);
    }

    @Test
    void what_was_read_before_another_process_went_on_is_not_kept_after_it() {
        begins();
        var stale = room(rosa);
        int before = rooms.farAway(plan.id());
        happens(lena, new Act.Wished(Wish.LISTEN));
        var fresh = room(rosa);
        rooms.forget(plan.id());
        rooms.otherNodeWentOn(plan.id());
        rooms.keep(stale, before);
        assertThat(rooms.atHand(plan.id())).isEmpty();
        assertThat(room(rosa).session()).isEqualTo(fresh.session());
    }

    @Test
    void what_another_process_has_stored_is_at_hand_before_the_pages_are_woken() {
        begins();
        var stale = room(rosa);
        happens(lena, new Act.Wished(Wish.LISTEN));
        var fresh = room(rosa);
        rooms.forget(plan.id());
        rooms.keep(stale, rooms.farAway(plan.id()));
        rooms.otherNodeWentOn(plan.id());
        assertThat(rooms.atHand(plan.id())).contains(fresh);
    }

    @Test
    void whoever_was_led_to_the_end_is_not_asked_whether_they_met() {
        var date = UUID.randomUUID();
        var soon = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
        var viewer = people.viewer(rosa);
        people.does(
                viewer,
                () ->
                        meetings.set(
                                viewer,
                                plan.group(),
                                new Meeting(date, soon, 30, plan.zone(), "", null, 0)));
        var dated = gatherings.plans("microlab", plan.group(), date, List.of(rosa, lena, theo));
        rehearsal.to(dated.id(), List.of(rosa, lena, theo), 10);
        assertThat(met(date)).isNull();
        people.does(
                viewer,
                () -> running.happens(viewer, dated.id(), UUID.randomUUID(), new Act.MovedOn(10)));
        assertThat(met(date)).isTrue();
    }

    private @Nullable Boolean met(UUID date) {
        var viewer = people.viewer(lena);
        return people.as(viewer, () -> meetings.find(viewer, plan.group(), date).happened());
    }

    @Test
    void the_same_request_twice_happens_once() {
        var request = UUID.randomUUID();
        happens(rosa, request, new Act.Arrived(rosa));
        assertThat(happens(rosa, request, new Act.Arrived(rosa)))
                .isInstanceOf(Outcome.Unchanged.class);
        assertThat(events.since(plan, 0).events()).hasSize(1);
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        assertThat(happens(rosa, new Act.Began())).isEqualTo(new Outcome.Refused(Refusal.NOT_HERE));
        assertThat(events.since(plan, 0).events()).isEmpty();
    }

    @Test
    void a_session_is_its_groups_alone() {
        assertThatThrownBy(() -> happens(ines, new Act.Arrived(ines))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room(ines)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> happens(rosa, new Act.Arrived(ines))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_record_is_written_as_it_goes_and_holds_at_the_end() {
        begins();
        happens(rosa, new Act.Rang());
        var over = as(rosa, viewer -> sessions.find(viewer, plan.id()));
        assertThat(over.over()).isNotNull();
        MeetingRecord record = as(rosa, _ -> transactions.execute(_ -> records.record(plan)));
        assertThat(Verification.of(record).holds()).isTrue();
        assertThat(record.json()).doesNotContain("Rosa");
    }

    /// The second lock alone: no viewer's statement reads what others wished, or opens what belongs to another.
    @Test
    void nobody_reads_events_or_the_slips_of_others() {
        begins();
        happens(lena, new Act.Wished(Wish.LISTEN));
        happens(rosa, new Act.Rang());
        List<Slip> lenas = as(rosa, _ -> transactions.execute(_ -> records.slips(plan.id(), lena)));
        assertThat(lenas).isEmpty();
        assertThat(
                        system.sql("select count(*) from sessions.slip where session_id = :id")
                                .param("id", plan.id())
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    private void begins() {
        for (var person : List.of(rosa, lena, theo)) {
            happens(person, new Act.Arrived(person));
        }
        assertThat(happens(rosa, new Act.Began())).isInstanceOf(Outcome.Changed.class);
    }

    private Room room(UUID who) {
        return as(who, viewer -> running.room(viewer, plan.id()));
    }

    private Outcome happens(UUID who, Act act) {
        return happens(who, UUID.randomUUID(), act);
    }

    private Outcome happens(UUID who, UUID request, Act act) {
        return as(who, viewer -> running.happens(viewer, plan.id(), request, act));
    }

    private <T> T as(UUID who, java.util.function.Function<Viewer, T> work) {
        var viewer = people.viewer(who);
        return people.as(viewer, () -> work.apply(viewer));
    }

    private void does(UUID who, java.util.function.Consumer<Viewer> work) {
        var viewer = people.viewer(who);
        people.does(viewer, () -> work.accept(viewer));
    }
}
