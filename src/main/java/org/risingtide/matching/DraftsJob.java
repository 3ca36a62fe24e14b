package org.risingtide.matching;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.risingtide.records.KeptDays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Erases what lists said of people who have not confirmed it within 30 days, and lists themselves by the schedule.
@Configuration(proxyBeanMethods = false)
class DraftsJob {
    @Bean
    RecurringTask<Void> forgetDrafts(Answers answers) {
        return Tasks.recurring("matching-forget-drafts", FixedDelay.ofHours(12))
                .execute((task, context) -> answers.forgetDrafts());
    }

    /// Groups that came of it stay; the list, its answers and its search go.
    @Bean
    RecurringTask<Void> eraseOldLists(@Qualifier("system") JdbcClient system, KeptDays days) {
        return Tasks.recurring("matching-erase-old", FixedDelay.ofHours(12))
                .execute((task, context) -> erase(system, days.of(OfLists.KEPT)));
    }

    static void erase(JdbcClient system, int days) {
        system.sql(
                        "delete from matching.making where coalesce(sent_at, made_at) < now() - make_interval(days => :days)")
                .param("days", days)
                .update();
    }
}
