package org.risingtide.takeaways;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.sessions.Afterword;
import org.risingtide.sessions.Afterword.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lines that were shown and tries that were told: what the story of a group is made of.
@Component
class AfterwordTables {
    private static final String KEYS = "takeaways.story.";

    private final JdbcClient db;

    AfterwordTables(JdbcClient db) {
        this.db = db;
    }

    /// Of each session in an order that tells nothing.
    List<Afterword> of(Viewer viewer, Collection<UUID> sessions) {
        return db
                .sql(
                        """
                        select session_id as session, 'kept' as what, author_id as author, from_id as "from", text,
                            '' as showed, id
                        from takeaways.line
                        where session_id = any(:sessions) and circle_id = any(:circles) and settled and wish <> 'mine'
                          and (author_id is null or author_id <> all(:closed))
                        union all
                        select session_id, coalesce(mark, 'told'), author_id, null, what, showed, id
                        from takeaways.commitment
                        where session_id = any(:sessions) and circle_id = any(:circles) and told_at is not null
                          and author_id <> all(:closed)
                        order by session, id\
                        """)
                .param("sessions", sessions.toArray(UUID[]::new))
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::afterword)
                .toList();
    }

    /// @param what `kept`, or what came of a try
    private record Row(
            UUID session,
            String what,
            @Nullable UUID author,
            @Nullable UUID from,
            String text,
            String showed,
            UUID id) {

        Afterword afterword() {
            return what.equals("kept")
                    ? new Afterword(session, Kind.LINE, line(), author, from, text, showed)
                    : new Afterword(session, Kind.TRY, KEYS + what, author, null, text, showed);
        }

        private String line() {
            return KEYS + (author == null ? "unlinked" : "kept") + (from == null ? "" : ".from");
        }
    }
}
