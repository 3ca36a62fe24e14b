package org.risingtide.sessions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.risingtide.circles.Insiders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Looks who is to hear a word the day before. Each is told with their own sight.
@Component
class ReminderJob {
    private static final Duration WITHIN = Duration.ofHours(48);

    private final PlanTables plans;
    private final Insiders insiders;

    ReminderJob(PlanTables plans, Insiders insiders) {
        this.plans = plans;
        this.insiders = insiders;
    }

    /// Twice is once.
    void remind(Reminders reminders, Clock clock) {
        var now = clock.instant();
        for (var plan : plans.coming(now, now.plus(WITHIN))) {
            insiders.of(plan.circle()).stream()
                    .filter(reader -> reminders.isDue(plan, reader))
                    .forEach(reader ->
                            insiders.as(reader, viewer -> reminders.remind(viewer, plan)));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> remindOfSessions(ReminderJob job, Reminders reminders, Clock clock) {
            return Tasks.recurring("sessions-remind", FixedDelay.ofMinutes(15))
                    .execute((_, _) -> job.remind(reminders, clock));
        }
    }
}
