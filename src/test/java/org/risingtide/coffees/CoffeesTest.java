package org.risingtide.coffees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.circles.Circles;
import org.risingtide.circles.Evaluators;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.risingtide.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A club from its first evening on, with the real database.
@OnThePlace
class CoffeesTest {
    @Autowired People people;
    @Autowired CoffeeHouse house;
    @Autowired Clubs clubs;
    @Autowired Coffees coffees;
    @Autowired Answers answers;
    @Autowired Topics topics;
    @Autowired PageTables pages;
    @Autowired Laying laying;
    @Autowired CoffeeJobs jobs;
    @Autowired CoffeeNotices notices;
    @Autowired org.risingtide.records.KeptDays days;
    @Autowired Collaboratives groups;
    @Autowired Meetings meetings;
    @Autowired Sessions sessions;
    @Autowired Evaluators evaluators;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private List<UUID> folk;
    private UUID club;
    private UUID coffee;

    @BeforeEach
    void a_club_of_nine() {
        folk = house.folk(9);
        club = house.club(folk, true);
        coffee = house.next(club);
    }

    @Test
    void everybody_who_is_in_has_a_table_of_three_to_five() {
        house.says(folk.get(8), coffee, false);
        house.lay(coffee);
        var tables = house.tables(coffee);
        assertThat(tables.values()).allMatch(table -> table.size() >= 3 && table.size() <= 5);
        assertThat(tables.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(folk.subList(0, 8));
        assertThat(house.coffee(coffee).everybody()).isTrue();
        house.lay(coffee);
        assertThat(house.tables(coffee)).isEqualTo(tables);
    }

    @Test
    void a_table_is_a_group_with_its_date_and_its_session() {
        var rosa = people.viewer(folk.getFirst());
        people.does(rosa, () -> topics.propose(rosa, club, UUID.randomUUID(), "Shy singers"));
        house.lay(coffee);
        var seat = mine(folk.getFirst());
        var viewer = people.viewer(folk.getFirst());
        var plan = people.as(viewer, () -> sessions.find(viewer, seat.session()));
        assertThat(plan.focus()).isEqualTo("Shy singers");
        assertThat(plan.speakers()).hasSizeBetween(3, 5).contains(viewer.id());
        var date = people.as(viewer, () -> meetings.find(viewer, seat.id(), seat.meeting()));
        assertThat(date.startsAt()).isEqualTo(house.coffee(coffee).startsAt());
        assertThat(date.link()).isEqualTo("https://meet.example.org/coffee");
        assertThat(people.as(viewer, () -> groups.of(viewer)))
                .extracting(group -> group.id())
                .containsExactly(club);
        var other =
                folk.stream()
                        .filter(id -> !mine(id).id().equals(seat.id()))
                        .findFirst()
                        .orElseThrow();
        var outside = people.viewer(other);
        assertThat(people.as(outside, () -> groups.find(outside, seat.id()))).isEmpty();
    }

    @Test
    void nobody_else_reads_who_is_in() {
        house.says(folk.get(3), coffee, false);
        var host = people.viewer(folk.getFirst());
        assertThat(seen(host, club).dates().getFirst().answer()).isNull();
        assertThat(rowsSeenBy(folk.getFirst(), "coffees.answer")).isZero();
        assertThat(rowsSeenBy(folk.getFirst(), "coffees.habit")).isEqualTo(1);
        assertThat(rowsSeenBy(folk.get(3), "coffees.answer")).isEqualTo(1);
    }

    @Test
    void whoever_comes_late_joins_a_table_and_whoever_drops_out_is_not_missed() {
        house.says(folk.get(8), coffee, false);
        house.lay(coffee);
        house.says(folk.get(8), coffee, true);
        laying.lay(coffee, Laying.When.DUE);
        assertThat(mine(folk.get(8))).isNotNull();
        var table = mine(folk.getFirst());
        var there = house.tables(coffee).get(table.id()).stream();
        for (var gone : there.filter(id -> !id.equals(folk.get(8))).limit(2).toList()) {
            house.says(gone, coffee, false);
            laying.lay(coffee, Laying.When.DUE);
            assertThat(seated()).doesNotContain(gone);
        }
        assertThat(seated()).hasSize(7);
        assertThat(house.tables(coffee).values())
                .allMatch(each -> each.size() >= 2 && each.size() <= 5);
        var viewer = people.viewer(folk.get(8));
        var seat = mine(folk.get(8));
        assertThat(people.as(viewer, () -> sessions.find(viewer, seat.session())).speakers())
                .containsExactlyInAnyOrderElementsOf(house.tables(coffee).get(seat.id()));
    }

    @Test
    void an_evaluator_never_sits_beside_whom_they_evaluate() {
        var june = folk.get(1);
        var rosa = people.viewer(folk.getFirst());
        people.does(rosa, () -> evaluators.say(rosa, june, true));
        for (int date = 0; date < 3; date++) {
            house.lay(coffee);
            assertThat(mine(june).id()).isNotEqualTo(mine(rosa.id()).id());
            house.pass(coffee, 30);
            coffee = house.another(club, 4 + date);
        }
    }

    @Test
    void whoever_has_said_nothing_is_asked_once_and_nobody_else() {
        var quiet = house.folk(7);
        var other = house.club(quiet, false);
        var next = house.next(other);
        house.says(quiet.get(1), next, false);
        var closes = house.coffee(next).closesAt();
        var reader = people.viewer(quiet.getFirst()).zone();
        var due =
                closes.atZone(reader)
                        .toLocalDate()
                        .minusDays(1)
                        .atTime(16, 5)
                        .atZone(reader)
                        .toInstant();
        for (int twice = 0; twice < 2; twice++) {
            jobs.ask(notices, groups, java.time.Clock.fixed(due, reader));
        }
        assertThat(asked(other)).containsExactlyInAnyOrderElementsOf(without(quiet, quiet.get(1)));
        jobs.ask(notices, groups, java.time.Clock.fixed(due.plusSeconds(20_000), reader));
        assertThat(asked(other)).hasSize(6);
        assertThat(asked(club)).as("they are in unless they say otherwise").isEmpty();
    }

    private List<UUID> asked(UUID of) {
        return system.sql(
                        "select recipient_id from notices.notice where kind = 'coffees.asked' and circle_id = :club")
                .param("club", of)
                .query(UUID.class)
                .list();
    }

    private static List<UUID> without(List<UUID> all, UUID one) {
        return all.stream().filter(id -> !id.equals(one)).toList();
    }

    @Test
    void what_is_over_is_forgotten_in_time() {
        house.says(folk.get(2), coffee, false);
        house.lay(coffee);
        house.pass(coffee, 1200);
        EraseJob.erase(days, system);
        assertThat(rowsSeenBy(folk.get(2), "coffees.answer")).isZero();
        assertThat(rowsSeenBy(folk.getFirst(), "coffees.seat")).isZero();
    }

    @Test
    void a_pause_holds_until_its_day_and_an_in_outweighs_it() {
        var rosa = people.viewer(folk.getFirst());
        people.does(rosa, () -> answers.pause(rosa, club, LocalDate.now().plusDays(30)));
        house.lay(coffee);
        assertThat(seated()).doesNotContain(rosa.id());
        house.says(rosa.id(), coffee, true);
        laying.lay(coffee, Laying.When.DUE);
        assertThat(seated()).contains(rosa.id());
    }

    @Test
    void two_who_look_after_it_make_the_tables_once() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> house.lay(coffee));
            var other = both.submit(() -> house.lay(coffee));
            one.get();
            other.get();
        }
        assertThat(seated()).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void a_club_is_started_once_and_has_its_next_two_dates() {
        var lena = people.viewer(people.joins("Lena Okafor"));
        var id = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            people.does(lena, () -> clubs.start(lena, "Choir", CoffeeHouse.wanted(id, 3)));
        }
        var inside = people.viewer(lena.id());
        var mine = seen(inside, id);
        assertThat(mine.dates()).hasSize(2);
        house.lay(mine.dates().getFirst().coffee().id());
        assertThat(house.coffee(mine.dates().getFirst().coffee().id()).isLaid())
                .as("six begin")
                .isFalse();
    }

    @Test
    void a_new_rhythm_moves_the_dates_without_tables() {
        var host = people.viewer(folk.getFirst());
        house.lay(coffee);
        people.does(host, () -> clubs.change(host, CoffeeHouse.wanted(club, 6)));
        var dates = seen(host, club).dates();
        assertThat(dates).hasSize(3);
        assertThat(dates.getFirst().coffee().id()).isEqualTo(coffee);
        var theo = people.viewer(folk.get(4));
        assertThatThrownBy(() ->
                        people.does(theo, () -> clubs.change(theo, CoffeeHouse.wanted(club, 7))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_has_begun_or_is_somebody_elses_is_not_answered() {
        var stranger = people.viewer(people.joins("Marcus"));
        assertThatThrownBy(
                        () -> people.does(stranger, () -> answers.answer(stranger, coffee, true)))
                .isInstanceOf(NotFound.class);
        house.pass(coffee, 6);
        var rosa = people.viewer(folk.getFirst());
        assertThatThrownBy(() -> people.does(rosa, () -> answers.answer(rosa, coffee, true)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whoever_leaves_the_club_leaves_its_tables_with_it() {
        house.lay(coffee);
        var theo = people.viewer(folk.get(4));
        var table = mine(theo.id());
        people.does(theo, () -> groups.leave(theo, club, false));
        laying.lay(coffee, Laying.When.DUE);
        assertThat(seated()).doesNotContain(theo.id());
        var outside = people.viewer(theo.id());
        assertThat(outside.isIn(table.id())).isFalse();
        assertThat(rowsSeenBy(theo.id(), "coffees.habit")).isZero();
    }

    @Test
    void a_club_opens_nothing_that_is_written_for_groups() {
        house.lay(coffee);
        assertThat(
                        system.sql(
                                        """
                                        select count(*) from circles.circle c join circles.membership m on m.circle_id = c.id
                                        where c.kind = 'companions' and c.owner_id = any(:folk) and m.person_id <> c.owner_id\
                                        """)
                                .param("folk", folk.toArray(UUID[]::new))
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(people.viewer(folk.getFirst()).circles()).contains(club, Circles.SITE);
    }

    private List<UUID> seated() {
        return house.tables(coffee).values().stream().flatMap(List::stream).toList();
    }

    private SeatingTables.Seating mine(UUID who) {
        return system.sql(
                        """
                        select e.* from coffees.seating e join coffees.seat s on s.seating_id = e.id
                        where s.person_id = :who and s.coffee_id = :coffee\
                        """)
                .param("who", who)
                .param("coffee", coffee)
                .query(SeatingTables::seating)
                .single();
    }

    @Autowired JdbcClient db;
    @Autowired org.springframework.transaction.support.TransactionTemplate transaction;

    private PageTables.Mine seen(org.risingtide.accounts.Viewer viewer, UUID id) {
        return people.as(
                viewer,
                () ->
                        transaction.execute(_ ->
                                pages.club(viewer, id, java.time.Instant.now(), 5).orElseThrow()));
    }

    private int rowsSeenBy(UUID who, String table) {
        return people.as(
                people.viewer(who),
                () ->
                        transaction.execute(_ ->
                                db.sql("select count(*) from " + table)
                                        .query(Integer.class)
                                        .single()));
    }
}
