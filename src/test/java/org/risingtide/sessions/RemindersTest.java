package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.notices.Notices;
import org.risingtide.protocols.Protocols;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class RemindersTest {
    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");

    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired SignInLinks links;
    @Autowired Accounts accounts;
    @Autowired Collaboratives groups;
    @Autowired Notices notices;
    @Autowired Sessions sessions;
    @Autowired ReminderJob job;
    @Autowired TransactionTemplate transactions;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private UUID group;

    @BeforeEach
    void three_have_a_group() {
        rosa = cast.joins("Rosa Delgado");
        lena = cast.joins("Lena Okafor");
        theo = cast.joins("Theo Brandt");
        group = UUID.randomUUID();
        var three = List.of(rosa, lena, theo);
        cast.does(
                cast.viewer(rosa),
                () ->
                        groups.start(
                                new NewCollaborative(
                                        group, "Winter", three, List.of(), List.of(), null, null,
                                        null)));
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
        var plan = plans(2, "Who sang?");
        remind(plan, 5);
        remind(plan, 20);
        for (var person : List.of(rosa, lena, theo)) {
            assertThat(heard(person, "sessions.notice.asked")).isEqualTo(1);
        }
        assertThat(Browser.of(mvc, links, theo).get("/notices"))
                .bodyText()
                .contains("Tomorrow: Winter");
        var next = plans(9, "");
        var viewer = cast.viewer(rosa);
        cast.does(
                viewer,
                () ->
                        transactions.executeWithoutResult(_ -> {
                            assertThat(sessions.hold(viewer, next.id())).isPresent();
                            sessions.callOff(viewer, next.id());
                        }));
        remind(next, 5);
        assertThat(heard(rosa, "sessions.notice.tomorrow")).isZero();
    }

    private Plan plans(int days, String focus) {
        var start = ZonedDateTime.now(WEST).plusDays(days).withHour(16).withMinute(0).withNano(0);
        var plan =
                new Plan(
                        UUID.randomUUID(),
                        group,
                        group,
                        null,
                        Protocols.shipped().all().getFirst(),
                        Way.OWN_PHONES,
                        focus,
                        start.toInstant(),
                        WEST,
                        rosa,
                        List.of(lena, theo, rosa),
                        1,
                        false,
                        0,
                        null,
                        null);
        var viewer = cast.viewer(rosa);
        cast.does(viewer, () -> sessions.plan(viewer, plan));
        return plan;
    }

    /// So many minutes past four on the day before.
    private void remind(Plan plan, int minute) {
        var eve = plan.startsIn(WEST).minusDays(1).withHour(16).withMinute(minute).toInstant();
        var clock = Clock.fixed(eve, WEST);
        job.remind(new Reminders(groups, accounts, notices, clock), clock);
    }

    private int heard(UUID person, String words) {
        return system.sql(
                        "select count(*) from notices.notice where recipient_id = :person and words = :words")
                .param("person", person)
                .param("words", words)
                .query(Integer.class)
                .single();
    }
}
