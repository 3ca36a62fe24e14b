package org.risingtide.sessions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.VisibleRows;
import org.risingtide.records.Kept;
import org.risingtide.records.KeptDays;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// What ends by itself: sessions that nobody closed, the answers to the floor after two days, words and records by the schedule.
@Configuration(proxyBeanMethods = false)
class KeepingJob {
    private static final String SEALED = "sessions.kept.sealed";
    private static final String WORDS = "sessions.kept.words";
    private static final String RECORDS = "sessions.kept.records";

    /// Nobody sits together for so long.
    private static final int LEFT_OPEN_HOURS = 12;

    @Bean
    Kept keptAnswers() {
        return Kept.always(SEALED, 2);
    }

    @Bean
    Kept keptSessionWords() {
        return new Kept(WORDS, 365, 30, 1095);
    }

    @Bean
    Kept keptMeetingRecords() {
        return new Kept(RECORDS, 1095, 365, 2555);
    }

    @Bean
    RecurringTask<Void> sealSessions(
            KeepingTables tables,
            Running running,
            @Qualifier("system") TransactionTemplate system) {
        return Tasks.recurring("sessions-seal", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> seal(tables, running, system));
    }

    static void seal(KeepingTables tables, Running running, TransactionTemplate system) {
        tables.leftOpen(LEFT_OPEN_HOURS).forEach(session -> ring(running, session));
        system.executeWithoutResult(_ -> tables.seal((int) RecordPage.SEALED_AFTER.toHours()));
    }

    /// The time rings the bell, with no more sight than this one group has.
    private static void ring(Running running, KeepingTables.Forgotten session) {
        var circles = List.of(session.circle());
        var time =
                new Viewer(
                        Event.CLOCK, "", Locale.ENGLISH, ZoneOffset.UTC, false, circles, List.of());
        VisibleRows.run(
                new VisibleRows.Sight(circles, List.of()),
                () -> running.happens(time, session.id(), UUID.randomUUID(), new Act.Rang()));
    }

    @Bean
    RecurringTask<Void> eraseOldSessions(
            KeepingTables tables, KeptDays days, @Qualifier("system") TransactionTemplate system) {
        return Tasks.recurring("sessions-erase-old", Schedules.daily(LocalTime.of(3, 50)))
                .execute((_, _) ->
                        system.executeWithoutResult(_ -> {
                            tables.eraseWords(days.of(WORDS));
                            tables.eraseRecords(days.of(RECORDS));
                        }));
    }
}
