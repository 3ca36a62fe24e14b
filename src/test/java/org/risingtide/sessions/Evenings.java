package org.risingtide.sessions;

import java.time.Instant;
import org.risingtide.People;
import org.springframework.stereotype.Component;

/// Lets time pass for one session in writing.
@Component
public class Evenings {
    private final DaysClock clock;
    private final People people;

    Evenings(DaysClock clock, People people) {
        this.clock = clock;
        this.people = people;
    }

    /// What the clock would do then.
    public void at(Plan plan, Instant now) {
        var member = people.viewer(plan.speakers().getFirst());
        people.does(member, () -> clock.pass(member, plan.id(), now));
    }

    /// When a window has just ended; at -1 the session begins.
    public void after(Plan plan, int window) {
        at(
                plan,
                window < 0
                        ? plan.startsAt().plusSeconds(1)
                        : plan.windows().all().get(window).ends());
    }

    /// To the end of the last.
    public void all(Plan plan) {
        for (int window = -1; window < plan.windows().all().size(); window++) {
            after(plan, window);
        }
    }
}
