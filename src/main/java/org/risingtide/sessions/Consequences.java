package org.risingtide.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.risingtide.collaboratives.Meetings;
import org.risingtide.protocols.Step;
import org.risingtide.protocols.Writing;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Note;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Windows;
import org.risingtide.turns.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What follows from an event in its own transaction: the record, the session's row, and what is shown together.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Consequences {
    private final SessionTables sessions;
    private final WordTables words;
    private final RecordBook book;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;

    Consequences(
            SessionTables sessions,
            WordTables words,
            RecordBook book,
            Meetings meetings,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.words = words;
        this.book = book;
        this.meetings = meetings;
        this.events = events;
    }

    void follow(Plan plan, Outcome.Changed changed, Event event, Map<UUID, String> names) {
        book.write(plan, changed.notes(), names);
        var before = plan.protocol();
        for (var note : changed.notes()) {
            switch (note) {
                // Whatever was written while the floor went round is shown when it has been with
                // everyone.
                // In writing everything is.
                case Note.Reached(var step) when step > 0 && shows(plan, before.step(step - 1)) ->
                        words.show(plan.id(), step - 1);
                case Note.Closed(var bell, var minutes) ->
                        close(plan, changed, event, bell, minutes);
                case Note.Reached _,
                        Note.Here _,
                        Note.Left _,
                        Note.Brings _,
                        Note.HadFloor _,
                        Note.Unanswered _,
                        Note.Answered _,
                        Note.GroupHadFloor _,
                        Note.Quiet _ -> {}
            }
        }
        switch (event.act()) {
            case Act.Revealed() -> words.show(plan.id(), changed.session().reached());
            // What somebody had begun to write before they chose to speak or to listen stays
            // theirs.
            case Act.Wished(var wish) when wish != Wish.WRITE ->
                    words.keep(plan.id(), event.by(), stepsForTheFloor(plan));
            case Act.Began() -> sessions.began(plan.id(), event.at());
            case Act.Wished _,
                    Act.Arrived _,
                    Act.Left _,
                    Act.Brings _,
                    Act.Done _,
                    Act.AddedMinute _,
                    Act.MovedOn _,
                    Act.CarriedOn _,
                    Act.Kept _,
                    Act.Rang _ -> {}
        }
    }

    private static boolean shows(Plan plan, Step step) {
        return plan.inWriting() ? Windows.isForOthers(step) : step.inTurn();
    }

    /// In writing other steps are open beside those in which somebody just listens.
    private static List<Integer> stepsForTheFloor(Plan plan) {
        var steps = plan.protocol().steps();
        return IntStream.range(0, steps.size())
                .filter(step -> !plan.inWriting() || steps.get(step).inTurn())
                .boxed()
                .toList();
    }

    private void close(
            Plan plan, Outcome.Changed changed, Event event, boolean bell, long minutes) {
        int reached = changed.session().reached();
        var steps = plan.protocol().steps();
        for (int step = 0; step <= reached; step++) {
            if (shows(plan, steps.get(step)) || steps.get(step).writing() == Writing.HIDDEN) {
                words.show(plan.id(), step);
            }
        }
        sessions.closed(plan.id(), new Plan.Over(event.at(), (int) minutes, reached, bell));
        tellTheDate(plan);
        events.publishEvent(new SessionClosed(plan.id()));
    }

    /// A date is over with the last session of it, whatever the clock says, and nobody is asked whether they met.
    private void tellTheDate(Plan plan) {
        if (plan.meeting() != null && !plan.inWriting() && sessions.areOver(plan.meeting())) {
            meetings.took(plan.group(), plan.meeting());
        }
    }
}
