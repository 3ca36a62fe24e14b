package org.risingtide.sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.risingtide.protocols.StepKind;
import org.risingtide.protocols.Writing;
import org.risingtide.sessions.WordTables.Seen;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Session;

/// What a viewer may read of what was written in a session: what is shown to all, and what is their own.
record Written(UUID me, List<Seen> rows) {

    Written {
        rows = List.copyOf(rows);
    }

    static Written nothing(UUID me) {
        return new Written(me, List.of());
    }

    List<Seen> shared(int step) {
        return rows.stream().filter(row -> row.shown() && row.step() == step).toList();
    }

    Optional<Seen> own(int step) {
        return rows.stream()
                .filter(row -> me.equals(row.author()) && row.step() == step)
                .findFirst();
    }

    /// The step whose words everybody sees now: this one once it is revealed, or the last in which the floor went from person to
    /// person; -1 for none. A silence shows nothing.
    static int shownAt(Session session) {
        int now = session.reached();
        return switch (session.progress()) {
            case Progress.Planned _, Progress.Closed _ -> -1;
            case Progress.InStep(_, _, _, var revealed) when revealed -> now;
            case Progress.InStep _ when isSilence(session, now) -> -1;
            case Progress.InStep _, Progress.InTurn _ -> before(session, now);
        };
    }

    /// The last step before, with nothing but silence in between.
    private static int before(Session session, int now) {
        int last =
                IntStream.iterate(now - 1, step -> step >= 0, step -> step - 1)
                        .filter(step -> !isSilence(session, step))
                        .findFirst()
                        .orElse(-1);
        return last >= 0 && shows(session, last) ? last : -1;
    }

    static boolean shows(Session session, int step) {
        var of = session.protocol().step(step);
        return of.inTurn() || of.writing() == Writing.HIDDEN;
    }

    private static boolean isSilence(Session session, int step) {
        return session.protocol().step(step).kind() == StepKind.SILENCE;
    }
}
