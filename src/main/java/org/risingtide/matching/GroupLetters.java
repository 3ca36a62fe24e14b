package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Calendar;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.DateFiles;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.platform.Letter.Enclosure;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What the members of a new group read: why, when, who opens; an answer goes to the organiser.
@Component
class GroupLetters {
    private static final String CALENDAR = "text/calendar; method=PUBLISH";
    static final String SENT = "matching.sent";

    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    GroupLetters(Accounts accounts, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /// The words of a letter, before anybody in particular reads it.
    ///
    /// @param key of title, text and button
    record Text(String key, List<String> arguments) {
        static Text of(
                boolean opens,
                String making,
                String group,
                String others,
                String when,
                String opener,
                String organiser) {
            var key =
                    "matching.notice."
                            + (opens ? "opener" : "sent")
                            + (when.isEmpty() ? ".later" : "");
            return new Text(key, List.of(making, group, others, when, opener, organiser));
        }
    }

    /// One for each member.
    List<Notice> all(Viewer organiser, Making making, NewCollaborative wanted) {
        var members = accounts.find(wanted.members());
        var opener = wanted.opener() == null ? null : members.get(wanted.opener());
        var letters = new ArrayList<Notice>();
        for (var member : members.values()) {
            letters.add(letter(organiser, making, wanted, member, opener, members.values()));
        }
        return letters;
    }

    private Notice letter(
            Viewer organiser,
            Making making,
            NewCollaborative wanted,
            Account member,
            @Nullable Account opener,
            Collection<Account> members) {
        var first = wanted.firstMeeting();
        boolean opens = opener != null && opener.id().equals(member.id());
        var text =
                Text.of(
                        opens,
                        making.name(),
                        wanted.name(),
                        others(members, member),
                        first == null ? "" : when(first, member.zone(), member.language()),
                        opener == null ? "" : opener.name(),
                        organiser.name());
        var path = "/collaboratives/" + wanted.id() + (opens ? "/opening" : "");
        var told =
                Notice.of(
                                SENT,
                                member.id(),
                                wanted.id(),
                                wanted.id(),
                                text.key(),
                                text.arguments(),
                                path)
                        .answeredTo(wanted.replyTo())
                        .numbered(id(wanted.id(), member.id()));
        return first == null ? told : told.with(date(wanted, first));
    }

    /// To somebody who comes later, about a group that has begun.
    Notice joined(
            Viewer organiser,
            UUID group,
            String name,
            Account newcomer,
            Optional<DateFiles.Coming> next) {
        var arguments = new ArrayList<>(List.of(organiser.name(), name));
        next.ifPresent(
                coming -> arguments.add(when(coming.date(), newcomer.zone(), newcomer.language())));
        var told =
                Notice.of(
                                SENT,
                                newcomer.id(),
                                group,
                                group,
                                "matching.notice.joined" + (next.isPresent() ? ".date" : ""),
                                arguments,
                                "/collaboratives/" + group)
                        .answeredTo(addressOf(organiser))
                        .numbered(id(group, newcomer.id()));
        return next.map(coming ->
                        told.with(new Enclosure("first-date.ics", CALENDAR, coming.file())))
                .orElse(told);
    }

    private static UUID id(UUID group, UUID member) {
        return UUID.nameUUIDFromBytes((group + " " + member).getBytes(StandardCharsets.UTF_8));
    }

    private static String others(Collection<Account> members, Account member) {
        return Words.in(member.language())
                .list(
                        members.stream()
                                .filter(other -> !other.id().equals(member.id()))
                                .map(Account::name)
                                .sorted()
                                .toList());
    }

    private Enclosure date(NewCollaborative wanted, Meeting first) {
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
                        null,
                        wanted.anotherUntil(),
                        null);
        var url = settings.link("/collaboratives/" + wanted.id());
        return new Enclosure(
                "first-date.ics", CALENDAR, Calendar.file(group, first, url, clock.instant()));
    }

    static String when(Meeting first, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language.getLanguage().equals("en") ? Locale.US : language)
                .format(first.startsIn(zone))
                .replace('\u202f', ' ');
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

        @Bean
        NoticeKind somebodyToPlace() {
            return new NoticeKind(Another.TO_PLACE, "matching.notice.kind.place");
        }
    }
}
