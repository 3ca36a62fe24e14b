package org.risingtide.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demo's mail: nothing leaves, everything can be read on a page.
public final class KeptLetters implements Mailer {
    private static final int KEPT = 200;
    private final JdbcClient db;

    KeptLetters(JdbcClient db) {
        this.db = db;
    }

    /// A letter that was not sent.
    public record Kept(UUID id, String recipient, String subject, String body, Instant keptAt) {}

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Posted send(Letter letter) {
        db.sql(
                        "insert into platform.kept_letter (recipient, subject, body, html) values (:to, :subject, :text, :html)")
                .param("to", letter.to())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .update();
        return new Posted.Sent();
    }

    /// Newest first.
    public List<Kept> all() {
        return db.sql(
                        "select id, recipient, subject, body, kept_at from platform.kept_letter order by kept_at desc limit :kept")
                .param("kept", KEPT)
                .query(Kept.class)
                .list();
    }

    public Optional<Kept> find(UUID id) {
        return db.sql(
                        "select id, recipient, subject, body, kept_at from platform.kept_letter where id = :id")
                .param("id", id)
                .query(Kept.class)
                .optional();
    }

    /// Whoever has left gets no letter back.
    public void forget(String recipient) {
        db.sql("delete from platform.kept_letter where lower(recipient) = lower(:recipient)")
                .param("recipient", recipient)
                .update();
    }
}
