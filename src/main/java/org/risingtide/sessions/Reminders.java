package org.risingtide.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.Notices;
import org.risingtide.platform.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// One message at most, in the afternoon of the day before by the reader's own clock. Planned later than that, there is none.
@Component
class Reminders {
    /// After school, before the evening.
    static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    /// A server that stood still for longer does not wake anybody at night.
    static final Duration LATE = Duration.ofHours(4);

    private static final String KIND = "sessions.tomorrow";

    private final Collaboratives groups;
    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;

    Reminders(Collaboratives groups, Accounts accounts, Notices notices, Clock clock) {
        this.groups = groups;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    /// Whether now is this reader's moment.
    static boolean isDue(Instant start, Account reader, Instant now) {
        var due =
                start.atZone(reader.zone())
                        .toLocalDate()
                        .minusDays(1)
                        .atTime(AFTERNOON)
                        .atZone(reader.zone())
                        .toInstant();
        return !now.isBefore(due) && now.isBefore(due.plus(LATE)) && now.isBefore(start);
    }

    boolean isDue(Plan plan, Account reader) {
        return isDue(plan.startsAt(), reader, clock.instant());
    }

    /// Written once for each start: a session that moves is said again.
    @Transactional(propagation = Propagation.MANDATORY)
    void remind(Viewer reader, Plan plan) {
        var group = groups.find(reader, plan.group());
        if (group.isEmpty()) {
            return;
        }
        if (plan.inWriting()) {
            notices.write(inWriting(reader, plan, group.get().name()));
            return;
        }
        var leads = plan.facilitator() == null ? null : accounts.find(plan.facilitator());
        var start = plan.startsIn(reader.zone());
        var words = plan.focus().isEmpty() ? "sessions.notice.tomorrow" : "sessions.notice.asked";
        notices.write(
                Notice.of(
                                KIND,
                                reader.id(),
                                plan.circle(),
                                plan.id(),
                                words,
                                List.of(
                                        group.get().name(),
                                        Dates.full(start, reader.language()),
                                        plan.protocol().nameIn(reader.language()),
                                        String.valueOf(minutes(plan)),
                                        leads == null || leads.isEmpty()
                                                ? group.get().name()
                                                : leads.get().name(),
                                        plan.focus()),
                                plan.path())
                        .numbered(id(plan, reader.id())));
    }

    private static Notice inWriting(Viewer reader, Plan plan, String group) {
        var ends = plan.windows().ends().atZone(reader.zone());
        return Notice.of(
                        KIND,
                        reader.id(),
                        plan.circle(),
                        plan.id(),
                        plan.focus().isEmpty()
                                ? "sessions.notice.begins"
                                : "sessions.notice.begins-asked",
                        List.of(
                                group,
                                Dates.full(plan.startsIn(reader.zone()), reader.language()),
                                Dates.full(ends, reader.language()),
                                plan.protocol().nameIn(reader.language()),
                                plan.focus()),
                        plan.path())
                .numbered(id(plan, reader.id()));
    }

    private static long minutes(Plan plan) {
        return plan.protocol().length(plan.speakers().size()).toMinutes();
    }

    private static UUID id(Plan plan, UUID reader) {
        var name = "tomorrow " + plan.id() + " " + reader + " " + plan.startsAt();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        NoticeKind tomorrowKind() {
            return new NoticeKind(KIND, "sessions.notice.kind.tomorrow");
        }
    }
}
