package org.risingtide.coffees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// "In", "Not this time", "Pause until": each person's own, read by nobody else.
@Component
@Transactional
public class Answers {
    private final AnswerTables tables;
    private final CoffeeTables coffees;
    private final ClubTables clubs;
    private final Circles circles;
    private final Clock clock;

    Answers(
            AnswerTables tables,
            CoffeeTables coffees,
            ClubTables clubs,
            Circles circles,
            Clock clock) {
        this.tables = tables;
        this.coffees = coffees;
        this.clubs = clubs;
        this.circles = circles;
        this.clock = clock;
    }

    /// The latest one holds, until the coffee begins. Where tables are made already, whoever calls has them mended afterwards.
    ///
    /// @return the coffee as it is
    /// @throws Conflict when it has begun or is called off
    public Coffee answer(Viewer viewer, UUID coffee, boolean comes) {
        var found = coffees.share(viewer, coffee).orElseThrow(NotFound::new);
        if (found.calledOff()) {
            throw new Conflict("coffees.off.already");
        }
        if (found.hasBegun(clock.instant())) {
            throw new Conflict("coffees.begun.already");
        }
        tables.answer(viewer.id(), circles.own(viewer.id()), coffee, comes);
        return found;
    }

    /// What holds when they say nothing.
    ///
    /// @return coffees whose tables are made already: whoever calls has them mended afterwards
    public List<UUID> habit(Viewer viewer, UUID club, boolean comes) {
        var _ = clubs.find(viewer, club).orElseThrow(NotFound::new);
        var laid = coffees.holdLaid(viewer, club, clock.instant());
        tables.habit(viewer.id(), circles.own(viewer.id()), club, comes);
        return laid;
    }

    /// @param until the last day of the pause, or null to end it
    /// @return as [#habit]
    public List<UUID> pause(Viewer viewer, UUID club, @Nullable LocalDate until) {
        var _ = clubs.find(viewer, club).orElseThrow(NotFound::new);
        var laid = coffees.holdLaid(viewer, club, clock.instant());
        tables.pause(viewer.id(), circles.own(viewer.id()), club, until);
        tables.forgetUntil(viewer.id(), club, until, clock.instant());
        return laid;
    }
}
