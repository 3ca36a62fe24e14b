package org.risingtide.turns;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocols;

/// A random session of 3 to 12 people, all of it from one seed: who comes late or goes, who speaks, writes or listens, who presses
/// twice, when facilitation moves, when the bell rings. Also what makes no sense is tried.
final class World {
    final Table table;
    final Model model;
    final List<UUID> people;
    private final SplittableRandom dice;

    World(long seed) {
        dice = new SplittableRandom(seed);
        var protocols = Protocols.shipped().all();
        var protocol = protocols.get(dice.nextInt(protocols.size())).id();
        var manner =
                switch (dice.nextInt(10)) {
                    case 0 -> Manner.ON_THE_TABLE;
                    case 1 -> Manner.ON_PAPER;
                    case 2, 3, 4 -> Manner.IN_WRITING;
                    default -> Manner.OWN_PHONES;
                };
        int planned = 3 + dice.nextInt(8);
        table = new Table(protocol, manner, planned);
        // Up to two more who were not planned.
        people = Table.people(planned + dice.nextInt(3));
        model = new Model(table.session);
    }

    /// Until it is closed, and a little longer.
    void play(Watcher watcher) {
        int after = 5;
        int impatience = dice.nextInt(4) == 0 ? 40 : 400;
        for (int i = 0; after > 0; i++) {
            var event = i > impatience && dice.nextInt(20) == 0 ? bell() : event();
            send(event, watcher);
            while (dice.nextInt(6) == 0) {
                send(event, watcher);
            }
            if (table.session.progress() instanceof Progress.Closed) {
                after--;
            }
        }
    }

    private void send(Event event, Watcher watcher) {
        var before = table.session;
        var outcome = table.send(event);
        watcher.saw(before, event, outcome, model.does(event));
    }

    private Event event() {
        table.now = table.now.plusSeconds(dice.nextInt(8));
        var by = dice.nextInt(3) == 0 ? anybody() : leader();
        return new Event(
                new UUID(dice.nextLong(), dice.nextLong()),
                table.now,
                by,
                by.equals(Event.CLOCK) ? time() : act(by));
    }

    private Event bell() {
        return new Event(
                new UUID(dice.nextLong(), dice.nextLong()), table.now, Event.CLOCK, new Act.Rang());
    }

    private Act act(UUID by) {
        return switch (dice.nextInt(24)) {
            case 0, 1 -> new Act.Arrived(dice.nextBoolean() ? by : anybody());
            case 2 -> dice.nextInt(4) == 0 ? new Act.Left(anybody()) : new Act.Arrived(by);
            case 3 -> new Act.Brings(dice.nextBoolean() ? by : anybody());
            case 4, 5 -> new Act.Began();
            case 6, 7, 8 -> new Act.Wished(Wish.values()[dice.nextInt(3)]);
            case 9, 10, 11, 12, 13 ->
                    new Act.Done(dice.nextInt(4) == 0 ? anybody() : table.holder());
            case 14 -> new Act.AddedMinute();
            case 15, 16, 17, 18 -> new Act.MovedOn(table.session.reached() - dice.nextInt(2));
            case 19 -> new Act.Revealed();
            case 20 -> new Act.CarriedOn();
            case 21, 22 -> new Act.Kept();
            default -> dice.nextInt(60) == 0 ? new Act.Rang() : new Act.Kept();
        };
    }

    /// In writing the clock goes on, and whoever leads by name tries to.
    private UUID leader() {
        return table.session.manner() == Manner.IN_WRITING && dice.nextInt(3) == 0
                ? Event.CLOCK
                : table.session.seats().facilitator();
    }

    private Act time() {
        return switch (dice.nextInt(12)) {
            case 0, 1, 2 -> new Act.Began();
            case 3 -> new Act.Revealed();
            case 4 -> dice.nextInt(20) == 0 ? new Act.Rang() : new Act.Began();
            default -> new Act.MovedOn(table.session.reached() - dice.nextInt(2));
        };
    }

    private UUID anybody() {
        return people.get(dice.nextInt(people.size()));
    }

    interface Watcher {
        void saw(Session before, Event event, Outcome outcome, String expected);
    }
}
