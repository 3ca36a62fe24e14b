package org.risingtide.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.bench.Lead.Press;
import org.risingtide.bench.Tables.Table;
import org.risingtide.protocols.StepKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A table whose people go on whatever happens to the server: what was not answered they send again, as their pages do. Remembers
/// what was acknowledged: presses, words written in a step, lines to take home.
final class Stubborn {
    /// Quicker, and a second press would be taken for a slip of the finger.
    private static final Duration APART = Duration.ofMillis(3_200);

    private static final Duration LINE = Duration.ofMillis(20);

    private final Table table;
    private final Lead lead;
    private final Set<UUID> presses = new HashSet<>();
    private @Nullable Press unanswered;
    private long last;
    private @Nullable Text words;
    private @Nullable Text line;
    private int texts;
    private int textsAcknowledged;

    /// The latest that was acknowledged.
    private record Text(int step, String text) {}

    Stubborn(Table table) {
        this.table = table;
        this.lead = new Lead(table);
    }

    /// What was acknowledged of it so far.
    int acknowledged() {
        return presses.size() + textsAcknowledged;
    }

    boolean isOver() {
        return lead.next().isEmpty();
    }

    /// Until the server is gone or the session over.
    void live(int port) {
        try (var wire = new Wire(port)) {
            while (!isOver()) {
                if (lead.gathers() || System.nanoTime() - last > APART.toNanos()) {
                    press(wire);
                } else {
                    write(wire);
                    Thread.sleep(LINE);
                }
            }
        } catch (IOException e) {
            // The kill: whatever was under way is not acknowledged.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void press(Wire wire) throws IOException {
        var now = unanswered == null ? lead.next().orElseThrow() : unanswered;
        unanswered = now;
        var answer = wire.post(table.path() + now.path(), Visits.cookie(now.who()), now.form());
        if (answer.status() >= 300) {
            throw new IllegalStateException(now.path() + " answered " + answer.status());
        }
        presses.add(now.request());
        lead.happened(now);
        unanswered = null;
        last = System.nanoTime();
    }

    private void write(Wire wire) throws IOException {
        var kind = lead.kind();
        if (kind.equals(Optional.of(StepKind.WRITE))) {
            int step = lead.step();
            var text = next("words");
            var form = "text=" + text + "&edition=" + System.currentTimeMillis();
            if (wire.post(table.path() + "/words/" + step, cookie(), form).status() < 300) {
                words = new Text(step, text);
                textsAcknowledged++;
            }
        } else if (kind.equals(Optional.of(StepKind.QUIET_MINUTES))) {
            var text = next("line");
            var form = "request_id=%s&text=%s&origin=talk&wish=mine";
            var path = "/takeaways/" + table.session() + "/line";
            if (wire.post(path, cookie(), form.formatted(UUID.randomUUID(), text)).status() < 400) {
                line = new Text(lead.step(), text);
                textsAcknowledged++;
            }
        }
    }

    /// Later ones sort after earlier ones.
    private String next(String what) {
        texts++;
        return "%s%08d".formatted(what, texts);
    }

    private String cookie() {
        return Visits.cookie(writer());
    }

    private UUID writer() {
        return table.people().getLast();
    }

    /// @throws IllegalStateException when anything that was acknowledged is not there
    void check(JdbcClient db) {
        var kept = new HashSet<UUID>();
        db.sql("select (event::json ->> 'id')::uuid from sessions.event where session_id = :id")
                .param("id", table.session())
                .query(UUID.class)
                .list()
                .forEach(kept::add);
        if (!kept.containsAll(presses)) {
            throw new IllegalStateException("Presses are lost in " + table.session());
        }
        check(
                db,
                "select text from sessions.words where session_id = :id and author_id = :who",
                words);
        check(
                db,
                "select text from takeaways.line where session_id = :id and author_id = :who",
                line);
    }

    /// What was written last may have arrived without being acknowledged.
    private void check(JdbcClient db, String sql, @Nullable Text acknowledged) {
        if (acknowledged != null
                && db
                        .sql(sql)
                        .param("id", table.session())
                        .param("who", writer())
                        .query(String.class)
                        .list()
                        .stream()
                        .noneMatch(text -> text.compareTo(acknowledged.text()) >= 0)) {
            throw new IllegalStateException(acknowledged + " is lost in " + table.session());
        }
    }
}
