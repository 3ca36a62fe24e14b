package org.risingtide.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL of our own, from the binaries in the jar, in a directory of its own.
///
/// Safe settings only: what it has acknowledged survives a kill -9 and a power cut. It listens on the loopback address and
/// asks every local user for the password that stands in the home directory.
final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MARKER = "initdb-done";

    private final Path home;
    private final Path data;
    private final Path binaries;
    private final String password;
    private final List<String> as;
    private int port;

    private EmbeddedPostgres(Path home, List<String> as) {
        this.home = home;
        this.data = home.resolve("postgresql");
        this.binaries = PostgresBinaries.unpackedIn(home);
        this.password = Home.secret(home, "database-password");
        this.as = as;
    }

    /// Starts it, after making the cluster the first time and after stopping an orphan whose Java was killed.
    static EmbeddedPostgres start(Path home) {
        try {
            Home.makePrivate(home);
            var postgres = new EmbeddedPostgres(home, UserOfPostgres.prefix());
            postgres.makeCluster();
            postgres.stopOrphan();
            postgres.launch();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of one that another process of this machine has started on the same directory.
    static DatabaseAddress running(Path home) {
        try {
            var port =
                    Integer.parseInt(
                            Files.readAllLines(home.resolve("postgresql/postmaster.pid")).get(3));
            return DatabaseAddress.local(port, Home.secret(home, "database-password"));
        } catch (IOException e) {
            throw new CannotStart("No database runs in " + home + ".", e);
        }
    }

    DatabaseAddress address() {
        return DatabaseAddress.local(port, password);
    }

    @Override
    public void close() {
        run(List.of("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30"), true);
    }

    private void makeCluster() throws IOException {
        if (Files.exists(data.resolve(MARKER))) {
            return;
        }
        Trees.delete(data);
        var secret = home.resolve("database-password").toString();
        run(
                List.of(
                        "initdb",
                        "-D",
                        data.toString(),
                        "-U",
                        DatabaseAddress.SUPERUSER,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"),
                false);
        Files.writeString(data.resolve(MARKER), "");
    }

    private void stopOrphan() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            run(List.of("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w"), true);
        }
    }

    private void launch() throws IOException {
        port = freePort();
        var settings =
                String.join(
                        " ",
                        "-c listen_addresses=127.0.0.1",
                        "-c port=" + port,
                        "-c unix_socket_directories=''",
                        "-c fsync=on",
                        "-c synchronous_commit=on",
                        "-c full_page_writes=on",
                        "-c shared_buffers=64MB",
                        "-c max_connections=40",
                        "-c jit=off",
                        "-c random_page_cost=1.1",
                        "-c max_wal_size=512MB",
                        "-c timezone=UTC",
                        "-c log_min_messages=warning",
                        "-c log_min_error_statement=panic");
        run(
                List.of(
                        "pg_ctl",
                        "start",
                        "-D",
                        data.toString(),
                        "-o",
                        settings,
                        "-w",
                        "-t",
                        Long.toString(PATIENCE.toSeconds()),
                        "-l",
                        home.resolve("postgresql.log").toString()),
                false);
    }

    private void run(List<String> command, boolean mayFail) {
        var line = new ArrayList<>(as);
        line.add(binaries.resolve("bin/" + command.getFirst()).toString());
        line.addAll(command.subList(1, command.size()));
        try {
            var log = Files.createTempFile(home, "run", ".log");
            var process =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            if (!process.waitFor(PATIENCE.toSeconds() + 10, TimeUnit.SECONDS)
                    || process.exitValue() != 0 && !mayFail) {
                throw new CannotStart(
                        "PostgreSQL did not start ("
                                + command.getFirst()
                                + "): "
                                + Files.readString(log)
                                + " More stands in "
                                + home.resolve("postgresql.log")
                                + ".");
            }
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was starting.", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
