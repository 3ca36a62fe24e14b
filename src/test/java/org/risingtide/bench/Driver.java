package org.risingtide.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.risingtide.bench.LiveBench.Page;
import org.risingtide.bench.Tables.Table;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocols;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Session;

/// Leads one session as its people would: by pressing what the rules say comes next, which it knows from the rules themselves.
final class Driver {
    private final Wire wire;
    private final Table table;
    private final List<Page> pages;
    private Session session;
    private Instant clock = Instant.EPOCH;

    Driver(int port, Table table, List<Page> pages) {
        try {
            this.wire = new Wire(port);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        this.table = table;
        this.pages = pages;
        var protocol = Protocols.shipped().find("sharing-long", 1).orElseThrow();
        this.session =
                Session.planned(
                        table.session(),
                        protocol,
                        Manner.OWN_PHONES,
                        table.people(),
                        table.people().getFirst(),
                        clock);
    }

    void gather() throws IOException {
        for (var person : table.people()) {
            press(person, "/arrivals", "person=" + person, new Act.Arrived(person));
        }
        press(leader(), "/opening", "", new Act.Began());
    }

    /// One step further.
    ///
    /// @return false when the session is over
    boolean goesOn() throws IOException {
        return switch (session.progress()) {
            case Progress.Planned(), Progress.Closed _ -> false;
            case Progress.InTurn turn -> {
                var holder = turn.holder();
                press(holder, "/turns/" + holder + "/end", "", new Act.Done(holder));
                yield true;
            }
            case Progress.InStep step -> {
                int from = step.step();
                press(leader(), "/steps/" + from + "/end", "", new Act.MovedOn(from));
                yield true;
            }
        };
    }

    private void press(UUID who, String path, String fields, Act act) throws IOException {
        var request = UUID.randomUUID();
        clock = clock.plusSeconds(10);
        LiveBench.expect(pages, System.nanoTime());
        var answer =
                wire.post(
                        table.path() + path,
                        Visits.cookie(who),
                        "request_id=" + request + "&" + fields);
        if (answer.status() >= 300) {
            throw new IOException(path + " answered " + answer.status());
        }
        if (session.after(new Event(request, clock, who, act))
                instanceof Outcome.Changed(var changed, _)) {
            session = changed;
        }
    }

    private UUID leader() {
        return session.seats().facilitator();
    }
}
