package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Gatherings;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.notices.Notices;
import org.risingtide.protocols.Protocols;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class SeriesTest {
    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");

    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired SignInLinks links;
    @Autowired Accounts accounts;
    @Autowired Collaboratives groups;
    @Autowired Gatherings gatherings;
    @Autowired Meetings meetings;
    @Autowired Notices notices;
    @Autowired Sessions sessions;
    @Autowired Planning planning;
    @Autowired SeriesTables tables;
    @Autowired Ahead ahead;
    @Autowired PlanJobs jobs;
    @Autowired TransactionTemplate transactions;
    @Autowired SessionTables planned;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private UUID group;
    private UUID first;
    private Series series;

    @BeforeEach
    void three_meet_every_week() {
        rosa = cast.joins("Rosa Delgado");
        lena = cast.joins("Lena Okafor");
        theo = cast.joins("Theo Brandt");
        group = UUID.randomUUID();
        var start =
                ZonedDateTime.now(WEST)
                        .plusDays(2)
                        .withHour(16)
                        .withMinute(0)
                        .withSecond(0)
                        .withNano(0);
        var date = Meeting.at(start, Duration.ofMinutes(45), "https://meet.example.org/x");
        cast.does(
                cast.viewer(rosa),
                () ->
                        groups.start(
                                new NewCollaborative(
                                        group,
                                        "Winter",
                                        List.of(rosa, lena, theo),
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        date)));
        first = UUID.randomUUID();
        var wanted =
                new Wanted(
                        first,
                        new Wanted.Day.Set(date.id()),
                        Protocols.shipped().all().getFirst(),
                        Way.OWN_PHONES,
                        "Who sang?",
                        rosa,
                        List.of(lena, theo, rosa),
                        1,
                        1,
                        Every.WEEK,
                        null);
        as(rosa, v -> planning.plan(v, gatherings.find(v, group).orElseThrow(), wanted));
        var id = plans().getFirst().series();
        series = as(rosa, v -> transactions.execute(_ -> tables.find(v, id).orElseThrow()));
    }

    @Test
    void the_next_date_is_there_with_the_next_leader_a_week_later_by_the_wall_clock() {
        var plans = plans();
        assertThat(plans).hasSize(2);
        var next = plans.getFirst();
        assertThat(next.facilitator()).isIn(lena, theo);
        assertThat(next.speakers().getLast()).isEqualTo(lena);
        assertThat(local(next)).isEqualTo(local(plans.getLast()).plusWeeks(1));
        List<Meeting> dates = as(rosa, v -> meetings.open(v, group));
        assertThat(dates).extracting(Meeting::id).contains(next.meeting());
        assertThat(dates).extracting(Meeting::link).containsOnly("https://meet.example.org/x");
        assertThat(heard(rosa, "collaboratives.notice.again")).isEqualTo(1);
    }

    @Test
    void keeping_ahead_twice_is_once_and_a_date_called_off_stays_off() {
        var next = plans().getFirst();
        as(
                rosa,
                v -> {
                    planning.callOff(v, next.id(), true);
                    return 0;
                });
        jobs.keepAhead(tables, ahead);
        jobs.keepAhead(tables, ahead);
        assertThat(plans()).extracting(Plan::id).containsExactly(first);
        List<Meeting> dates = as(rosa, v -> meetings.open(v, group));
        assertThat(dates).hasSize(1);
    }

    @Test
    void as_time_passes_new_dates_come_until_somebody_ends_it() {
        assertThat(later(Duration.ofDays(30))).isEqualTo(4);
        Browser.of(mvc, links, lena).post(series.path() + "/end");
        assertThat(later(Duration.ofDays(60))).isEqualTo(4);
        assertThat(plans()).extracting(Plan::id).doesNotHaveDuplicates();
        assertThat(new HashSet<>(plans().stream().map(Plan::meeting).toList())).hasSize(4);
    }

    @Test
    void the_page_is_the_groups_alone_and_tells_what_was_shown_as_each_wished() {
        over(first);
        var page = Browser.of(mvc, links, lena).get(series.path());
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Every week",
                        "Who sang?",
                        "The basses hummed",
                        "Rosa Delgado",
                        "One of you")
                .doesNotContain("%", "Nobody hears this");
        var ines = Browser.of(mvc, links, cast.joins("Ines Calder"));
        assertThat(ines.get(series.path())).hasStatus(404);
        assertThat(ines.post(series.path() + "/end")).hasStatus(404);
        assertThat(Browser.of(mvc, links, lena).statements(series.path()))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void one_word_the_day_before_at_four_by_the_readers_clock() {
        var reader =
                new Account(
                        rosa,
                        null,
                        "Rosa",
                        "",
                        null,
                        Locale.ENGLISH,
                        ZoneId.of("Europe/Madrid"),
                        false);
        var start = Instant.parse("2026-12-03T23:30:00Z"); // December 4, 0:30 in Madrid
        assertThat(Reminders.isDue(start, reader, Instant.parse("2026-12-03T14:59:00Z"))).isFalse();
        assertThat(Reminders.isDue(start, reader, Instant.parse("2026-12-03T15:00:00Z"))).isTrue();
        assertThat(Reminders.isDue(start, reader, Instant.parse("2026-12-03T20:00:00Z"))).isFalse();
    }

    @Test
    void everybody_is_reminded_once_and_nobody_of_what_is_called_off() {
        var plan = plans().getLast();
        var eve = plan.startsIn(WEST).minusDays(1).withHour(16).withMinute(5).toInstant();
        remind(eve);
        remind(eve.plus(Duration.ofMinutes(15)));
        for (var person : List.of(rosa, lena, theo)) {
            assertThat(heard(person, "sessions.notice.asked")).isEqualTo(1);
        }
        assertThat(Browser.of(mvc, links, theo).get("/notices"))
                .bodyText()
                .contains("Tomorrow: Winter");
        var next = plans().getFirst();
        as(
                rosa,
                v -> {
                    planning.callOff(v, next.id(), false);
                    return 0;
                });
        remind(next.startsIn(WEST).minusDays(1).withHour(16).withMinute(5).toInstant());
        assertThat(heard(rosa, "sessions.notice.tomorrow")).isZero();
    }

    private void remind(Instant now) {
        var clock = Clock.fixed(now, WEST);
        jobs.remind(new Reminders(groups, accounts, notices, clock), clock);
    }

    /// How many there are after so long.
    private int later(Duration time) {
        var then = Clock.fixed(Instant.now().plus(time), WEST);
        var tomorrow = new Ahead(tables, planned, gatherings, meetings, then);
        jobs.keepAhead(tables, tomorrow);
        return plans().size();
    }

    /// It has been: two wished to be read, one of them without a name, and one kept it.
    private void over(UUID session) {
        system.sql(
                        """
                        update sessions.session set began_at = now(), closed_at = now(), minutes = 18, reached = 8, bell = false
                        where id = :id\
                        """)
                .param("id", session)
                .update();
        say(session, group, rosa, "The basses hummed", true);
        say(session, group, null, "Mine too", true);
        system.sql(
                        """
                        insert into sessions.words (session_id, circle_id, author_id, step, text, wish)
                        select :session, id, owner_id, 2, 'Nobody hears this', 'mine' from circles.circle
                        where owner_id = :lena and kind = 'own'\
                        """)
                .param("session", session)
                .param("lena", lena)
                .update();
    }

    private void say(UUID session, UUID circle, @Nullable UUID author, String text, boolean shown) {
        system.sql(
                        """
                        insert into sessions.words (session_id, circle_id, author_id, step, text, wish, shown)
                        values (:session, :circle, cast(:author as uuid), 2, :text, 'named', :shown)\
                        """)
                .param("session", session)
                .param("circle", circle)
                .param("author", author)
                .param("text", text)
                .param("shown", shown)
                .update();
    }

    private int heard(UUID person, String words) {
        return system.sql(
                        "select count(*) from notices.notice where recipient_id = :person and words = :words")
                .param("person", person)
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    private static LocalDateTime local(Plan plan) {
        return plan.startsIn(WEST).toLocalDateTime();
    }

    private List<Plan> plans() {
        return as(rosa, viewer -> sessions.of(viewer, group, 30));
    }

    private <T> T as(UUID who, Function<Viewer, T> work) {
        var viewer = cast.viewer(who);
        return cast.as(viewer, () -> work.apply(viewer));
    }
}
