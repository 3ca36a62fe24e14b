package org.risingtide.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import org.risingtide.records.KeptDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a commit did not wake: mails that were to be tried again, and what a stopped server left.
@Configuration(proxyBeanMethods = false)
class DeliverySchedule {

    @Bean
    RecurringTask<Void> deliverNotices(List<Outbox> outboxes) {
        return Tasks.recurring("notices-deliver", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> outboxes.forEach(Outbox::round));
    }

    @Bean
    RecurringTask<Void> eraseOldNotices(
            DeliveryTables tables, OutsideTables outside, KeptDays days) {
        return Tasks.recurring("notices-erase-old", FixedDelay.ofHours(12))
                .execute((instance, context) -> {
                    tables.eraseOld(days.of(OfNotices.KEPT));
                    outside.eraseOld();
                });
    }
}
