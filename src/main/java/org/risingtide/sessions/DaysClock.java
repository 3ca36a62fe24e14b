package org.risingtide.sessions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Insiders;
import org.risingtide.platform.VisibleRows;
import org.risingtide.turns.Event;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Looks every minute what time does to sessions in writing; also right after a server stood still. Twice is once.
@Component
public class DaysClock {
    private final DaysTables tables;
    private final Insiders insiders;
    private final Days days;

    DaysClock(DaysTables tables, Insiders insiders, Days days) {
        this.tables = tables;
        this.insiders = insiders;
        this.days = days;
    }

    void tick(DaysNotices notices, Instant now) {
        for (var plan : tables.running(now)) {
            var time = sight(plan.circle());
            VisibleRows.run(
                    new VisibleRows.Sight(time.circles(), List.of()),
                    () -> {
                        pass(time, plan.id(), now);
                        notices.opened(time, plan.id(), now).ifPresent(open -> tell(notices, open));
                    });
        }
    }

    /// Whatever is due in one session by then, nobody hearing of it. Never call it inside a transaction.
    public void pass(Viewer sight, UUID session, Instant now) {
        end(sight, session, Days.NONE, now);
    }

    /// The same, and a window that ends before its time.
    ///
    /// @param early its first step
    void end(Viewer sight, UUID session, int early, Instant now) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = days.goOn(sight, session, early, now);
        }
    }

    /// Each with their own sight: whoever may not see the session hears nothing of it.
    private void tell(DaysNotices notices, DaysNotices.Opened open) {
        insiders.of(open.plan().circle()).stream()
                .filter(member -> !open.out().contains(member.id()))
                .forEach(member -> insiders.as(member, reader -> notices.tell(reader, open)));
    }

    /// No more than this one group has.
    private static Viewer sight(UUID circle) {
        return new Viewer(
                Event.CLOCK, "", Locale.ENGLISH, ZoneOffset.UTC, false, List.of(circle), List.of());
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> sessionsInWriting(DaysClock writing, DaysNotices notices, Clock clock) {
            return Tasks.recurring("sessions-days", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((_, _) -> writing.tick(notices, clock.instant()));
        }
    }
}
