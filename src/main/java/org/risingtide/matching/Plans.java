package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaborative.Why;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.company.Reason;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Week;
import org.risingtide.matching.Review.Table;
import org.risingtide.meaning.Tag;
import org.springframework.stereotype.Component;

/// What a group begins with: its id, why, who opens, the first date. The same for the preview and for sending.
@Component
class Plans {
    /// A person may say for so long that they would rather be in another group.
    static final Duration ANOTHER = Duration.ofDays(2);

    private static final int DAYS_AHEAD = 5;
    private static final int LONGEST_MEETING = 60;

    private final GroupLetters letters;
    private final Clock clock;

    Plans(GroupLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /// @param members accounts in the order of the group's people; the candidates themselves where it is only looked at
    NewCollaborative of(
            Table table, FormedGroup group, List<UUID> members, @Nullable String replyTo) {
        var first = table.forming().week().common(group.story().members()).map(this::first);
        return new NewCollaborative(
                id(table.making(), group.number()),
                table.name(group.number()),
                members,
                members,
                why(group),
                members.get(opener(group)),
                replyTo,
                first.orElse(null),
                clock.instant().plus(ANOTHER));
    }

    @Nullable String replyTo(Viewer organiser) {
        return letters.addressOf(organiser);
    }

    /// The same for ever: a group that is sent twice starts once.
    static UUID id(Making making, int place) {
        return UUID.nameUUIDFromBytes((making.id() + " " + place).getBytes(StandardCharsets.UTF_8));
    }

    /// The first time that all are free, at least some days from now, by the clock of their zone.
    private Meeting first(Week.Common common) {
        var day =
                LocalDate.ofInstant(clock.instant(), common.zone())
                        .plusDays(DAYS_AHEAD)
                        .with(TemporalAdjusters.nextOrSame(common.day()));
        return Meeting.at(
                day.atTime(common.from()).atZone(common.zone()),
                Duration.ofMinutes(Math.min(LONGEST_MEETING, common.minutes())),
                "");
    }

    /// Who has been there for most of the others opens; where nobody has, the first one.
    static int opener(FormedGroup group) {
        var members = group.story().members();
        int best = 0;
        long most = -1;
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            long helped =
                    group.story().reasons().stream()
                            .flatMap(List::stream)
                            .filter(why -> why.tie().reason() == Reason.HAS_BEEN_THERE)
                            .filter(why -> (why.gives() ? why.self() : why.other()) == member)
                            .count();
            if (helped > most) {
                most = helped;
                best = i;
            }
        }
        return best;
    }

    private static List<Why> why(FormedGroup group) {
        return group.story().together().stream()
                .map(why ->
                        new Why(
                                why.tie().reason().name().toLowerCase(Locale.ROOT),
                                why.tie().question().tags().stream()
                                        .filter(why.tie().answer().tags()::contains)
                                        .map(Tag::id)
                                        .limit(3)
                                        .toList()))
                .toList();
    }
}
