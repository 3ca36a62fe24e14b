package org.risingtide.coffees;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.circles.Circles;
import org.risingtide.collaboratives.Calendar;
import org.risingtide.notices.Notice;
import org.risingtide.notices.NoticeKind;
import org.risingtide.notices.Notices;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Letter.Enclosure;
import org.risingtide.platform.Settings;
import org.risingtide.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What members of a club hear of: their table, a change at it, and once, if they have said nothing, that tables are about to be made.
@Component
class CoffeeNotices {
    private static final String PLACE = "coffees.place";
    private static final String CHANGED = "coffees.changed";
    private static final String ASKED = "coffees.asked";

    private final Notices notices;
    private final Circles circles;
    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    CoffeeNotices(
            Notices notices, Circles circles, Accounts accounts, Settings settings, Clock clock) {
        this.notices = notices;
        this.circles = circles;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /// "Your coffee: Thursday 15:30 with …", to those who have come to the table.
    void places(
            Moves.Evening evening,
            TableGroups.Begun table,
            List<UUID> people,
            Collection<UUID> come) {
        var path = "/collaboratives/" + table.id();
        var file =
                Calendar.file(table.group(), table.meeting(), settings.link(path), clock.instant());
        var enclosure = new Enclosure("coffee.ics", "text/calendar", file);
        var all = accounts.find(people);
        notices.write(
                come.stream()
                        .filter(all::containsKey)
                        .map(person ->
                                about(PLACE, "coffees.notice.place", table, all, person)
                                        .numbered(id("place", evening, table, person))
                                        .with(enclosure))
                        .toList());
    }

    /// Who sits there now, to those who knew it otherwise.
    void changed(
            Moves.Evening evening,
            TableGroups.Begun table,
            List<UUID> people,
            Collection<UUID> stay) {
        var all = accounts.find(people);
        notices.write(
                stay.stream()
                        .filter(all::containsKey)
                        .map(person -> about(CHANGED, "coffees.notice.changed", table, all, person))
                        .toList());
    }

    /// To whoever sits at this table no more: their calendar has its date still.
    ///
    /// @param members of the club: whoever has left it as well reads nothing of it any more, and hears it in a circle of their own
    void left(
            Moves.Evening evening,
            TableGroups.Begun table,
            Collection<UUID> people,
            Collection<UUID> members) {
        var coffee = evening.coffee();
        var outside = new ArrayList<>(people);
        outside.removeAll(members);
        accounts.find(outside).values().forEach(reader -> goneFromClub(coffee, table, reader));
        var inside = new ArrayList<>(people);
        inside.retainAll(members);
        var club = evening.club().path();
        var file =
                Calendar.left(table.group(), table.meeting(), settings.link(club), clock.instant());
        accounts.find(inside)
                .values()
                .forEach(reader -> {
                    var start = table.meeting().startsIn(reader.zone());
                    notices.write(
                            Notice.of(
                                            CHANGED,
                                            reader.id(),
                                            coffee.circle(),
                                            coffee.id(),
                                            "coffees.notice.left",
                                            List.of(
                                                    Dates.full(start, reader.language()),
                                                    table.group().name()),
                                            club)
                                    .with(new Enclosure("coffee.ics", "text/calendar", file)));
                });
    }

    private void goneFromClub(Coffee coffee, TableGroups.Begun table, Account reader) {
        var own = circles.own(reader.id());
        circles.seeAlso(own);
        var groups = "/collaboratives";
        var file = Calendar.leftFor(table.meeting(), settings.link(groups), clock.instant());
        var start = table.meeting().startsIn(reader.zone());
        notices.write(
                Notice.of(
                                CHANGED,
                                reader.id(),
                                own,
                                coffee.id(),
                                "collaboratives.notice.left",
                                List.of(Dates.full(start, reader.language())),
                                groups)
                        .with(new Enclosure("coffee.ics", "text/calendar", file)));
    }

    /// Said once to each.
    void unplaced(Moves.Evening evening, Collection<UUID> people) {
        var coffee = evening.coffee();
        accounts.find(people)
                .values()
                .forEach(reader ->
                        notices.write(
                                Notice.of(
                                                PLACE,
                                                reader.id(),
                                                coffee.circle(),
                                                coffee.id(),
                                                "coffees.notice.unplaced",
                                                List.of(when(coffee, reader)),
                                                evening.club().path())
                                        .numbered(id("unplaced " + coffee.id() + reader.id()))));
    }

    /// To those who were in; who they are, nobody is told.
    void calledOff(Coffee coffee, String club, Collection<UUID> people) {
        notices.write(
                accounts.find(people).values().stream()
                        .map(reader ->
                                Notice.of(
                                                CHANGED,
                                                reader.id(),
                                                coffee.circle(),
                                                coffee.id(),
                                                "coffees.notice.off",
                                                List.of(club, when(coffee, reader)),
                                                "/collaboratives/" + coffee.club())
                                        .numbered(id("off " + coffee.id() + reader.id())))
                        .toList());
    }

    /// Quiet, and once.
    void ask(Coffee coffee, String club, Account reader) {
        var closes = coffee.closesAt().atZone(reader.zone());
        notices.write(
                Notice.of(
                                ASKED,
                                reader.id(),
                                coffee.circle(),
                                coffee.id(),
                                "coffees.notice.asked",
                                List.of(
                                        club,
                                        when(coffee, reader),
                                        Dates.full(closes, reader.language())),
                                "/collaboratives/" + coffee.club())
                        .numbered(id("asked " + coffee.id() + reader.id())));
    }

    private static Notice about(
            String kind,
            String words,
            TableGroups.Begun table,
            Map<UUID, Account> all,
            UUID person) {
        var reader = Objects.requireNonNull(all.get(person));
        var others =
                all.values().stream()
                        .filter(other -> !other.id().equals(person))
                        .map(Account::name)
                        .sorted()
                        .toList();
        var start = table.meeting().startsIn(reader.zone());
        return Notice.of(
                kind,
                person,
                table.id(),
                table.id(),
                words,
                List.of(
                        Dates.full(start, reader.language()),
                        Words.in(reader.language()).list(others),
                        table.group().name(),
                        table.seating().fits(),
                        table.topic().isEmpty() ? "none" : "some",
                        table.topic()),
                "/collaboratives/" + table.id());
    }

    private static String when(Coffee coffee, Account reader) {
        return Dates.full(coffee.startsAt().atZone(reader.zone()), reader.language());
    }

    private static UUID id(
            String what, Moves.Evening evening, TableGroups.Begun table, UUID person) {
        return id(what + " " + evening.coffee().id() + table.id() + person);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        NoticeKind coffeePlaceKind() {
            return new NoticeKind(PLACE, "coffees.notice.kind.place");
        }

        @Bean
        NoticeKind coffeeChangedKind() {
            return new NoticeKind(CHANGED, "coffees.notice.kind.changed");
        }

        @Bean
        NoticeKind coffeeAskedKind() {
            return new NoticeKind(ASKED, "coffees.notice.kind.asked");
        }
    }
}
