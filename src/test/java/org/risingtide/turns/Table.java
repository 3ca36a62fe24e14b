package org.risingtide.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocols;

/// A session being played: what happened, what came of it, and its clock.
final class Table {
    static final Instant START = Instant.parse("2026-11-23T15:30:00Z");

    Session session;
    Instant now = START;
    final List<Event> events = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    private final Session planned;
    private long ids = 1_000;

    Table(String protocol, Manner manner, int people) {
        var order = people(people);
        session =
                Session.planned(
                        new UUID(7, 7),
                        Protocols.shipped().find(protocol, 1).orElseThrow(),
                        manner,
                        order,
                        order.getFirst(),
                        START);
        planned = session;
    }

    static UUID person(int number) {
        return new UUID(1, number + 1L);
    }

    static List<UUID> people(int count) {
        return IntStream.range(0, count).mapToObj(Table::person).toList();
    }

    /// Ten seconds later, somebody does something.
    Outcome does(int person, Act act) {
        return does(10, person(person), act);
    }

    Outcome does(int secondsLater, UUID by, Act act) {
        now = now.plus(Duration.ofSeconds(secondsLater));
        return send(new Event(new UUID(2, ids++), now, by, act));
    }

    Outcome send(Event event) {
        var outcome = session.after(event);
        if (outcome instanceof Outcome.Changed(var then, var said)) {
            session = then;
            notes.addAll(said);
            events.add(event);
        }
        return outcome;
    }

    /// From the stored events alone, as after a crash.
    Session replayed() {
        var again = planned;
        for (var event : events) {
            var stored = EventJson.read(EventJson.write(event));
            if (again.after(stored) instanceof Outcome.Changed(var then, _)) {
                again = then;
            }
        }
        return again;
    }

    void allArrive() {
        session.seats().order().forEach(who -> does(1, who, new Act.Arrived(who)));
    }

    /// To the first step in which the floor goes from person to person.
    void toTheTurns() {
        does(0, new Act.Began());
        while (!(session.progress() instanceof Progress.InTurn)) {
            does(0, new Act.MovedOn(session.reached()));
        }
    }

    UUID holder() {
        return session.progress() instanceof Progress.InTurn turn ? turn.holder() : Event.CLOCK;
    }

    Shown.Now shown() {
        return (Shown.Now) session.shown().moment();
    }
}
