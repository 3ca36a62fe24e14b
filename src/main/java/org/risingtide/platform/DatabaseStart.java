package org.risingtide.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Starts the database beside the application context, so that a warm start waits for the slower of the two only.
public final class DatabaseStart {
    private volatile CompletableFuture<DatabaseAddress> address;
    private volatile @Nullable Home home;
    private volatile @Nullable EmbeddedPostgres embedded;

    private DatabaseStart(Settings settings, boolean mayJoin) {
        address =
                settings.database()
                        .map(uri ->
                                CompletableFuture.completedFuture(DatabaseAddress.external(uri)))
                        .orElseGet(() -> embedded(settings, mayJoin));
    }

    /// For the server: the directory is ours alone, or the start ends with a sentence.
    public static DatabaseStart owning(Settings settings) {
        return new DatabaseStart(settings, false);
    }

    /// For a verb of the command line: beside a running server it uses that server's database.
    public static DatabaseStart joining(Settings settings) {
        return new DatabaseStart(settings, true);
    }

    /// Brings the tables up to date as soon as the database answers, beside whatever else starts. Call when the log is set up.
    public void migrate() {
        address =
                address.thenApplyAsync(Migrations::run, work -> aside("database-migrations", work));
    }

    /// Waits until the database answers and, if that was asked for, has its tables.
    public DatabaseAddress address() {
        try {
            return address.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : e;
        }
    }

    /// Call when nobody writes any more. A second call does nothing.
    public void stop() {
        address.handle((done, failed) -> done).join();
        if (embedded != null) {
            embedded.close();
            embedded = null;
        }
        if (home != null) {
            home.close();
            home = null;
        }
    }

    private CompletableFuture<DatabaseAddress> embedded(Settings settings, boolean mayJoin) {
        var owned = Home.tryToOwn(settings.home());
        if (owned == null) {
            if (mayJoin) {
                return CompletableFuture.completedFuture(EmbeddedPostgres.running(settings.home()));
            }
            throw Home.alreadyRuns(settings.home());
        }
        home = owned;
        var future = new CompletableFuture<DatabaseAddress>();
        aside("database-start", () -> begin(settings, future));
        return future;
    }

    private void begin(Settings settings, CompletableFuture<DatabaseAddress> future) {
        try {
            var postgres = EmbeddedPostgres.start(settings.home());
            embedded = postgres;
            LocalDatabase.make(postgres.address());
            future.complete(postgres.address());
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
    }

    private static void aside(String name, Runnable work) {
        Thread.ofPlatform().name(name).start(work);
    }
}
