package org.risingtide.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.risingtide.records.Kept;
import org.risingtide.records.KeptDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What happens by itself: questions end, closed ones are erased, and so are drafts nobody confirmed.
@Component
class Schedule {
    /// A question is erased so long after it was closed; records can be asked for while they exist.
    private static final String CLOSED = "people.kept.closed";

    /// Words from a list that their person never confirmed.
    private static final String DRAFTED = "people.kept.drafts";

    private final SystemTables tables;
    private final KeptDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Schedule(SystemTables tables, KeptDays days, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /// Idempotent: a night that was missed is made up for by the next.
    @Transactional
    void erase() {
        tables.closeLapsed(LocalDate.now(clock).minusDays(1))
                .forEach(over -> events.publishEvent(new QuestionClosed(over.id(), over.author())));
        var now = clock.instant();
        tables.erase(
                        now.minus(Duration.ofDays(days.of(CLOSED))),
                        now.minus(Duration.ofDays(days.of(DRAFTED))))
                .forEach(gone -> events.publishEvent(new PhraseErased(gone.id(), gone.author())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {
        @Bean
        Kept keptClosedQuestions() {
            return new Kept(CLOSED, 90, 7, 365);
        }

        @Bean
        Kept keptDrafts() {
            return Kept.always(DRAFTED, 30);
        }

        @Bean
        RecurringTask<Void> erasingOfSentences(Schedule schedule) {
            return Tasks.recurring("people-erasing", Schedules.daily(LocalTime.of(3, 20)))
                    .execute((_, _) -> schedule.erase());
        }
    }
}
