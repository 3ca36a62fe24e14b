package org.risingtide.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;

/// `start [times]`: from the command to the first page read, on a demo world that is there already.
public final class StartBench {
    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        var home = Path.of("target", "bench", "start").toAbsolutePath();
        try (var first = App.serveHere(home)) {
            System.out.printf("first start or catching up: %d ms%n", first.start().toMillis());
        }
        var starts = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            try (var app = App.serveHere(home)) {
                starts.add(app.start().toMillis());
            }
        }
        Collections.sort(starts);
        System.out.printf(
                "warm start: least %d ms, median %d ms, most %d ms of %d%n",
                starts.getFirst(), starts.get(times / 2), starts.getLast(), times);
    }
}
