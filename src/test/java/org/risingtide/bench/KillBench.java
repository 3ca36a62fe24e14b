package org.risingtide.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.risingtide.bench.Tables.Table;

/// `kill [times]`: the server is killed in the middle of a session, again and again at random moments. Everything that was
/// acknowledged before must be there afterwards: each press, each word.
public final class KillBench {
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final Path home;
    private final Random random = new Random(7);
    private final Set<UUID> presses = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> words = new ConcurrentHashMap<>();
    private volatile boolean alive;

    private KillBench(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        var home = Path.of("target", "bench", "kill-" + UUID.randomUUID()).toAbsolutePath();
        new KillBench(home).run(times);
        System.exit(0);
    }

    private void run(int times) throws Exception {
        Table table;
        try (var app = App.serve(home, "--no-demo")) {
            app.open();
            table = Tables.laid(app, 1).getFirst();
            try (var wire = new Wire(app.port())) {
                for (var person : table.people()) {
                    press(wire, table, person, "/arrivals", "person=" + person);
                }
                press(wire, table, table.people().getFirst(), "/opening", "");
            }
        }
        for (int i = 0; i < times; i++) {
            var app = App.serve(home, "--no-demo");
            alive = true;
            var writers =
                    table.people().stream().map(who -> writer(app.port(), table, who)).toList();
            Thread.sleep(random.nextLong(200, LONGEST.toMillis()));
            alive = false;
            app.kill();
            for (var writer : writers) {
                writer.join();
            }
            check(table, i + 1);
        }
        System.out.printf(
                "killed %d times: %d acknowledged presses and the last words of %d people are all there%n",
                times, presses.size(), words.size());
    }

    private Thread writer(int port, Table table, UUID who) {
        return Thread.startVirtualThread(() -> {
            try (var wire = new Wire(port)) {
                for (long edition = System.currentTimeMillis(); alive; edition++) {
                    press(wire, table, who, "/minutes", "");
                    var text = "word" + edition;
                    var answer =
                            wire.post(
                                    table.path() + "/words/0",
                                    Visits.cookie(who),
                                    "text=" + text + "&edition=" + edition);
                    if (answer.status() < 300) {
                        words.put(who, text);
                    }
                }
            } catch (IOException e) {
                // The kill: whatever was under way is not acknowledged.
            }
        });
    }

    private void press(Wire wire, Table table, UUID who, String path, String fields)
            throws IOException {
        var request = UUID.randomUUID();
        var answer =
                wire.post(
                        table.path() + path,
                        Visits.cookie(who),
                        "request_id=" + request + "&" + fields);
        if (answer.status() < 300) {
            presses.add(request);
        }
    }

    private void check(Table table, int time) throws Exception {
        try (var app = App.serve(home, "--no-demo")) {
            var db = app.database();
            var kept = new HashSet<String>();
            db.sql("select event from sessions.event where session_id = :id")
                    .param("id", table.session())
                    .query(String.class)
                    .list()
                    .forEach(event ->
                            kept.add(event.replaceFirst(".*\"id\":\"([0-9a-f-]+)\".*", "$1")));
            var lost = presses.stream().filter(press -> !kept.contains(press.toString())).toList();
            var written = new HashMap<UUID, String>();
            db.sql(
                            "select author_id as author, text from sessions.words where session_id = :id and step = 0")
                    .param("id", table.session())
                    .query((row, _) ->
                            written.put(row.getObject("author", UUID.class), row.getString("text")))
                    .list();
            var unwritten =
                    words.entrySet().stream()
                            .filter(word -> !newer(written.get(word.getKey()), word.getValue()))
                            .toList();
            if (!lost.isEmpty() || !unwritten.isEmpty()) {
                throw new IllegalStateException(
                        "After kill %d these are lost: %s %s".formatted(time, lost, unwritten));
            }
            System.out.printf("kill %d: %d presses kept%n", time, presses.size());
        }
    }

    /// What was written last may have arrived without being acknowledged.
    private static boolean newer(
            @org.jspecify.annotations.Nullable String kept, String acknowledged) {
        return kept != null && kept.compareTo(acknowledged) >= 0;
    }
}
