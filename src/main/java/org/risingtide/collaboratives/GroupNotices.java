package org.risingtide.collaboratives;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.Notices;
import org.risingtide.platform.Letter.Enclosure;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What the members of a group hear of: dates, with a calendar file, who has come, and messages that name them.
@Component
class GroupNotices {
    private static final String GROUPS = "/collaboratives";
    private static final String DATE = "collaboratives.date";
    private static final String NAMED = "collaboratives.named";
    private static final String JOINED = "collaboratives.joined";

    private final Notices notices;
    private final Circles circles;
    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    GroupNotices(
            Notices notices, Circles circles, Accounts accounts, Settings settings, Clock clock) {
        this.notices = notices;
        this.circles = circles;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /// `@Rosa` or `@Rosa Delgado` names Rosa; a first name that two members have names both.
    void named(Viewer author, Collaborative group, UUID message, String text) {
        if (text.indexOf('@') < 0) {
            return;
        }
        var folded = text.toLowerCase(Locale.ROOT);
        for (var member : others(author, group)) {
            var first = member.name().toLowerCase(Locale.ROOT).replaceFirst(" .*", "");
            if (folded.matches("(?s).*@" + java.util.regex.Pattern.quote(first) + "(?!\\p{L}).*")) {
                var notice =
                        Notice.of(
                                NAMED,
                                member.id(),
                                group.circleId(),
                                message,
                                "collaboratives.notice.named",
                                List.of(author.name(), group.name()),
                                path(group) + "#m-" + message);
                notices.write(notice.from(author.id()));
            }
        }
    }

    /// The others hear that somebody has come, and the one who has come what the next date is.
    void joined(Viewer newcomer, Collaborative group) {
        for (var member : others(newcomer, group)) {
            notices.write(
                    Notice.of(
                                    JOINED,
                                    member.id(),
                                    group.circleId(),
                                    newcomer.id(),
                                    "collaboratives.notice.joined",
                                    List.of(newcomer.name(), group.name()),
                                    path(group))
                            .numbered(
                                    UUID.nameUUIDFromBytes(
                                            (group.id() + " " + newcomer.id() + member.id())
                                                    .getBytes(StandardCharsets.UTF_8))));
        }
    }

    /// @param how key of a sentence for the calendar, or empty
    void dateSet(Viewer setter, Collaborative group, Meeting meeting, String how) {
        tell(setter, group, meeting, "collaboratives.notice.date", file(group, meeting, how));
    }

    void dateRecurs(Viewer member, Collaborative group, Meeting meeting, String how) {
        var file = file(group, meeting, how);
        var all = accounts.find(circles.members(member, group.circleId())).values();
        notices.write(
                all.stream()
                        .map(each -> again(each, group, meeting, enclosed(file, each)))
                        .toList());
    }

    /// For each reader in their language.
    private Function<Locale, String> file(Collaborative group, Meeting meeting, String how) {
        return language ->
                Calendar.file(
                        group,
                        meeting,
                        how.isEmpty() ? "" : Words.in(language).say(how),
                        settings.link(path(group)),
                        clock.instant());
    }

    private static Enclosure enclosed(Function<Locale, String> file, Account reader) {
        return new Enclosure("date.ics", "text/calendar", file.apply(reader.language()));
    }

    private static Notice again(
            Account reader, Collaborative group, Meeting meeting, Enclosure enclosure) {
        var when = GroupPage.when(meeting.startsAt(), reader.zone(), reader.language());
        return Notice.of(
                        DATE,
                        reader.id(),
                        group.circleId(),
                        meeting.id(),
                        "collaboratives.notice.again",
                        List.of(group.name(), when),
                        path(group))
                .answeredTo(group.replyTo())
                .with(enclosure);
    }

    void calledOff(Viewer setter, Collaborative group, Meeting meeting) {
        var file = Calendar.calledOff(group, meeting, settings.link(path(group)), clock.instant());
        tell(setter, group, meeting, "collaboratives.notice.off", _ -> file);
    }

    /// To whoever leaves, in a circle of their own: their calendar has this date still, and of the group they read nothing any more.
    void left(Viewer leaver, Meeting meeting) {
        var file = Calendar.leftFor(meeting, settings.link(GROUPS), clock.instant());
        var when = GroupPage.when(meeting.startsAt(), leaver.zone(), leaver.language());
        notices.write(
                Notice.of(
                                DATE,
                                leaver.id(),
                                circles.own(leaver.id()),
                                meeting.id(),
                                "collaboratives.notice.left",
                                List.of(when),
                                GROUPS)
                        .with(new Enclosure("date.ics", "text/calendar", file)));
    }

    private void tell(
            Viewer setter,
            Collaborative group,
            Meeting meeting,
            String words,
            Function<Locale, String> file) {
        for (var member : others(setter, group)) {
            var when = GroupPage.when(meeting.startsAt(), member.zone(), member.language());
            notices.write(
                    Notice.of(
                                    DATE,
                                    member.id(),
                                    group.circleId(),
                                    meeting.id(),
                                    words,
                                    List.of(setter.name(), group.name(), when),
                                    path(group))
                            .from(setter.id())
                            .answeredTo(group.replyTo())
                            .with(enclosed(file, member)));
        }
    }

    private List<Account> others(Viewer viewer, Collaborative group) {
        var ids =
                circles.members(viewer, group.circleId()).stream()
                        .filter(id -> !id.equals(viewer.id()))
                        .sorted()
                        .toList();
        var found = accounts.find(ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static String path(Collaborative group) {
        return GROUPS + "/" + group.id();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        NoticeKind dateKind() {
            return new NoticeKind(DATE, "collaboratives.notice.kind.date");
        }

        @Bean
        NoticeKind joinedKind() {
            return new NoticeKind(JOINED, "collaboratives.notice.kind.joined");
        }

        @Bean
        NoticeKind namedKind() {
            return new NoticeKind(NAMED, "collaboratives.notice.kind.named");
        }
    }
}
