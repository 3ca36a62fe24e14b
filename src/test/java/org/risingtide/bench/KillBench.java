package org.risingtide.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// `kill [times]`: the server is killed in the middle of sessions, again and again at random moments. Everything that was
/// acknowledged before must be there afterwards: each turn, each word, each line to take home.
public final class KillBench {
    private static final int TABLES = 8;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Path home;
    private final Random random = new Random(7);
    private final List<Stubborn> tables = new ArrayList<>();

    private KillBench(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        var home = Path.of("target", "bench", "kill-" + UUID.randomUUID()).toAbsolutePath();
        new KillBench(home).run(times);
        System.exit(0);
    }

    /// Each life begins with looking whether everything of the lives before is there.
    private void run(int times) throws Exception {
        for (int life = 0; life <= times; life++) {
            try (var app = App.serve(home, "--no-demo")) {
                if (life == 0) {
                    app.open();
                }
                var db = app.database();
                tables.forEach(table -> table.check(db));
                System.out.printf("after %d kills: %d kept%n", life, acknowledged());
                while (tables.stream().filter(table -> !table.isOver()).count() < TABLES) {
                    tables.add(new Stubborn(Tables.laid(app, 1).getFirst()));
                }
                if (life < times) {
                    live(app);
                }
            }
        }
        System.out.printf(
                "killed %d times in %d sessions, %d of them to their end: %d acknowledged presses, words and lines are all there%n",
                times,
                tables.size(),
                tables.stream().filter(Stubborn::isOver).count(),
                acknowledged());
    }

    private void live(App app) throws InterruptedException {
        var lives =
                tables.stream()
                        .map(table -> Thread.startVirtualThread(() -> table.live(app.port())))
                        .toList();
        Thread.sleep(random.nextLong(200, LONGEST.toMillis()));
        app.kill();
        for (var life : lives) {
            life.join();
        }
    }

    private int acknowledged() {
        return tables.stream().mapToInt(Stubborn::acknowledged).sum();
    }
}
