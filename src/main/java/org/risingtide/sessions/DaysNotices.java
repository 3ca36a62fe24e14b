package org.risingtide.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.Notices;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Step;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Windows.Window;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// One message to each when a window opens, which names nobody; none to whoever does not take part. Nobody is chased beyond it.
@Component
class DaysNotices {
    private static final String KIND = "sessions.days";

    /// A server that is killed between the opening and the message says it when it is back at once, or not at all.
    private static final Duration LATE = Duration.ofMinutes(10);

    private final SessionTables sessions;
    private final Progressing progressing;
    private final Collaboratives groups;
    private final Notices notices;

    DaysNotices(
            SessionTables sessions,
            Progressing progressing,
            Collaboratives groups,
            Notices notices) {
        this.sessions = sessions;
        this.progressing = progressing;
        this.groups = groups;
        this.notices = notices;
    }

    /// @param out who said that they do not take part
    record Opened(Plan plan, Window window, Instant ends, Set<UUID> out) {
        List<Step> steps() {
            return plan.protocol().steps().subList(window.first(), window.last() + 1);
        }
    }

    /// The window that has opened just now.
    @Transactional(readOnly = true)
    Optional<Opened> opened(Viewer sight, UUID id, Instant now) {
        var plan = sessions.find(sight, id).filter(found -> !found.isOver());
        if (plan.isEmpty()
                || !(progressing.room(plan.get()).session().progress()
                        instanceof InStep(var step, var at, _, _))) {
            return Optional.empty();
        }
        var session = progressing.room(plan.get()).session();
        var open = new OpenWindow(plan.get(), session);
        return open.window()
                .filter(window -> window.first() == step && now.isBefore(at.plus(LATE)))
                .map(window ->
                        new Opened(
                                plan.get(),
                                window,
                                open.ends().orElseThrow(),
                                session.seats().out()));
    }

    /// Written once for each window.
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Viewer reader, Opened open) {
        var group = groups.find(reader, open.plan().group());
        if (group.isEmpty()) {
            return;
        }
        var words = Words.in(reader.language());
        var titles = open.steps().stream().map(step -> step.title().in(reader.language())).toList();
        notices.write(
                Notice.of(
                                KIND,
                                reader.id(),
                                open.plan().circle(),
                                open.plan().id(),
                                "sessions.notice.days",
                                List.of(
                                        group.get().name(),
                                        Dates.full(
                                                open.ends().atZone(reader.zone()),
                                                reader.language()),
                                        words.list(titles)),
                                open.plan().path())
                        .numbered(id(open, reader.id())));
    }

    private static UUID id(Opened open, UUID reader) {
        var name = "window " + open.plan().id() + " " + open.window().first() + " " + reader;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        NoticeKind windowKind() {
            return new NoticeKind(KIND, "sessions.notice.kind.days");
        }
    }
}
