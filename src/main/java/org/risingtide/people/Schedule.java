package org.risingtide.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.risingtide.places.Places;
import org.risingtide.places.SchoolsMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What happens by itself: questions end, closed ones are erased, drafts nobody confirmed are erased, schools become one.
@Component
class Schedule {
    /// A question is erased so long after it was closed; records can be asked for while they exist.
    static final Duration CLOSED = Duration.ofDays(90);

    /// Words from a list that their person never confirmed.
    static final Duration DRAFTED = Duration.ofDays(30);

    private final SystemTables tables;
    private final Places places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Schedule(SystemTables tables, Places places, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /// Idempotent: a night that was missed is made up for by the next.
    @Transactional
    void erase() {
        tables.closeLapsed(LocalDate.now(clock).minusDays(1))
                .forEach(over -> events.publishEvent(new QuestionClosed(over.id(), over.author())));
        var now = clock.instant();
        tables.erase(now.minus(CLOSED), now.minus(DRAFTED))
                .forEach(gone -> events.publishEvent(new PhraseErased(gone.id(), gone.author())));
    }

    @ApplicationModuleListener
    void of(SchoolsMerged event) {
        places.school(event.into())
                .ifPresent(school ->
                        tables.renameSchool(event.from(), ProfileFormController.of(school)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {
        @Bean
        RecurringTask<Void> erasingOfSentences(Schedule schedule) {
            return Tasks.recurring("people-erasing", Schedules.daily(LocalTime.of(3, 20)))
                    .execute((_, _) -> schedule.erase());
        }
    }
}
