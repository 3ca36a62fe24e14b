package org.risingtide.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Gatherings;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.risingtide.sessions.Way;
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
    @Autowired Collaboratives groups;
    @Autowired Gatherings gatherings;
    @Autowired Meetings meetings;
    @Autowired Sessions sessions;
    @Autowired Planning planning;
    @Autowired SeriesTables tables;
    @Autowired Ahead ahead;
    @Autowired SeriesJob job;
    @Autowired TransactionTemplate transactions;

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
        series = as(rosa, v -> transactions.execute(_ -> tables.around(v, first).orElseThrow()));
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
        job.keepAhead(ahead);
        job.keepAhead(ahead);
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

    /// How many there are after so long.
    private int later(Duration time) {
        var then = Clock.fixed(Instant.now().plus(time), WEST);
        var tomorrow = new Ahead(tables, sessions, gatherings, meetings, then);
        job.keepAhead(tomorrow);
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
