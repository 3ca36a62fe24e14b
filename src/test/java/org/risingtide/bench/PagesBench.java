package org.risingtide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.risingtide.bench.Visits.Kind;

/// `pages [people|demo]`: signed-in pages of a large world, or of the demo's, at a steady rate and as fast as they come;
/// then the memory held. Beside the numbers stand those of the sign-in page from the same minutes: the machine
/// itself is not always as fast.
///
/// At the steady rate a page's time runs from when it was due, so that a slow answer also counts for those behind it.
public final class PagesBench {
    private static final int RATE = 200;
    private static final int CONNECTIONS = 16;
    private static final Duration WARM = Duration.ofSeconds(90);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private static final int ROUNDS = 3;

    private final Visits visits;
    private final int port;

    private PagesBench(Visits visits, int port) {
        this.visits = visits;
        this.port = port;
    }

    public static void main(String[] args) throws Exception {
        var people = args.length > 0 ? args[0] : "100000";
        var home = Path.of("target", "bench", "world-" + people).toAbsolutePath();
        if (!people.equals("demo") && !Files.exists(home.resolve("filled"))) {
            System.out.printf("Filling a world of %s people, once.%n", people);
            App.verb(home, "demo", "--educators", people);
            Files.createFile(home.resolve("filled"));
        }
        try (var app = App.serve(home)) {
            System.out.printf("Started in %d ms.%n", app.start().toMillis());
            var bench = new PagesBench(Visits.of(app), app.port());
            bench.asFastAsTheyCome(Kind.REAL, WARM);
            System.out.println("| page | p50 ms | p99 ms | largest ms | kB sent |");
            System.out.println("|---|---|---|---|---|");
            for (var kind : Kind.values()) {
                bench.steadily(kind);
            }
            System.out.printf("At %d connections, the asker on the same machine:%n", CONNECTIONS);
            for (int round = 0; round < ROUNDS; round++) {
                System.out.printf(
                        "%.0f pages/s, the sign-in page %.0f/s%n",
                        bench.asFastAsTheyCome(Kind.REAL, MEASURED),
                        bench.asFastAsTheyCome(List.of(Kind.SIGN_IN), MEASURED));
            }
            var memory = app.memory();
            System.out.printf(
                    "memory: JVM %d MB + database %d MB = %d MB%n",
                    memory.jvm(), memory.database(), memory.both());
        }
    }

    private double asFastAsTheyCome(List<Kind> kinds, Duration lasting)
            throws InterruptedException {
        var done = new AtomicInteger();
        long end = System.nanoTime() + lasting.toNanos();
        together(worker -> {
            var random = new Random(worker);
            try (var wire = new Wire(port)) {
                while (System.nanoTime() < end) {
                    visit(wire, visits.of(kinds.get(random.nextInt(kinds.size())), random));
                    done.incrementAndGet();
                }
            }
        });
        return done.get() / (lasting.toNanos() / 1e9);
    }

    private void steadily(Kind kind) throws InterruptedException {
        int all = Math.toIntExact(RATE * MEASURED.toSeconds());
        var times = new long[all];
        var bytes = new ConcurrentLinkedQueue<Integer>();
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        together(worker -> {
            var random = new Random(worker);
            try (var wire = new Wire(port)) {
                for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                    long due = begun + i * 1_000_000_000L / RATE;
                    waitUntil(due);
                    bytes.add(visit(wire, visits.of(kind, random)));
                    times[i] = System.nanoTime() - due;
                }
            }
        });
        Arrays.sort(times);
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                kind.name().toLowerCase(java.util.Locale.ROOT),
                times[all / 2] / 1e6,
                times[all * 99 / 100] / 1e6,
                times[all - 1] / 1e6,
                bytes.stream().mapToInt(Integer::intValue).average().orElse(0) / 1000);
    }

    private static int visit(Wire wire, Visits.Visit visit) throws IOException {
        var answer = wire.get(visit.path(), visit.cookie());
        if (answer.status() != 200) {
            throw new IOException("%s answered %d".formatted(visit.path(), answer.status()));
        }
        return answer.bytes();
    }

    private static void waitUntil(long time) throws InterruptedException {
        long rest = time - System.nanoTime();
        if (rest > 0) {
            Thread.sleep(Duration.ofNanos(rest));
        }
    }

    private interface Work {
        void run(int worker) throws IOException, InterruptedException;
    }

    /// Ends the program when one of them fails: a number beside errors would be none.
    private static void together(Work work) throws InterruptedException {
        var threads = new Thread[CONNECTIONS];
        for (int i = 0; i < CONNECTIONS; i++) {
            int worker = i;
            threads[i] =
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    work.run(worker);
                                } catch (IOException | InterruptedException e) {
                                    System.err.println(e.getMessage());
                                    System.exit(1);
                                }
                            });
        }
        for (var thread : threads) {
            thread.join();
        }
    }
}
