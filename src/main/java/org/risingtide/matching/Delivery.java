package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Calendar;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.forming.Week;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.Notices;
import org.risingtide.platform.Letter.Enclosure;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts one group and tells its members: why, when, who opens; an answer goes to the organiser.
@Component
class Delivery {
    static final String SENT = "matching.sent";
    private static final int DAYS_AHEAD = 5;
    private static final int LONGEST_MEETING = 60;

    private final Collaboratives collaboratives;
    private final Notices notices;
    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    Delivery(
            Collaboratives collaboratives,
            Notices notices,
            Accounts accounts,
            Settings settings,
            Clock clock) {
        this.collaboratives = collaboratives;
        this.notices = notices;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /// @throws org.risingtide.circles.EvaluatorBeside and nothing of this group is kept
    @Transactional
    public void start(Viewer organiser, Making making, NewCollaborative wanted) {
        collaboratives.start(wanted);
        var opener = wanted.opener() == null ? null : accounts.find(wanted.opener()).orElse(null);
        for (var member :
                accounts.find(wanted.members()).values().stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList()) {
            notices.write(notice(organiser, making, wanted, member, opener));
        }
    }

    private Notice notice(
            Viewer organiser,
            Making making,
            NewCollaborative wanted,
            Account member,
            @Nullable Account opener) {
        var path = "/collaboratives/" + wanted.id();
        boolean opens = opener != null && opener.id().equals(member.id());
        var first = wanted.firstMeeting();
        var when = first == null ? "" : when(first, member);
        var key =
                "matching.notice." + (opens ? "opener" : "sent") + (first == null ? ".later" : "");
        var told =
                Notice.of(
                                SENT,
                                member.id(),
                                wanted.id(),
                                wanted.id(),
                                key,
                                List.of(
                                        making.name(),
                                        wanted.name(),
                                        others(wanted, member),
                                        when,
                                        opener == null ? "" : opener.name(),
                                        organiser.name()),
                                path)
                        .answeredTo(wanted.replyTo())
                        .numbered(
                                UUID.nameUUIDFromBytes(
                                        (wanted.id() + " " + member.id())
                                                .getBytes(StandardCharsets.UTF_8)));
        return first == null ? told : told.with(date(wanted, first, path));
    }

    private String others(NewCollaborative wanted, Account member) {
        var names =
                accounts.find(wanted.members()).values().stream()
                        .filter(other -> !other.id().equals(member.id()))
                        .map(Account::name)
                        .sorted()
                        .toList();
        return Words.in(member.language()).list(names);
    }

    private Enclosure date(NewCollaborative wanted, Meeting first, String path) {
        var group =
                new Collaborative(
                        wanted.id(),
                        wanted.id(),
                        Collaborative.Kind.of(wanted.members().size()),
                        wanted.name(),
                        wanted.why(),
                        wanted.opener(),
                        wanted.replyTo(),
                        clock.instant(),
                        null);
        return new Enclosure(
                "first-date.ics",
                "text/calendar; method=PUBLISH",
                Calendar.file(group, first, settings.link(path), clock.instant()));
    }

    private static String when(Meeting first, Account member) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(
                        member.language().getLanguage().equals("en")
                                ? Locale.US
                                : member.language())
                .format(first.startsIn(member.zone()))
                .replace('\u202f', ' ');
    }

    /// The first time that all are free, at least some days from now, by the clock of their zone.
    Meeting first(Week.Common common) {
        var day =
                LocalDate.ofInstant(clock.instant(), common.zone())
                        .plusDays(DAYS_AHEAD)
                        .with(TemporalAdjusters.nextOrSame(common.day()));
        return Meeting.at(
                day.atTime(common.from()).atZone(common.zone()),
                Duration.ofMinutes(Math.min(LONGEST_MEETING, common.minutes())),
                "");
    }

    @Nullable String addressOf(Viewer organiser) {
        return accounts.find(organiser.id()).map(Account::email).orElse(null);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        NoticeKind groupsSent() {
            return new NoticeKind(SENT, "matching.notice.kind", true);
        }
    }
}
