package org.risingtide.bench;

import java.io.IOException;
import java.util.List;
import org.risingtide.bench.LiveBench.Page;
import org.risingtide.bench.Tables.Table;

/// Leads one session as its people would, while all of them look on.
final class Driver {
    private final Wire wire;
    private final Table table;
    private final List<Page> pages;
    private final Lead lead;

    Driver(int port, Table table, List<Page> pages) {
        try {
            this.wire = new Wire(port);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
        LiveBench.expect(pages, System.nanoTime());
        var path = table.path() + press.get().path();
        var answer = wire.post(path, Visits.cookie(press.get().who()), press.get().form());
        if (answer.status() >= 300) {
            throw new IOException(path + " answered " + answer.status());
        }
        lead.happened(press.get());
        return true;
    }
}
