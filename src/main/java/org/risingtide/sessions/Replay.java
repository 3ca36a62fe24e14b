package org.risingtide.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Note;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Secretary;
import org.risingtide.turns.Session;

/// A session that was run on paper, made again by the same rules as any other: as if all of it had been pressed on one phone.
final class Replay {
    /// Longer than a second press; the most people with the most turns fit into the shortest meeting.
    private static final Duration PACE = Duration.ofSeconds(4);

    private final Session planned;
    private final Paper paper;
    private final UUID request;
    private final List<Event> events = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Session session;
    private Instant at;

    private Replay(Session planned, Paper paper, UUID request) {
        this.planned = planned;
        this.paper = paper;
        this.request = request;
        this.session = planned;
        this.at = planned.starts();
    }

    /// @param request of the form: the same one makes the same events
    static Replay of(Session planned, Paper paper, UUID request) {
        var replay = new Replay(planned, paper, request);
        replay.begins();
        replay.goesOn();
        replay.ends();
        return replay;
    }

    /// Of the first event that this form makes.
    static UUID first(UUID request) {
        return id(request, 0);
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /// As it will be, but for its seals: for whoever looks it over before it is entered.
    MeetingRecord record(LocalDate day) {
        var secretary = Secretary.opens(planned, day);
        var salts = Slip.freshSalts();
        for (var note : notes) {
            secretary = secretary.write(note, _ -> "", salts).secretary();
        }
        return secretary.record();
    }

    private void begins() {
        paper.present().forEach(person -> happens(new Act.Arrived(person)));
        if (paper.presenter() != null) {
            happens(new Act.Brings(paper.presenter()));
        }
        happens(new Act.Began());
    }

    private void goesOn() {
        while (session.reached() < paper.reached()) {
            at = at.plus(PACE);
            switch (session.progress()) {
                case Progress.InTurn turn -> happens(new Act.Done(turn.holder()));
                case Progress.InStep step -> happens(new Act.MovedOn(step.step()));
                case Progress.Planned _, Progress.Closed _ ->
                        throw new IllegalStateException("It is not running");
            }
        }
    }

    private void ends() {
        if (paper.quiet()) {
            happens(new Act.Kept());
        }
        at = planned.starts().plus(Duration.ofMinutes(paper.minutes()));
        happens(new Act.Rang());
    }

    /// Whoever holds the paper leads: it is one of those who were there, and never told which.
    private void happens(Act act) {
        var event = new Event(id(request, events.size()), at, paper.present().getFirst(), act);
        if (!(session.after(event) instanceof Outcome.Changed(var next, var said))) {
            throw new IllegalStateException("It cannot go on with " + act);
        }
        session = next;
        notes.addAll(said);
        events.add(event);
    }

    private static UUID id(UUID request, int number) {
        var name = "on paper " + request + " " + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
