package org.risingtide.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.risingtide.platform.DatabaseStart;

/// A PostgreSQL for several processes, told to each as an external one is.
final class SharedDatabase implements AutoCloseable {
    private final Path home;
    private final DatabaseStart start;

    private SharedDatabase(Path home, DatabaseStart start) {
        this.home = home;
        this.start = start;
    }

    static SharedDatabase in(Path home) throws IOException {
        Files.createDirectories(home);
        return new SharedDatabase(home, DatabaseStart.owning(App.settings(home, Optional.empty())));
    }

    Path home() {
        return home;
    }

    URI uri() {
        var address = start.address();
        return URI.create(
                address.jdbcUrl()
                        .replace(
                                "jdbc:postgresql://",
                                "postgres://%s:%s@".formatted(address.base(), address.password())));
    }

    @Override
    public void close() {
        start.stop();
    }
}
