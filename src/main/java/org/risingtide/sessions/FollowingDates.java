package org.risingtide.sessions;

import java.time.Clock;
import org.risingtide.collaboratives.DateCalledOff;
import org.risingtide.collaboratives.DateSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A plan goes with its date, in the same transaction: it moves with it and is called off with it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowingDates {
    private final PlanTables plans;
    private final Clock clock;

    FollowingDates(PlanTables plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener
    void moved(DateSet date) {
        plans.move(date.meeting(), date.startsAt(), date.zone());
    }

    @EventListener
    void calledOff(DateCalledOff date) {
        plans.callOffWith(date.meeting(), clock.instant());
    }
}
