package org.risingtide.takeaways;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.Notices;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// When the evening has come: lines go to whom their authors wished, and whoever's words somebody took home hears of it once.
@Configuration(proxyBeanMethods = false)
class SettleJob {
    private static final String KEPT = "takeaways.kept";

    @Bean
    RecurringTask<Void> settleLines(
            LineTables lines, Notices notices, Clock clock, TransactionTemplate transaction) {
        return Tasks.recurring("takeaways-settle", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> settle(lines, notices, clock, transaction));
    }

    static void settle(
            LineTables lines, Notices notices, Clock clock, TransactionTemplate transaction) {
        for (var due : lines.due(clock.instant())) {
            VisibleRows.run(
                    new Sight(List.of(due.own(), due.group()), List.of()),
                    () ->
                            transaction.executeWithoutResult(_ ->
                                    lines.settle(due.id())
                                            .ifPresent(shown -> tell(notices, shown))));
        }
    }

    /// However many took something home from them, it is one message without a number.
    private static void tell(Notices notices, LineTables.Shown shown) {
        var once = "takeaways.kept " + shown.session() + shown.from();
        notices.write(
                Notice.of(
                                KEPT,
                                shown.from(),
                                shown.circle(),
                                shown.session(),
                                "takeaways.notice.kept",
                                List.of(),
                                "/sessions/" + shown.session())
                        .numbered(UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8))));
    }

    @Bean
    NoticeKind keptKind() {
        return new NoticeKind(KEPT, "takeaways.notice.kind.kept");
    }
}
