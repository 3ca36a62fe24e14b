package org.risingtide.bench;

import java.io.IOException;
import java.util.List;
import org.risingtide.bench.LiveBench.Page;
import org.risingtide.bench.Tables.Table;

/// Leads one session as its people would, while all of them look on.
final class Driver {
    private final List<Wire> wires;
    private final Table table;
    private final List<Page> pages;
    private final Lead lead;

    /// @param wires to the nodes, among which the people are dealt out
    Driver(List<Wire> wires, Table table, List<Page> pages) {
        this.wires = wires;
        this.table = table;
        this.pages = pages;
        this.lead = new Lead(table);
    }

    void gather() throws IOException {
        while (lead.gathers()) {
            goesOn();
        }
    }

    /// One press further.
    ///
    /// @return false when the session is over
    boolean goesOn() throws IOException {
        var press = lead.next();
        if (press.isEmpty()) {
            return false;
        }
        int node = table.people().indexOf(press.get().who()) % wires.size();
        LiveBench.expect(pages, node, System.nanoTime());
        var path = table.path() + press.get().path();
        var answer =
                wires.get(node).post(path, Visits.cookie(press.get().who()), press.get().form());
        if (answer.status() >= 300) {
            throw new IOException(path + " answered " + answer.status());
        }
        lead.happened(press.get());
        return true;
    }
}
