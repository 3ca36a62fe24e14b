package org.risingtide.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.risingtide.platform.DatabaseStart;
import org.risingtide.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The shipped program as a process of its own, started by its own script.
public final class App implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Settings settings;
    private final Path cluster;
    private final Process process;
    private final Duration start;

    private App(Settings settings, Path cluster, Process process, Duration start) {
        this.settings = settings;
        this.cluster = cluster;
        this.process = process;
        this.start = start;
    }

    /// Serves the place in `home`; comes back when the first page has been read.
    public static App serve(Path home, String... more) throws IOException, InterruptedException {
        return serve(settings(home, Optional.empty()), home, more);
    }

    /// As the README says it, without a word, so at the usual port: only where the place is stands in the environment.
    static App serveHere(Path home) throws IOException, InterruptedException {
        return serve(settings(home, Optional.empty(), Settings.DEFAULT_PORT), home, List.of());
    }

    /// One of several that serve the place in `database`, which has a name already.
    static App beside(SharedDatabase database, Path home) throws IOException, InterruptedException {
        return serve(settings(home, Optional.of(database.uri())), database.home(), "--no-demo");
    }

    private static App serve(Settings settings, Path cluster, String... more)
            throws IOException, InterruptedException {
        var words =
                Stream.concat(Stream.of("--port", "" + settings.port()), Stream.of(more)).toList();
        return serve(settings, cluster, words);
    }

    private static App serve(Settings settings, Path cluster, List<String> words)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = run(settings, words);
        while (!answers(settings.port())) {
            var waited = Duration.ofNanos(System.nanoTime() - begun);
            if (!process.isAlive() || waited.compareTo(LONGEST_START) > 0) {
                throw new IOException("The place did not start: " + log(settings.home()));
            }
            Thread.sleep(5);
        }
        return new App(settings, cluster, process, Duration.ofNanos(System.nanoTime() - begun));
    }

    /// Any verb of the command line, to its end.
    static void verb(Path home, String... words) throws IOException, InterruptedException {
        if (run(settings(home, Optional.empty()), List.of(words)).waitFor() != 0) {
            throw new IOException("%s failed: %s".formatted(String.join(" ", words), log(home)));
        }
    }

    int port() {
        return settings.port();
    }

    /// Its database, as the owner: past every guard, on one connection that plans its statements as the server's do.
    public JdbcClient database() {
        var address = DatabaseStart.joining(settings).address();
        var connection =
                new SingleConnectionDataSource(
                        address.jdbcUrl(), address.base(), address.password(), true);
        var database = JdbcClient.create(connection);
        database.sql("set plan_cache_mode = force_generic_plan").update();
        return database;
    }

    /// From the command to the first page read.
    Duration start() {
        return start;
    }

    /// What the JVM and the database hold, each shared page counted once, in megabytes.
    Memory memory() throws IOException {
        long postmaster =
                Long.parseLong(
                        Files.readAllLines(cluster.resolve("postgresql/postmaster.pid"))
                                .getFirst());
        long database = proportional(postmaster);
        for (var child : ProcessHandle.of(postmaster).orElseThrow().descendants().toList()) {
            database += proportional(child.pid());
        }
        return new Memory(proportional(process.pid()) >> 10, database >> 10);
    }

    /// What lives in the JVM's heap after a full collection, in kilobytes.
    long heap() throws IOException, InterruptedException {
        command("GC.run");
        var told = command("GC.heap_info");
        var used = java.util.regex.Pattern.compile("used (\\d+)K").matcher(told);
        long sum = 0;
        // Metaspace comes last and is no heap.
        for (var line :
                told.lines()
                        .filter(l -> !l.contains("Metaspace") && !l.contains("class space"))
                        .toList()) {
            used.reset(line);
            sum += used.find() ? Long.parseLong(used.group(1)) : 0;
        }
        return sum;
    }

    private String command(String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, "" + process.pid(), what).start();
        var told =
                new String(
                        asked.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        asked.waitFor();
        return told;
    }

    /// As if its site keeper had been there: it has a name and lets people in.
    void open() {
        database()
                .sql(
                        """
                        insert into platform.fact (name, value) values ('place.name', 'Saltmarsh Bay')
                        on conflict do nothing\
                        """)
                .update();
    }

    /// As when the power goes: no farewell.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    record Memory(long jvm, long database) {
        long both() {
            return jvm + database;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static Settings settings(Path home, Optional<URI> database) throws IOException {
        return settings(home, database, free());
    }

    private static Settings settings(Path home, Optional<URI> database, int port) {
        return new Settings(
                home.toAbsolutePath(),
                port,
                URI.create("http://localhost"),
                false,
                database,
                Optional.empty());
    }

    private static Process run(Settings settings, List<String> words) throws IOException {
        Files.createDirectories(settings.home());
        var command = Stream.concat(Stream.of("bin/risingtide"), words.stream()).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(Settings.HOME, settings.home().toString());
        settings.database().ifPresent(uri -> builder.environment().put(Settings.DB, "" + uri));
        return builder.redirectOutput(log(settings.home()).toFile()).start();
    }

    private static Path log(Path home) {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    /// A place that nobody looks after yet says so, with another status.
    private static boolean answers(int port) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.get("/accounts/sign-in", "").status() > 0;
        } catch (SocketException | EOFException e) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Linux says it per process, in kilobytes: what is shared is divided among those who share it.
    private static long proportional(long pid) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("/proc", "" + pid, "smaps_rollup"));
        } catch (java.nio.file.NoSuchFileException e) {
            return 0;
        }
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }
}
