package org.risingtide.matching;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.risingtide.records.KeptDays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists are forgotten: what was not confirmed after thirty days, all of a list thirty days after its groups were sent.
///
/// The groups stay, and so do their three facts; names, addresses and words that only a list has said are gone.
@Component
class Forgetting {
    static final Duration UNCONFIRMED = Duration.ofDays(30);

    /// An answered list that came to nothing.
    static final Duration ABANDONED = Duration.ofDays(90);

    private final JdbcClient system;
    private final Clock clock;

    Forgetting(@Qualifier("system") JdbcClient system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    /// Idempotent: a night that was missed is made up for by the next.
    void forget() {
        var now = clock.instant();
        rows(now.minus(UNCONFIRMED));
        unconfirmed(now.minus(UNCONFIRMED));
        sent(now.minus(UNCONFIRMED));
        asked(now.minus(UNCONFIRMED));
        abandoned(now.minus(UNCONFIRMED), now.minus(ABANDONED));
    }

    void eraseAll(int days) {
        system.sql(
                        "delete from matching.making where coalesce(sent_at, made_at) < now() - make_interval(days => :days)")
                .param("days", days)
                .update();
    }

    private void rows(Instant before) {
        system.sql(
                        """
                        delete from matching.list_row
                        where making_id in (select id from matching.making where made_at < :before)\
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void unconfirmed(Instant before) {
        system.sql(
                        """
                        delete from matching.candidate c using matching.making m
                        where m.id = c.making_id and c.added_at < :before and m.stage <> 'sent' and c.account_id is null
                          and not exists (select 1 from matching.answer w where w.candidate_id = c.id
                                          and (w.answered_at is not null or w.asked_at >= :before))\
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void sent(Instant before) {
        system.sql(
                        """
                        delete from matching.candidate c using matching.making m
                        where m.id = c.making_id and m.stage = 'sent' and m.sent_at < :before and c.added_at < :before
                          and not exists (select 1 from matching.answer w
                                          where w.candidate_id = c.id and w.answered_at > :before)\
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whom another district's organiser was: after the groups are sent nobody needs to know.
    private void asked(Instant before) {
        system.sql(
                        """
                        delete from matching.agreement a using matching.making m
                        where m.id = a.making_id and m.stage = 'sent' and m.sent_at < :before and a.asked_at < :before\
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void abandoned(Instant empty, Instant answered) {
        system.sql(
                        """
                        delete from matching.making m where m.stage <> 'sent' and m.made_at < :empty
                          and (m.made_at < :answered and coalesce(m.join_until, m.made_at::date) < :answered::date
                            or m.source = 'list' and not exists (select 1 from matching.candidate c where c.making_id = m.id))\
                        """)
                .param("empty", empty.atOffset(ZoneOffset.UTC))
                .param("answered", answered.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {
        @Bean
        RecurringTask<Void> forgettingOfLists(Forgetting forgetting) {
            return Tasks.recurring("matching-forgetting", Schedules.daily(LocalTime.of(3, 40)))
                    .execute((_, _) -> forgetting.forget());
        }

        /// By the published schedule: groups that came of a list stay; the list, its answers and its search go.
        @Bean
        RecurringTask<Void> eraseOldLists(Forgetting forgetting, KeptDays days) {
            return Tasks.recurring("matching-erase-old", FixedDelay.ofHours(12))
                    .execute((task, context) -> forgetting.eraseAll(days.of(OfLists.KEPT)));
        }
    }
}
