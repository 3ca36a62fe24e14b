package org.risingtide.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Sheets;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `review [people]`: a coach's list in the demo world, made into groups; then one person after the other is moved.
///
/// A move is the form that is sent and the whole page that comes back with its effect.
public final class ReviewBench {
    private static final int MOVES = 200;
    private static final int FIRST_MOVES = 50;

    private final JdbcClient db;
    private final Wire wire;
    private final String cookie;
    private final UUID making = UUID.randomUUID();

    private ReviewBench(App app) throws IOException {
        this.db = app.database();
        this.wire = new Wire(app.port());
        var coach =
                db.sql("select id from accounts.account where name = 'Amir Haddad'")
                        .query(UUID.class)
                        .single();
        Visits.signIn(db, coach);
        this.cookie = Visits.cookie(coach);
    }

    public static void main(String[] args) throws Exception {
        var people = args.length > 0 ? args[0] : "200";
        var home = Path.of("target", "bench", "review").toAbsolutePath();
        var list = home.resolveSibling("review.csv");
        try (var app = App.serve(home)) {
            App.verb(home, "demo", "list", "--educators", people, list.toString());
            var bench = new ReviewBench(app);
            bench.form(Files.readString(list));
            bench.moves(FIRST_MOVES);
            report(bench.moves(MOVES));
        }
        System.exit(0);
    }

    private void form(String rows) throws IOException, InterruptedException {
        post("", "request_id=" + making + "&name=Winter&rows=" + URLEncoder.encode(rows, UTF_8));
        if (!(Sheets.pasted(rows) instanceof Sheets.Outcome.Read(var sheet))) {
            throw new IOException("The list cannot be read");
        }
        var columns = new StringBuilder();
        Columns.guess(sheet).each().forEach(each -> columns.append("&column=").append(each));
        post("/" + making + "/columns", columns.substring(1));
        post("/" + making + "/rules", "best=4&across=PREFER");
        while (!stage().equals("review")) {
            Thread.sleep(100);
        }
    }

    private long[] moves(int count) throws IOException {
        record Placed(UUID id, int place) {}
        var people =
                db.sql(
                                """
                                select id, place from matching.candidate
                                where making_id = :making and place is not null order by md5(id::text)\
                                """)
                        .param("making", making)
                        .query(Placed.class)
                        .list();
        var times = new long[count];
        for (int i = 0; i < count; i++) {
            var person = people.get(i % people.size());
            int to = i % 2 == 0 ? -1 : people.get((i - 1) % people.size()).place();
            var moved = i % 2 == 0 ? person : people.get((i - 1) % people.size());
            long begun = System.nanoTime();
            post("/" + making + "/moves", "person=%s&to=%d&search=2".formatted(moved.id(), to));
            var page =
                    wire.get(
                            "/matching/%s/review?moved=%s&from=%d"
                                    .formatted(making, moved.id(), i % 2 == 0 ? moved.place() : -1),
                            cookie);
            times[i] = System.nanoTime() - begun;
            if (page.status() != 200) {
                throw new IOException("The review answered " + page.status());
            }
        }
        return times;
    }

    private void post(String path, String form) throws IOException {
        var answer = wire.post("/matching" + path, cookie, form);
        if (answer.status() >= 400) {
            throw new IOException("/matching%s answered %d".formatted(path, answer.status()));
        }
    }

    private String stage() {
        return db.sql("select stage from matching.making where id = :id")
                .param("id", making)
                .query(String.class)
                .single();
    }

    private static void report(long[] times) {
        Arrays.sort(times);
        for (var each : List.of(50, 95, 99)) {
            System.out.printf("p%d %.0f ms  ", each, times[times.length * each / 100] / 1e6);
        }
        System.out.printf(
                "largest %.0f ms of %d moves%n", times[times.length - 1] / 1e6, times.length);
    }
}
