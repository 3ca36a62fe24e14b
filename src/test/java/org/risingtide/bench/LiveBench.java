package org.risingtide.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.risingtide.bench.Tables.Table;

/// `live [sessions [nodes]]`: sessions of six at once, everybody connected, each session going on every few seconds.
///
/// An event's time runs from sending the press that causes it until the new picture has reached a page, for every page of its
/// session. With several nodes on one database each session's people are dealt out among them.
public final class LiveBench {
    private static final Duration APART = Duration.ofMillis(4_500);

    /// A hall of people does not sit down in one second.
    private static final Duration ARRIVING = Duration.ofSeconds(20);

    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private final List<App> nodes;
    private final Times times = new Times();
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private volatile boolean ending;

    private LiveBench(List<App> nodes) {
        this.nodes = nodes;
    }

    public static void main(String[] args) throws Exception {
        int sessions = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        int nodes = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        var home = Path.of("target", "bench", "live-" + UUID.randomUUID()).toAbsolutePath();
        if (nodes == 1) {
            try (var app = App.serve(home, "--no-demo")) {
                new LiveBench(List.of(app)).run(sessions);
            }
        } else {
            beside(home, sessions, nodes);
        }
        System.exit(0);
    }

    private static void beside(Path home, int sessions, int nodes) throws Exception {
        var apps = new ArrayList<App>();
        try (var database = SharedDatabase.in(home)) {
            for (int node = 0; node < nodes; node++) {
                apps.add(App.beside(database, home.resolve("node-" + node)));
            }
            new LiveBench(apps).run(sessions);
            apps.forEach(App::close);
        }
    }

    private void run(int sessions) throws Exception {
        nodes.getFirst().open();
        var tables = Tables.laid(nodes.getFirst(), sessions);
        // What the first pages load and fill is the server's, not theirs.
        var pages = new ArrayList<>(connect(tables.subList(0, 1)));
        long before = heap();
        pages.addAll(connect(tables.subList(1, sessions)));
        System.out.printf(
                "%d pages connected, %.0f kB of heap each%n",
                pages.size(), (double) (heap() - before) / (pages.size() - Tables.SEATS));
        var random = new Random(1);
        for (int i = 0; i < tables.size(); i++) {
            var driver =
                    new Driver(
                            wires(),
                            tables.get(i),
                            pages.subList(i * Tables.SEATS, (i + 1) * Tables.SEATS));
            long wait = random.nextLong(ARRIVING.toMillis());
            Thread.startVirtualThread(() -> drive(driver, wait));
        }
        Thread.sleep(WARM);
        var stolen = new Stolen();
        times.measure(MEASURED);
        ending = true;
        System.out.println(errors.get() + " errors");
        for (var node : nodes) {
            var memory = node.memory();
            System.out.printf(
                    "memory: JVM %d MB, database %d MB%n", memory.jvm(), memory.database());
        }
        System.out.printf("taken by other machines meanwhile: %.0f %%%n", stolen.share() * 100);
    }

    private long heap() throws IOException, InterruptedException {
        long sum = 0;
        for (var node : nodes) {
            sum += node.heap();
        }
        return sum;
    }

    private List<Wire> wires() throws IOException {
        var wires = new ArrayList<Wire>();
        for (var node : nodes) {
            wires.add(new Wire(node.port()));
        }
        return wires;
    }

    private List<Page> connect(List<Table> tables) throws InterruptedException {
        int already = connected.get();
        var pages = new ArrayList<Page>();
        for (var table : tables) {
            for (int seat = 0; seat < Tables.SEATS; seat++) {
                pages.add(new Page(table, table.people().get(seat), seat % nodes.size()));
            }
        }
        pages.forEach(page -> Thread.startVirtualThread(page::listen));
        while (connected.get() < already + pages.size() && errors.get() == 0) {
            Thread.sleep(50);
        }
        return pages;
    }

    private void drive(Driver driver, long wait) {
        try {
            Thread.sleep(wait);
            driver.gather();
            do {
                Thread.sleep(APART);
            } while (!ending && driver.goesOn());
        } catch (IOException e) {
            failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void failed(IOException e) {
        if (!ending && errors.incrementAndGet() == 1) {
            System.err.println(e.getMessage());
        }
    }

    /// One person's open page, on one of the nodes.
    final class Page {
        private final Table table;
        private final UUID person;
        private final int node;
        private volatile long pressed;
        private volatile boolean far;

        private Page(Table table, UUID person, int node) {
            this.table = table;
            this.person = person;
            this.node = node;
        }

        /// From here on the next picture is the answer to a press.
        ///
        /// @param node that was told
        void expect(int node, long at) {
            far = node != this.node;
            pressed = at;
        }

        private void listen() {
            try (var wire = new Wire(nodes.get(node).port())) {
                var first = new boolean[] {true};
                wire.listen(
                        table.path() + "/live",
                        Visits.cookie(person),
                        line -> {
                            if (line.startsWith("id:")) {
                                heard(first);
                            }
                        });
            } catch (IOException e) {
                failed(e);
            }
        }

        private void heard(boolean[] first) {
            if (first[0]) {
                first[0] = false;
                connected.incrementAndGet();
            }
            long since = pressed;
            if (since != 0) {
                pressed = 0;
                times.took(System.nanoTime() - since, far);
            }
        }
    }

    static void expect(List<Page> pages, int node, long at) {
        pages.forEach(page -> page.expect(node, at));
    }
}
