package org.risingtide.company;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// After ten days a question that nobody answered reads like "not now".
@Configuration(proxyBeanMethods = false)
class LapseJob {
    static final Duration PATIENCE = Duration.ofDays(10);

    @Bean
    RecurringTask<Void> lapseHellos(
            HelloTables tables,
            HelloNotices notices,
            TransactionTemplate transaction,
            Clock clock) {
        return Tasks.recurring("company-lapse", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> lapse(tables, notices, transaction, clock));
    }

    static void lapse(
            HelloTables tables,
            HelloNotices notices,
            TransactionTemplate transaction,
            Clock clock) {
        for (var lapsed : tables.silent(clock.instant().minus(PATIENCE))) {
            VisibleRows.run(
                    new Sight(List.<UUID>of(lapsed.circle()), List.of()),
                    () ->
                            transaction.executeWithoutResult(t -> {
                                if (tables.lapse(lapsed.id())) {
                                    notices.notNow(lapsed.id(), lapsed.circle(), lapsed.asker());
                                }
                            }));
        }
    }
}
