package org.risingtide.coffees;

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

/// Each night: answers to coffees that are over, old topics, and who sat with whom so long ago.
@Configuration(proxyBeanMethods = false)
class EraseJob {
    private static final String ANSWERS = "coffees.kept.answers";
    private static final String TOPICS = "coffees.kept.topics";
    private static final String TABLES = "coffees.kept.tables";

    @Bean
    Kept keptCoffeeAnswers() {
        return new Kept(ANSWERS, 30, 7, 90);
    }

    @Bean
    Kept keptTopics() {
        return new Kept(TOPICS, 365, 30, 1095);
    }

    /// Long enough that people do not meet again because it was forgotten that they have met.
    @Bean
    Kept keptTables() {
        return new Kept(TABLES, 1095, 180, 2555);
    }

    @Bean
    RecurringTask<Void> eraseOldCoffees(KeptDays days, @Qualifier("system") JdbcClient system) {
        return Tasks.recurring("coffees-erase-old", Schedules.daily(LocalTime.of(3, 58)))
                .execute((_, _) -> erase(days, system));
    }

    static void erase(KeptDays days, JdbcClient system) {
        delete(
                system,
                """
                delete from coffees.answer a using coffees.coffee c
                where c.id = a.coffee_id and c.starts_at <= now() - make_interval(days => :days)\
                """,
                days.of(ANSWERS));
        delete(
                system,
                "delete from coffees.topic where proposed_at <= now() - make_interval(days => :days)",
                days.of(TOPICS));
        delete(
                system,
                "delete from coffees.coffee where starts_at <= now() - make_interval(days => :days)",
                days.of(TABLES));
    }

    private static void delete(JdbcClient system, String sql, int days) {
        system.sql(sql).param("days", days).update();
    }
}
