package org.risingtide.places;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.risingtide.bench.App;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures the import of what ships and the search while typing: `places [queries]`.
///
/// Each query is the beginning of a real name and town, letter by letter; every third has a slip of the keyboard.
final class SearchBench {

    private static final long SEED = 20;

    public static void main(String[] args) throws IOException, InterruptedException {
        int queries = args.length > 0 ? Integer.parseInt(args[0]) : 900;
        try (var app = App.serve(Path.of("target", "bench", "places").toAbsolutePath())) {
            measure(app.database(), queries);
        }
    }

    private static void measure(JdbcClient db, int queries) throws InterruptedException {
        // A new place fills itself beside its first pages.
        while (db.sql("select count(*) from places.school").query(Long.class).single()
                < schools().size()) {
            Thread.sleep(500);
        }
        db.sql("truncate places.word, places.school, places.district cascade").update();
        measureImport(new ListTables(db));
        ApplicationEventPublisher nowhere = _ -> {};
        Places places = new Places(new PlaceTables(db), new Search(new SearchTables(db)), nowhere);
        db.sql("analyze places.school").update();
        db.sql("analyze places.word").update();
        List<Listing.School> schools = schools();
        Random random = new Random(SEED);
        run(places, typed(schools, random, 200, 0));
        report("letter by letter", run(places, typed(schools, random, queries, 0)));
        report("with a slip", run(places, typed(schools, random, queries, 1)));
        report("\"marysville 10th\"", run(places, repeated("marysville 10th", 200)));
        report("\"marysvile tenth\"", run(places, repeated("marysvile tenth", 200)));
        found(places, schools, random);
    }

    private static void measureImport(ListTables tables) {
        for (String round : List.of("first", "again")) {
            long begun = System.nanoTime();
            Directory.Taken taken =
                    new Directory(tables).take(Directory.lists(ShippedLists.read()), Origin.LIST);
            System.out.printf(
                    "import %-6s %6d ms  %s %s%n",
                    round,
                    Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                    taken.districts(),
                    taken.schools());
        }
    }

    private static List<Listing.School> schools() {
        return Directory.lists(ShippedLists.read()).stream()
                .flatMap(list -> list.schools().stream())
                .toList();
    }

    private static List<String> repeated(String query, int times) {
        return java.util.Collections.nCopies(times, query);
    }

    private static List<String> typed(
            List<Listing.School> all, Random random, int count, int slips) {
        List<String> typed = new ArrayList<>();
        while (typed.size() < count) {
            Listing.School school = all.get(random.nextInt(all.size()));
            String whole = school.name() + " " + school.site().city();
            String slipped = slips == 0 ? whole : slip(whole, random);
            for (int letters = 1; letters <= slipped.length(); letters += 1 + random.nextInt(3)) {
                typed.add(slipped.substring(0, letters));
            }
        }
        return typed;
    }

    private static String slip(String text, Random random) {
        int at = 1 + random.nextInt(Math.max(1, Math.min(text.length(), 14) - 2));
        StringBuilder out = new StringBuilder(text);
        switch (random.nextInt(3)) {
            case 0 -> out.deleteCharAt(at);
            case 1 -> out.insert(at, (char) ('a' + random.nextInt(26)));
            default -> {
                out.setCharAt(at, text.charAt(at + 1));
                out.setCharAt(at + 1, text.charAt(at));
            }
        }
        return out.toString();
    }

    private static double[] run(Places places, List<String> typed) {
        double[] millis = new double[typed.size()];
        double worst = 0;
        for (int i = 0; i < millis.length; i++) {
            long begun = System.nanoTime();
            places.search(typed.get(i), 8);
            millis[i] = (System.nanoTime() - begun) / 1e6;
            if (millis[i] > worst) {
                worst = millis[i];
                if (worst > 20) {
                    System.out.printf("   slow: %.1f ms for \"%s\"%n", worst, typed.get(i));
                }
            }
        }
        return millis;
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%-20s %5d queries  p50 %5.1f ms  p95 %5.1f ms  p99 %5.1f ms  most %5.1f ms%n",
                what,
                millis.length,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
    }

    /// How often the wanted school stands among the first eight once its name and town are typed.
    private static void found(Places places, List<Listing.School> all, Random random) {
        for (int slips = 0; slips <= 1; slips++) {
            int hits = 0;
            for (int i = 0; i < 300; i++) {
                Listing.School school = all.get(random.nextInt(all.size()));
                String whole = school.name() + " " + school.site().city();
                String typed = slips == 0 ? whole : slip(whole, random);
                boolean hit =
                        places.search(typed, 8).stream()
                                .anyMatch(found -> found.id().equals(ListTables.id(school.key())));
                hits += hit ? 1 : 0;
                if (!hit && i % 10 == 0) {
                    System.out.println("   not found: " + typed);
                }
            }
            System.out.printf("found with %d slips: %d of 300%n", slips, hits);
        }
    }
}
