package org.risingtide.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who comes to a planned session may change until it begins.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Comings {
    private final Sessions sessions;

    Comings(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Whoever stays keeps their place in the order, whoever comes speaks last. Nothing once it has begun or is called off.
    public void change(Viewer viewer, UUID session, List<UUID> people) {
        sessions.hold(viewer, session)
                .filter(plan -> !plan.calledOff() && !plan.hasBegun() && !people.isEmpty())
                .ifPresent(plan -> sessions.change(viewer, with(plan, people)));
    }

    private static Plan with(Plan plan, List<UUID> people) {
        var order = new ArrayList<>(plan.speakers());
        order.retainAll(people);
        people.stream().filter(person -> !order.contains(person)).forEach(order::add);
        var leads = plan.facilitator();
        return new Plan(
                plan.id(),
                plan.group(),
                plan.circle(),
                plan.meeting(),
                plan.protocol(),
                plan.way(),
                plan.focus(),
                plan.startsAt(),
                plan.zone(),
                leads != null && order.contains(leads) ? leads : order.getFirst(),
                order,
                plan.days(),
                false,
                plan.events(),
                null,
                null);
    }
}
