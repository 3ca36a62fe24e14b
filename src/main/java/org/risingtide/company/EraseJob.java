package org.risingtide.company;

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

/// Each night: hellos, notes and posters that have been here long enough.
@Configuration(proxyBeanMethods = false)
class EraseJob {
    private static final String HELLOS = "company.kept.hellos";
    private static final String NOTES = "company.kept.notes";
    private static final String POSTERS = "company.kept.posters";

    @Bean
    Kept keptHellos() {
        return new Kept(HELLOS, 180, 30, 365);
    }

    @Bean
    Kept keptNotes() {
        return new Kept(NOTES, 730, 90, 1825);
    }

    @Bean
    Kept keptPosters() {
        return new Kept(POSTERS, 365, 30, 730);
    }

    @Bean
    RecurringTask<Void> eraseOldHellos(@Qualifier("system") JdbcClient system, KeptDays days) {
        return Tasks.recurring("company-erase-old", Schedules.daily(LocalTime.of(3, 30)))
                .execute((_, _) -> erase(system, days));
    }

    static void erase(JdbcClient system, KeptDays days) {
        erase(system, "company.hello where asked_at", days.of(HELLOS));
        erase(system, "company.note where written_on", days.of(NOTES));
        erase(system, "company.poster where made_at", days.of(POSTERS));
    }

    private static void erase(JdbcClient system, String what, int days) {
        system.sql("delete from " + what + " < now() - make_interval(days => :days)")
                .param("days", days)
                .update();
    }
}
