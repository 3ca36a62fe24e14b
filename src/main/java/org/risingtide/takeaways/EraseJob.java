package org.risingtide.takeaways;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.risingtide.records.Kept;
import org.risingtide.records.KeptDays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each night: lines and tries of so long ago.
@Configuration(proxyBeanMethods = false)
class EraseJob {
    private static final String WORDS = "takeaways.kept.words";

    @Bean
    Kept keptTakeaways() {
        return new Kept(WORDS, 365, 30, 1095);
    }

    @Bean
    RecurringTask<Void> eraseOldTakeaways(KeptDays days, @Qualifier("system") JdbcClient system) {
        return Tasks.recurring("takeaways-erase-old", Schedules.daily(LocalTime.of(3, 55)))
                .execute((_, _) -> {
                    for (var table : new String[] {"takeaways.line", "takeaways.commitment"}) {
                        system.sql(
                                        "delete from "
                                                + table
                                                + " where made_at <= now() - make_interval(days => :days)")
                                .param("days", days.of(WORDS))
                                .update();
                    }
                });
    }
}
