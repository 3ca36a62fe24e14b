package org.risingtide.coffees;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Coffee clubs: started by anybody, looked after by whoever started them.
@Component
@Transactional
public class Clubs {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 18;
    private static final int SAT = 60;

    private final ClubTables tables;
    private final Coffees coffees;
    private final PageTables pages;
    private final Collaboratives groups;
    private final Clock clock;

    Clubs(
            ClubTables tables,
            Coffees coffees,
            PageTables pages,
            Collaboratives groups,
            Clock clock) {
        this.tables = tables;
        this.coffees = coffees;
        this.pages = pages;
        this.groups = groups;
        this.clock = clock;
    }

    /// Begins with the viewer alone; others come by a link or are brought in. Twice is once.
    public void start(Viewer viewer, String name, NewClub wanted) {
        if (groups.start(NewCollaborative.club(wanted.id(), name, viewer.id()))) {
            var club = wanted.club();
            tables.insert(club);
            coffees.keepAhead(club);
        }
    }

    @Transactional(readOnly = true)
    Club find(Viewer viewer, UUID id) {
        return tables.find(viewer, id).orElseThrow(NotFound::new);
    }

    /// @throws NotAllowed for whoever does not look after it
    @Transactional(readOnly = true)
    Club hosted(Viewer viewer, UUID id) {
        var club = find(viewer, id);
        if (!groups.looksAfter(viewer, id)) {
            throw new NotAllowed("coffees.host.only");
        }
        return club;
    }

    /// Dates without tables follow the new rhythm.
    void change(Viewer viewer, NewClub wanted) {
        hosted(viewer, wanted.id());
        tables.change(wanted.club());
        coffees.follow(wanted.club());
    }

    /// Makes a link by which people join until a day, or takes it back; an old one ends with it.
    ///
    /// @param until null to take it back
    void open(Viewer viewer, UUID id, @Nullable LocalDate until) {
        hosted(viewer, id);
        tables.open(id, until == null ? null : token(), until);
    }

    /// The dates ahead, soonest first.
    @Transactional(readOnly = true)
    public List<UUID> dates(Viewer viewer, UUID id) {
        return pages.club(viewer, id, clock.instant(), Coffees.AHEAD).stream()
                .flatMap(mine -> mine.dates().stream())
                .map(date -> date.coffee().id())
                .toList();
    }

    /// A table at which the viewer sat.
    public record Sat(UUID table, UUID meeting, UUID session) {}

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Sat> sat(Viewer viewer, UUID id) {
        return pages.past(viewer, id, clock.instant(), SAT).stream()
                .map(PageTables.Past::seating)
                .map(at -> new Sat(at.id(), at.meeting(), at.session()))
                .toList();
    }

    /// A coffee of the past, for what comes in from elsewhere, such as the demo's story. Twice is once.
    public UUID recall(Viewer viewer, UUID id, ZonedDateTime start) {
        return coffees.recall(hosted(viewer, id), start);
    }

    /// The club behind a link, while people may join by it.
    @Transactional(readOnly = true)
    Optional<Club> joinable(String token) {
        return tables.joinable(token)
                .filter(club ->
                        club.isOpen(LocalDate.now(clock.withZone(ZoneOffset.ofHours(-12)))));
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
