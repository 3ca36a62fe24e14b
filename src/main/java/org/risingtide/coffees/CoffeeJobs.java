package org.risingtide.coffees;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.circles.Insiders;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.Collaboratives;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What happens to clubs by itself: the next dates are there, whoever has said nothing is asked once, tables are made in time.
@Component
class CoffeeJobs {
    /// After school, on the day before the tables are made.
    static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    /// A server that stood still for longer does not wake anybody at night.
    private static final Duration LATE = Duration.ofHours(4);

    private static final Duration WITHIN = Duration.ofHours(48);

    private final ClubTables clubs;
    private final LayingTables reading;
    private final Coffees coffees;
    private final Accounts accounts;
    private final Insiders insiders;

    CoffeeJobs(
            ClubTables clubs,
            LayingTables reading,
            Coffees coffees,
            Accounts accounts,
            Insiders insiders) {
        this.clubs = clubs;
        this.reading = reading;
        this.coffees = coffees;
        this.accounts = accounts;
        this.insiders = insiders;
    }

    /// Twice is once.
    void keepAhead() {
        for (var club : clubs.alive()) {
            insiders.asOne(club.id(), _ -> coffees.keepAhead(club));
        }
    }

    /// Twice is once.
    void ask(CoffeeNotices notices, Collaboratives groups, Clock clock) {
        var now = clock.instant();
        for (var coffee : reading.closing(now, now.plus(WITHIN))) {
            var members = reading.members(coffee.club());
            if (members.size() >= Club.BEGINS_WITH) {
                accounts.find(reading.silent(coffee)).values().stream()
                        .filter(reader -> isDue(coffee.closesAt(), reader, now))
                        .forEach(reader ->
                                insiders.as(
                                        reader,
                                        viewer ->
                                                groups.find(viewer, coffee.club())
                                                        .map(Collaborative::name)
                                                        .ifPresent(name ->
                                                                notices.ask(
                                                                        coffee, name, reader))));
            }
        }
    }

    static boolean isDue(Instant closes, Account reader, Instant now) {
        var due =
                closes.atZone(reader.zone())
                        .toLocalDate()
                        .minusDays(1)
                        .atTime(AFTERNOON)
                        .atZone(reader.zone())
                        .toInstant();
        return !now.isBefore(due) && now.isBefore(due.plus(LATE)) && now.isBefore(closes);
    }

    /// Twice is once.
    void lay(Laying laying, Clock clock) {
        reading.due(clock.instant()).forEach(coffee -> laying.lay(coffee, Laying.When.DUE));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> layTables(CoffeeJobs jobs, Laying laying, Clock clock) {
            return Tasks.recurring("coffees-lay", FixedDelay.ofMinutes(5))
                    .execute((_, _) -> jobs.lay(laying, clock));
        }

        @Bean
        RecurringTask<Void> askForCoffee(
                CoffeeJobs jobs, CoffeeNotices notices, Collaboratives groups, Clock clock) {
            return Tasks.recurring("coffees-ask", FixedDelay.ofMinutes(15))
                    .execute((_, _) -> jobs.ask(notices, groups, clock));
        }

        @Bean
        RecurringTask<Void> keepCoffeesAhead(CoffeeJobs jobs) {
            return Tasks.recurring("coffees-ahead", FixedDelay.ofMinutes(30))
                    .execute((_, _) -> jobs.keepAhead());
        }
    }
}
