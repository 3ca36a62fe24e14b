package org.risingtide;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.risingtide.platform.DatabaseStart;
import org.risingtide.platform.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The place all tests share: the real PostgreSQL, begun empty, below the build directory. Each test brings its own people.
public final class TestPlace
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Settings SETTINGS =
            new Settings(
                    Path.of("target/test-place").toAbsolutePath(),
                    0,
                    URI.create("http://localhost"),
                    false,
                    Optional.empty(),
                    Optional.of(Mailbox.address()));
    private static final DatabaseStart DATABASE = begin();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var beans = (GenericApplicationContext) context;
        beans.registerBean(Settings.class, () -> SETTINGS);
        beans.registerBean(DatabaseStart.class, () -> DATABASE);
    }

    private static DatabaseStart begin() {
        deleteOldDatabase();
        var database = DatabaseStart.owning(SETTINGS);
        database.migrate();
        SpringApplication.getShutdownHandlers().add(database::stop);
        return database;
    }

    private static void deleteOldDatabase() {
        try {
            org.springframework.util.FileSystemUtils.deleteRecursively(
                    SETTINGS.home().resolve("postgresql"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
