package org.risingtide.matching;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Erases what lists said of people who have not confirmed it within 30 days.
@Configuration(proxyBeanMethods = false)
class DraftsJob {
    @Bean
    RecurringTask<Void> forgetDrafts(Answers answers) {
        return Tasks.recurring("matching-forget-drafts", FixedDelay.ofHours(12))
                .execute((task, context) -> answers.forgetDrafts());
    }
}
