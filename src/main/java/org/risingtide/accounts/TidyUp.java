package org.risingtide.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sends invitations that wait, and erases what can sign nobody in any more.
@Configuration(proxyBeanMethods = false)
class TidyUp {

    @Bean
    RecurringTask<Void> eraseOldWaysIn(WayInTables tables, InvitedTables invited) {
        return Tasks.recurring("accounts-erase-old-ways-in", FixedDelay.ofHours(1))
                .execute((instance, context) -> {
                    tables.eraseOld();
                    invited.eraseOld();
                });
    }

    @Bean
    RecurringTask<Void> sendInvitations(InvitationMails mails) {
        return Tasks.recurring("accounts-send-invitations", FixedDelay.ofSeconds(15))
                .execute((instance, context) -> mails.round());
    }
}
