package org.risingtide.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.risingtide.bench.Tables.Table;

/// `live [sessions]`: sessions of six at once, everybody connected, each session going on every few seconds.
///
/// An event's time runs from sending the press that causes it until the new picture has reached a page, for every page of its
/// session.
public final class LiveBench {
    private static final Duration APART = Duration.ofMillis(4_500);

    /// A hall of people does not sit down in one second.
    private static final Duration ARRIVING = Duration.ofSeconds(20);

    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private final App app;
    private static final int QUARTERS = 4;

    private final List<ConcurrentLinkedQueue<Long>> times =
            Stream.generate(ConcurrentLinkedQueue<Long>::new).limit(QUARTERS).toList();
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private volatile @Nullable Queue<Long> counting;
    private volatile boolean ending;

    private LiveBench(App app) {
        this.app = app;
    }

    public static void main(String[] args) throws Exception {
        int sessions = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        var home = Path.of("target", "bench", "live-" + UUID.randomUUID()).toAbsolutePath();
        try (var app = App.serve(home, "--no-demo")) {
            new LiveBench(app).run(sessions);
        }
        System.exit(0);
    }

    private void run(int sessions) throws Exception {
        app.open();
        var tables = Tables.laid(app, sessions);
        // What the first pages load and fill is the server's, not theirs.
        var pages = new ArrayList<>(connect(tables.subList(0, 1)));
        long before = app.heap();
        pages.addAll(connect(tables.subList(1, sessions)));
        System.out.printf(
                "%d pages connected, %.0f kB of heap each%n",
                pages.size(), (double) (app.heap() - before) / (pages.size() - Tables.SEATS));
        var random = new Random(1);
        for (int i = 0; i < tables.size(); i++) {
            var driver =
                    new Driver(
                            app.port(),
                            tables.get(i),
                            pages.subList(i * Tables.SEATS, (i + 1) * Tables.SEATS));
            long wait = random.nextLong(ARRIVING.toMillis());
            Thread.startVirtualThread(() -> drive(driver, wait));
        }
        Thread.sleep(WARM);
        var stolen = new Stolen();
        for (var quarter : times) {
            counting = quarter;
            Thread.sleep(MEASURED.dividedBy(QUARTERS));
        }
        counting = null;
        ending = true;
        report();
        System.out.printf("taken by other machines meanwhile: %.0f %%%n", stolen.share() * 100);
    }

    private List<Page> connect(List<Table> tables) throws InterruptedException {
        int already = connected.get();
        var pages =
                tables.stream()
                        .flatMap(table ->
                                table.people().stream().map(person -> new Page(table, person)))
                        .toList();
        pages.forEach(page -> Thread.startVirtualThread(page::listen));
        while (connected.get() < already + pages.size() && errors.get() == 0) {
            Thread.sleep(50);
        }
        return pages;
    }

    private void report() throws IOException {
        times.forEach(quarter -> report("a quarter of the time", quarter.stream()));
        report("all", times.stream().flatMap(Queue::stream));
        System.out.println(errors.get() + " errors");
        var memory = app.memory();
        System.out.printf("memory: JVM %d MB + database %d MB%n", memory.jvm(), memory.database());
    }

    private static void report(String what, Stream<Long> nanos) {
        var sorted = nanos.mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing came in " + what);
        }
        System.out.printf(
                "%s: %d pictures, p50 %.0f ms, p99 %.0f ms, largest %.0f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
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

    /// One person's open page.
    final class Page {
        private final Table table;
        private final UUID person;
        private volatile long pressed;

        private Page(Table table, UUID person) {
            this.table = table;
            this.person = person;
        }

        /// From here on the next picture is the answer to a press.
        void expect(long at) {
            pressed = at;
        }

        private void listen() {
            try (var wire = new Wire(app.port())) {
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
                var now = counting;
                if (now != null) {
                    now.add(System.nanoTime() - since);
                }
            }
        }
    }

    static void expect(List<Page> pages, long at) {
        pages.forEach(page -> page.expect(at));
    }
}
