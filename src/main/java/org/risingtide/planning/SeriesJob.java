package org.risingtide.planning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.risingtide.circles.Insiders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Each night: the next dates of all that comes back.
@Component
class SeriesJob {
    private final SeriesTables series;
    private final Insiders insiders;

    SeriesJob(SeriesTables series, Insiders insiders) {
        this.series = series;
        this.insiders = insiders;
    }

    /// Twice is once.
    void keepAhead(Ahead ahead) {
        for (var each : series.alive()) {
            insiders.asOne(each.circle(), viewer -> ahead.keep(viewer, each));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> keepSeriesAhead(SeriesJob job, Ahead ahead) {
            return Tasks.recurring("planning-ahead", Schedules.daily(LocalTime.of(4, 10)))
                    .execute((_, _) -> job.keepAhead(ahead));
        }
    }
}
