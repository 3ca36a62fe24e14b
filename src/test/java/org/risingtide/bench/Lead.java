package org.risingtide.bench;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.bench.Tables.Table;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocols;
import org.risingtide.protocols.StepKind;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Session;

/// What the people of a table press one after the other, from arriving to closing, as the rules themselves say it.
final class Lead {
    private final Table table;
    private final Deque<Press> gathering = new ArrayDeque<>();
    private Session session;
    private Instant clock = Instant.EPOCH;

    /// @param request sent twice, it happens once
    record Press(UUID request, UUID who, String path, String fields, Act act) {
        String form() {
            return "request_id=" + request + "&" + fields;
        }
    }

    Lead(Table table) {
        this.table = table;
        var protocol = Protocols.shipped().find(Tables.PROTOCOL, 1).orElseThrow();
        this.session =
                Session.planned(
                        table.session(),
                        protocol,
                        Manner.OWN_PHONES,
                        table.people(),
                        table.people().getFirst(),
                        clock);
        for (var person : table.people()) {
            gathering.add(press(person, "/arrivals", "person=" + person, new Act.Arrived(person)));
        }
        gathering.add(press(table.people().getFirst(), "/opening", "", new Act.Began()));
    }

    boolean gathers() {
        return !gathering.isEmpty();
    }

    /// Nothing when the session is over.
    Optional<Press> next() {
        if (gathers()) {
            return Optional.of(gathering.getFirst());
        }
        return switch (session.progress()) {
            case Progress.Planned _, Progress.Closed _ -> Optional.empty();
            case Progress.InTurn turn -> {
                var holder = turn.holder();
                yield Optional.of(
                        press(holder, "/turns/" + holder + "/end", "", new Act.Done(holder)));
            }
            case Progress.InStep step -> {
                int from = step.step();
                yield Optional.of(
                        press(
                                session.seats().facilitator(),
                                "/steps/" + from + "/end",
                                "",
                                new Act.MovedOn(from)));
            }
        };
    }

    void happened(Press press) {
        gathering.remove(press);
        clock = clock.plusSeconds(10);
        if (session.after(new Event(press.request(), clock, press.who(), press.act()))
                instanceof Outcome.Changed(var changed, _)) {
            session = changed;
        }
    }

    /// Counted from 0; less before it begins.
    int step() {
        return session.reached();
    }

    Optional<StepKind> kind() {
        return session.progress() instanceof Progress.Closed || step() < 0
                ? Optional.empty()
                : Optional.of(session.protocol().steps().get(step()).kind());
    }

    private static Press press(UUID who, String path, String fields, Act act) {
        return new Press(UUID.randomUUID(), who, path, fields, act);
    }
}
