package org.risingtide.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// The second lock: what row-level security lets a transaction see.
///
/// Bound once for a request or a job; every transaction that begins inside carries it to the database. Where nothing is bound
/// nothing shared is visible.
public final class VisibleRows {
    private static final ScopedValue<Sight> SIGHT = ScopedValue.newInstance();
    private static final Sight NOTHING = new Sight(List.of(), List.of());

    private VisibleRows() {}

    /// @param circles what belongs to one of these may be seen
    /// @param closed whose honest words stay closed all the same: the people this viewer evaluates
    public record Sight(Collection<UUID> circles, Collection<UUID> closed) {
        String circlesLiteral() {
            return literal(circles);
        }

        String closedLiteral() {
            return literal(closed);
        }

        private static String literal(Collection<UUID> ids) {
            return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }

    public static <T> T with(Sight sight, Callable<T> work) throws Exception {
        return ScopedValue.where(SIGHT, sight).call(work::call);
    }

    public static void run(Sight sight, Runnable work) {
        ScopedValue.where(SIGHT, sight).run(work);
    }

    /// What is visible here, for work that goes on in another thread.
    static Sight current() {
        return SIGHT.orElse(NOTHING);
    }
}
