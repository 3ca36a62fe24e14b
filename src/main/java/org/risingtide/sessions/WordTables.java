package org.risingtide.sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people write in a session.
@Component
class WordTables {
    private final JdbcClient db;

    WordTables(JdbcClient db) {
        this.db = db;
    }

    /// Of the writes of one page the latest edition counts. Words that have been shown stay as they were.
    void put(UUID session, UUID own, UUID author, Words words) {
        db.sql(
                        """
                        insert into sessions.words as w (session_id, circle_id, author_id, step, text, wish, edition)
                        values (:session, :own, :author, :step, :text, :wish, :edition)
                        on conflict (session_id, step, author_id) do update
                        set text = excluded.text, wish = excluded.wish, edition = excluded.edition
                        where not w.shown and w.edition <= excluded.edition\
                        """)
                .param("session", session)
                .param("own", own)
                .param("author", author)
                .param("step", words.step())
                .param("text", words.text())
                .param("wish", words.wish().written())
                .param("edition", words.edition())
                .update();
    }

    /// What this person has written in a step, shown or not.
    Optional<Words> own(UUID session, int step, UUID author) {
        return db.sql(
                        """
                        select step, text, wish, edition from sessions.words
                        where session_id = :session and step = :step and author_id = :author\
                        """)
                .param("session", session)
                .param("step", step)
                .param("author", author)
                .query((row, _) ->
                        new Words(
                                row.getInt("step"),
                                row.getString("text"),
                                Showing.of(row.getString("wish")),
                                row.getLong("edition")))
                .optional();
    }

    /// Shows together what was written in a step, each as its author wishes.
    void show(UUID session, int step) {
        db.sql("select sessions.show_words(:session, :step)")
                .param("session", session)
                .param("step", step)
                .query(Integer.class)
                .single();
    }

    /// What this person has written and not shown is for them alone.
    void keep(UUID session, UUID author) {
        db.sql(
                        """
                        update sessions.words set wish = 'mine'
                        where session_id = :session and author_id = :author and not shown\
                        """)
                .param("session", session)
                .param("author", author)
                .update();
    }

    /// By step; within a step in no order that tells anything.
    List<Shared> shared(Viewer viewer, UUID session) {
        return db.sql(
                        """
                        select step, author_id as author, text from sessions.words
                        where session_id = :session and shown and circle_id = any(:circles) order by step, id\
                        """)
                .param("session", session)
                .param("circles", viewer.circleArray())
                .query(Shared.class)
                .list();
    }

    /// @param edition counts the changes of one page
    record Words(int step, String text, Showing wish, long edition) {}

    /// @param author null when they wished to stay unlinked
    record Shared(int step, @Nullable UUID author, String text) {}
}
