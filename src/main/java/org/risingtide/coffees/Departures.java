package org.risingtide.coffees;

import java.util.UUID;
import org.risingtide.circles.Circles;
import org.risingtide.collaboratives.DateSet;
import org.risingtide.collaboratives.SomebodyLeft;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Keeps coffees in step with their groups: whoever leaves a club says nothing in it any more, whoever leaves a table is out this
/// time, and a table keeps its own time when it moves its date.
@Component
class Departures {
    private final AnswerTables answers;
    private final SeatingTables seatings;
    private final LayingTables reading;
    private final Circles circles;
    private final Laying laying;

    Departures(
            AnswerTables answers,
            SeatingTables seatings,
            LayingTables reading,
            Circles circles,
            Laying laying) {
        this.answers = answers;
        this.seatings = seatings;
        this.reading = reading;
        this.circles = circles;
        this.laying = laying;
    }

    @EventListener
    void left(SomebodyLeft left) {
        answers.forget(left.person(), left.collaborative());
        reading.coffeeOf(left.collaborative())
                .ifPresent((UUID coffee) ->
                        answers.answer(left.person(), circles.own(left.person()), coffee, false));
    }

    @ApplicationModuleListener
    void mend(SomebodyLeft left) {
        reading.ahead(left.collaborative()).forEach(coffee -> laying.lay(coffee, Laying.When.DUE));
    }

    @EventListener
    void moved(DateSet date) {
        seatings.move(date.meeting(), date.startsAt());
    }
}
