package org.risingtide.sessions;

import java.util.Collection;
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
    ///
    /// @return false when they have been shown, or a later edition is kept
    boolean put(UUID session, UUID own, UUID author, Words words) {
        return db.sql(
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
                        .update()
                == 1;
    }

    /// What this person has written in a step, shown or not.
    Optional<Words> own(UUID session, int step, UUID author) {
        return db.sql(
                        """
                        select step, text, wish, edition, shown from sessions.words
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
                                row.getLong("edition"),
                                row.getBoolean("shown")))
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

    /// What this person has written in these steps and not shown is for them alone.
    void keep(UUID session, UUID author, List<Integer> steps) {
        db.sql(
                        """
                        update sessions.words set wish = 'mine'
                        where session_id = :session and author_id = :author and not shown and step = any(:steps)\
                        """)
                .param("session", session)
                .param("author", author)
                .param("steps", steps.toArray(Integer[]::new))
                .update();
    }

    /// What this viewer may read: what is shown, and their own. By step; within a step in no order that tells anything.
    List<Seen> seen(Viewer viewer, UUID session) {
        return db.sql(
                        """
                        select step, author_id as author, text, wish, shown from sessions.words
                        where session_id = :session and (author_id = :me
                            or shown and circle_id = any(:circles)
                                and (author_id is null or author_id <> all(:closed)))
                        order by step, id\
                        """)
                .param("session", session)
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("me", viewer.id())
                .query((row, _) ->
                        new Seen(
                                row.getInt("step"),
                                row.getObject("author", UUID.class),
                                row.getString("text"),
                                Showing.of(row.getString("wish")),
                                row.getBoolean("shown")))
                .list();
    }

    /// @param author null when they wished to stay unlinked
    record Said(UUID session, int step, @Nullable UUID author, String text) {}

    /// What was shown in several sessions; within a step in no order that tells anything.
    List<Said> said(Viewer viewer, Collection<UUID> sessions) {
        return db.sql(
                        """
                        select session_id as session, step, author_id as author, text from sessions.words
                        where session_id = any(:sessions) and shown and circle_id = any(:circles)
                          and (author_id is null or author_id <> all(:closed))
                        order by session_id, step, id\
                        """)
                .param("sessions", sessions.toArray(UUID[]::new))
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .query(Said.class)
                .list();
    }

    /// @param author null when they wished to stay unlinked
    record Seen(int step, @Nullable UUID author, String text, Showing wish, boolean shown) {}

    /// @param edition counts the changes of one page
    record Words(int step, String text, Showing wish, long edition, boolean shown) {
        Words(int step, String text, Showing wish, long edition) {
            this(step, text, wish, edition, false);
        }
    }
}
