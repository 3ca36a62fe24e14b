package org.risingtide.collaboratives;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.risingtide.records.Kept;
import org.risingtide.records.KeptDays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Each night: what groups said, met and planned so long ago, and groups that have ended.
@Configuration(proxyBeanMethods = false)
class EraseJob {
    private static final String WORDS = "collaboratives.kept.words";
    private static final String ENDED = "collaboratives.kept.ended";

    @Bean
    Kept keptWords() {
        return new Kept(WORDS, 365, 30, 1095);
    }

    @Bean
    Kept keptEndedGroups() {
        return Kept.always(ENDED, 30);
    }

    @Bean
    RecurringTask<Void> eraseOldWordsOfGroups(
            LeavingTables tables,
            Files files,
            KeptDays days,
            Clock clock,
            @Qualifier("system") TransactionTemplate system) {
        return Tasks.recurring("collaboratives-erase-old", Schedules.daily(LocalTime.of(3, 40)))
                .execute((_, _) -> {
                    erase(tables, files, days, system);
                    files.sweep(tables.files(), clock.instant().minus(Duration.ofDays(1)));
                });
    }

    static void erase(
            LeavingTables tables, Files files, KeptDays days, TransactionTemplate system) {
        system.executeWithoutResult(
                _ -> files.deleteAfterCommit(tables.eraseOld(days.of(WORDS), days.of(ENDED))));
    }
}
