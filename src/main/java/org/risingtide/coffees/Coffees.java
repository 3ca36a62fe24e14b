package org.risingtide.coffees;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The dates of clubs: the next two are always there.
@Component
@Transactional
class Coffees {
    static final int AHEAD = 2;

    /// Enough for whoever looks at their phone every other day.
    static final Duration BEFORE = Duration.ofDays(2);

    private final CoffeeTables tables;
    private final LayingTables reading;
    private final Collaboratives groups;
    private final CoffeeNotices notices;
    private final Clock clock;

    Coffees(
            CoffeeTables tables,
            LayingTables reading,
            Collaboratives groups,
            CoffeeNotices notices,
            Clock clock) {
        this.tables = tables;
        this.reading = reading;
        this.groups = groups;
        this.notices = notices;
        this.clock = clock;
    }

    /// What is there already stays; in the caller's transaction, which sees the club.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepAhead(Club club) {
        dates(club).forEach(tables::insert);
    }

    /// After the rhythm has changed. A coffee whose tables are made takes place.
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Club club) {
        var dates = dates(club);
        tables.callOffOthers(club.id(), dates.stream().map(Coffee::id).toList(), clock.instant());
        dates.forEach(tables::insert);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID recall(Club club, ZonedDateTime start) {
        var coffee = coffee(club, start, start.toInstant().minus(BEFORE.multipliedBy(2)));
        tables.insert(coffee);
        return coffee.id();
    }

    Coffee find(Viewer viewer, UUID id) {
        return tables.find(viewer, id).orElseThrow(NotFound::new);
    }

    /// Calls off a date without tables; twice is once. Whoever was in hears of it.
    ///
    /// @throws NotAllowed for whoever does not look after the club
    public void callOff(Viewer viewer, UUID id) {
        var coffee = hosted(viewer, id);
        var _ = tables.hold(coffee.id());
        if (tables.callOff(id, clock.instant())) {
            var name = groups.find(viewer, coffee.club()).orElseThrow().name();
            notices.calledOff(coffee, name, reading.coming(coffee));
        }
    }

    /// @throws NotAllowed for whoever does not look after the club
    Coffee hosted(Viewer viewer, UUID id) {
        var coffee = find(viewer, id);
        if (!groups.looksAfter(viewer, coffee.club())) {
            throw new NotAllowed("coffees.host.only");
        }
        return coffee;
    }

    private List<Coffee> dates(Club club) {
        var now = clock.instant();
        var first = club.rhythm().first().atZone(club.rhythm().zone()).toInstant();
        var after = first.isAfter(now) ? first.minusSeconds(1) : now;
        return club.rhythm().after(after, AHEAD).stream()
                .map(date -> coffee(club, date, now))
                .toList();
    }

    private static Coffee coffee(Club club, ZonedDateTime date, Instant now) {
        var start = date.toInstant();
        var closes = start.minus(BEFORE);
        // A first date that is nearer than that leaves half the time for answers.
        var latest = now.plus(Duration.between(now, start).dividedBy(2));
        var name = "coffee " + club.id() + " " + start;
        return new Coffee(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                club.id(),
                club.circle(),
                start,
                date.getZone(),
                club.minutes(),
                closes.isAfter(now) ? closes : latest,
                null,
                false,
                true,
                List.of());
    }
}
