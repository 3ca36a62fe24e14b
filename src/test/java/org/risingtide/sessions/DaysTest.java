package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotFound;
import org.risingtide.receipts.Verification;
import org.risingtide.sessions.OwnWords.Draft;
import org.risingtide.sessions.WordTables.Seen;
import org.risingtide.turns.Act;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Session;
import org.risingtide.turns.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Rosa, Lena and Theo write to each other over three days.
@OnThePlace
class DaysTest {
    private static final int ARRIVING = 0;
    private static final int ROUND = 2;
    private static final int CONNECTIONS = 4;
    private static final int ONE_LINE_EACH = 6;

    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired Evenings evenings;
    @Autowired Running running;
    @Autowired Rooms rooms;
    @Autowired OwnWords words;
    @Autowired LiveReading reading;
    @Autowired Sessions sessions;
    @Autowired RecordTables records;
    @Autowired KeepingTables keeping;
    @Autowired DaysClock clock;
    @Autowired DaysNotices notices;
    @Autowired TransactionTemplate transactions;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    @Autowired
    @Qualifier("system")
    TransactionTemplate systemTransactions;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private Plan plan;

    @BeforeEach
    void three_have_planned_it() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        plan = gatherings.plans("sharing-short", Way.IN_WRITING, List.of(rosa, lena, theo));
    }

    @Test
    void it_begins_goes_on_and_is_closed_by_the_clock_alone() {
        for (var who : List.of(rosa, lena, theo)) {
            happens(who, new Act.Arrived(who));
        }
        evenings.at(plan, plan.startsAt().minusSeconds(1));
        assertThat(session().progress()).isInstanceOf(Progress.Planned.class);
        evenings.after(plan, -1);
        assertThat(session().reached()).isEqualTo(ARRIVING);
        write(rosa, ROUND, "The basses hum", Showing.NAMED);
        write(theo, ROUND, "Mine too", Showing.UNLINKED);
        happens(lena, new Act.Wished(Wish.LISTEN));
        evenings.after(plan, 0);
        assertThat(session().reached()).isEqualTo(3);
        evenings.after(plan, 1);
        for (var who : List.of(rosa, lena, theo)) {
            happens(who, new Act.Kept());
        }
        write(rosa, ONE_LINE_EACH, "Begin softly", Showing.NAMED);
        write(theo, ONE_LINE_EACH, "Listen first", Showing.NAMED);
        evenings.after(plan, 2);
        assertThat(session().progress()).isEqualTo(new Progress.Closed(7, false));
        var record =
                Verification.of(as(rosa, _ -> transactions.execute(_ -> records.record(plan))));
        assertThat(record.faults()).isEmpty();
        assertThat(record.lines().values()).containsOnly("yes");
        assertThat(as(rosa, v -> sessions.find(v, plan.id())).over().minutes()).isEqualTo(21);
    }

    @Test
    void what_is_written_is_hidden_until_the_window_ends_and_then_shown_as_each_wished() {
        begins();
        assertThat(write(rosa, ROUND, "The basses hum", Showing.NAMED))
                .isEqualTo(OwnWords.Kept.KEPT);
        write(theo, ROUND, "Mine too", Showing.UNLINKED);
        write(lena, ROUND, "For me", Showing.MINE);
        write(lena, ARRIVING, "Good morning", Showing.NAMED);
        assertThat(seen(lena)).extracting(Seen::text).containsOnly("For me", "Good morning");
        assertThat(write(rosa, CONNECTIONS, "Too early", Showing.NAMED))
                .isEqualTo(OwnWords.Kept.REFUSED);
        evenings.after(plan, 0);
        assertThat(seen(rosa))
                .filteredOn(Seen::shown)
                .extracting(Seen::text, Seen::author)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("The basses hum", rosa),
                        org.assertj.core.groups.Tuple.tuple("Mine too", null),
                        org.assertj.core.groups.Tuple.tuple("Good morning", lena));
        assertThat(write(rosa, ROUND, "Changed", Showing.NAMED)).isEqualTo(OwnWords.Kept.SHOWN);
        write(lena, ROUND, "Too late", Showing.NAMED);
        evenings.after(plan, 1);
        assertThat(seen(rosa)).extracting(Seen::text).doesNotContain("Too late", "Changed");
    }

    @Test
    void who_chooses_to_listen_keeps_what_they_had_begun_for_themselves() {
        begins();
        write(lena, ARRIVING, "Good morning", Showing.NAMED);
        write(lena, ROUND, "Perhaps", Showing.NAMED);
        happens(lena, new Act.Wished(Wish.LISTEN));
        evenings.after(plan, 0);
        assertThat(seen(rosa)).extracting(Seen::text).containsExactly("Good morning");
        assertThat(session().wishOf(lena)).contains(Wish.LISTEN);
    }

    @Test
    void after_a_day_without_the_server_it_begins_then_and_nobody_has_less_time() {
        var late = plan.windows().all().getFirst().ends().plus(Duration.ofHours(2));
        evenings.at(plan, late);
        assertThat(session().reached()).isZero();
        evenings.at(plan, late.plus(Duration.ofHours(3)));
        assertThat(session().reached()).isZero();
        evenings.at(plan, plan.windows().all().get(1).ends());
        assertThat(session().reached()).isEqualTo(3);
    }

    @Test
    void what_time_did_is_the_same_after_a_restart_and_twice_is_once() {
        begins();
        write(theo, ROUND, "Mine too", Showing.NAMED);
        evenings.after(plan, 0);
        var before = session();
        rooms.forgetAll();
        assertThat(session()).isEqualTo(before);
        evenings.after(plan, 0);
        assertThat(session()).isEqualTo(before);
    }

    @Test
    void nobody_but_the_clock_goes_on_and_nobody_else_sees_it() {
        begins();
        assertThat(happens(rosa, new Act.MovedOn(0))).isInstanceOf(Outcome.Refused.class);
        var ines = people.joins("Ines Calder");
        assertThatThrownBy(() -> happens(ines, new Act.Arrived(ines))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_closes_forgotten_sessions_leaves_it_alone() {
        begins();
        system.sql(
                        "update sessions.session set began_at = now() - interval '2 days' where id = :id")
                .param("id", plan.id())
                .update();
        KeepingJob.seal(keeping, running, systemTransactions);
        assertThat(session().progress()).isInstanceOf(Progress.InStep.class);
    }

    @Test
    void each_hears_once_that_a_window_has_opened_but_not_who_is_out() {
        happens(theo, new Act.Left(theo));
        var now = Instant.now();
        clock.tick(notices, now);
        clock.tick(notices, now.plusSeconds(60));
        assertThat(heard(rosa)).isEqualTo(1);
        assertThat(heard(lena)).isEqualTo(1);
        assertThat(heard(theo)).isZero();
        clock.tick(notices, plan.windows().all().getFirst().ends());
        assertThat(heard(rosa)).isEqualTo(2);
    }

    @Test
    void a_way_of_talking_that_wants_somebody_who_brings_something_waits_for_them() {
        plan = gatherings.plans("consultancy", Way.IN_WRITING, List.of(rosa, lena, theo));
        evenings.after(plan, -1);
        assertThat(session().progress()).isInstanceOf(Progress.Planned.class);
        happens(lena, new Act.Arrived(lena));
        happens(lena, new Act.Brings(lena));
        evenings.after(plan, -1);
        assertThat(session().reached()).isZero();
    }

    private void begins() {
        for (var who : List.of(rosa, lena, theo)) {
            happens(who, new Act.Arrived(who));
        }
        evenings.after(plan, -1);
    }

    private Session session() {
        return as(rosa, viewer -> running.room(viewer, plan.id()).session());
    }

    private Outcome happens(UUID who, Act act) {
        return as(who, viewer -> running.happens(viewer, plan.id(), UUID.randomUUID(), act));
    }

    private OwnWords.Kept write(UUID who, int step, String text, Showing showing) {
        var draft = new Draft(step, text, showing, System.nanoTime());
        return as(who, viewer -> words.keep(viewer, plan.id(), draft));
    }

    private List<Seen> seen(UUID who) {
        return as(who, viewer -> reading.written(viewer, plan.id()).rows());
    }

    private long heard(UUID who) {
        return system.sql(
                        "select count(*) from notices.notice where recipient_id = :who and about_id = :id")
                .param("who", who)
                .param("id", plan.id())
                .query(Long.class)
                .single();
    }

    private <T extends @Nullable Object> T as(UUID who, Function<Viewer, T> work) {
        var viewer = people.viewer(who);
        return people.as(viewer, () -> work.apply(viewer));
    }
}
