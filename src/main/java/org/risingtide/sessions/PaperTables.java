package org.risingtide.sessions;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What makes a session one that was run on paper.
@Component
class PaperTables {
    private final JdbcClient db;

    PaperTables(JdbcClient db) {
        this.db = db;
    }

    /// Nothing that was pressed on its page before is part of it.
    void begin(UUID session) {
        db.sql("select sessions.begin_on_paper(:session)")
                .param("session", session)
                .query()
                .listOfRows();
    }

    /// For all to read; of nobody in particular. Words are read by their ids: these stay in the order of the sheet.
    ///
    /// @param place of the line on it, counted from 0
    void write(Plan plan, Paper.Line line, int place) {
        var id = new UUID((long) place << 32, UUID.randomUUID().getLeastSignificantBits());
        db.sql(
                        """
                        insert into sessions.words (id, session_id, circle_id, step, text, wish, shown)
                        values (:id, :session, :circle, :step, :text, 'unlinked', true)\
                        """)
                .param("id", id)
                .param("session", plan.id())
                .param("circle", plan.circle())
                .param("step", line.step())
                .param("text", line.text())
                .update();
    }

    /// What is open for a while after closing is open from when it was entered.
    void entered(UUID session, Instant at) {
        db.sql("update sessions.session set closed_at = :at where id = :session")
                .param("session", session)
                .param("at", SessionTables.utc(at))
                .update();
    }
}
