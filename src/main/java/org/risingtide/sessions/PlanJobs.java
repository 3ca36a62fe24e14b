package org.risingtide.sessions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to plans by itself: the next dates of a series, and a word the day before. Each time with the sight of one member.
@Component
class PlanJobs {
    private static final Duration WITHIN = Duration.ofHours(48);

    private final PlanTables plans;
    private final EventTables groups;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    PlanJobs(
            PlanTables plans,
            EventTables groups,
            Accounts accounts,
            TransactionTemplate transaction) {
        this.plans = plans;
        this.groups = groups;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /// Twice is once.
    void remind(Reminders reminders, Clock clock) {
        var now = clock.instant();
        for (var plan : plans.coming(now, now.plus(WITHIN))) {
            accounts.find(groups.members(plan.circle())).values().stream()
                    .filter(reader -> reminders.isDue(plan, reader))
                    .forEach(reader -> as(reader, viewer -> reminders.remind(viewer, plan)));
        }
    }

    /// Twice is once.
    void keepAhead(SeriesTables tables, Ahead ahead) {
        for (var series : tables.alive()) {
            groups.members(series.circle()).stream()
                    .sorted()
                    .findFirst()
                    .flatMap((UUID member) -> accounts.find(member))
                    .ifPresent(member -> as(member, viewer -> ahead.keep(viewer, series)));
        }
    }

    void as(Account member, Consumer<Viewer> work) {
        var viewer = accounts.viewer(member);
        VisibleRows.run(
                new Sight(viewer.circles(), viewer.closed()),
                () -> transaction.executeWithoutResult(_ -> work.accept(viewer)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> remindOfSessions(PlanJobs jobs, Reminders reminders, Clock clock) {
            return Tasks.recurring("sessions-remind", FixedDelay.ofMinutes(15))
                    .execute((_, _) -> jobs.remind(reminders, clock));
        }

        @Bean
        RecurringTask<Void> keepSeriesAhead(PlanJobs jobs, SeriesTables tables, Ahead ahead) {
            return Tasks.recurring("sessions-ahead", Schedules.daily(LocalTime.of(4, 10)))
                    .execute((_, _) -> jobs.keepAhead(tables, ahead));
        }
    }
}
