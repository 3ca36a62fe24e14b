package org.risingtide.takeaways;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.takeaways.Commitment.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people will try.
@Component
class CommitmentTables {
    private static final String COLUMNS =
            "c.id, c.session_id, c.author_id, c.what, c.with_whom, c.by_day, c.mark, c.showed, c.told_at";

    private final JdbcClient db;

    CommitmentTables(JdbcClient db) {
        this.db = db;
    }

    /// The same id again changes the words of it.
    void put(Commitment commitment, UUID own) {
        db.sql(
                        """
                        insert into takeaways.commitment as c
                            (id, session_id, circle_id, author_id, what, with_whom, by_day)
                        values (:id, :session, :own, :author, :what, :with, :by)
                        on conflict (id) do update
                        set what = excluded.what, with_whom = excluded.with_whom, by_day = excluded.by_day
                        where c.author_id = excluded.author_id\
                        """)
                .param("id", commitment.id())
                .param("session", commitment.session())
                .param("own", own)
                .param("author", commitment.author())
                .param("what", commitment.what())
                .param("with", commitment.withWhom())
                .param("by", commitment.by())
                .update();
    }

    /// The author's alone.
    Optional<Commitment> own(UUID id, UUID author) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from takeaways.commitment c where c.id = :id and c.author_id = :author")
                .param("id", id)
                .param("author", author)
                .query(CommitmentTables::commitment)
                .optional();
    }

    /// What this person still means to try or has not yet told, newest first.
    List<Commitment> open(UUID author, int most) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from takeaways.commitment c
                                where c.author_id = :author and c.told_at is null and c.mark is distinct from 'letting_go'
                                order by c.made_at desc limit :most\
                                """)
                .param("author", author)
                .param("most", most)
                .query(CommitmentTables::commitment)
                .list();
    }

    /// From one session: the viewer's own, and what others have told.
    List<Commitment> ofSession(Viewer viewer, UUID session) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from takeaways.commitment c
                                where c.session_id = :session and c.circle_id = any(:circles)
                                  and (c.author_id = :viewer or c.told_at is not null) order by c.made_at, c.id\
                                """)
                .param("session", session)
                .param("circles", viewer.circleArray())
                .param("viewer", viewer.id())
                .query(CommitmentTables::commitment)
                .list();
    }

    void mark(UUID id, UUID author, @Nullable Mark mark, String showed) {
        db.sql(
                        """
                        update takeaways.commitment set mark = :mark, showed = :showed
                        where id = :id and author_id = :author\
                        """)
                .param("id", id)
                .param("author", author)
                .param("mark", mark == null ? null : mark.written())
                .param("showed", showed)
                .update();
    }

    /// From here on it belongs to the group of the session it came from.
    void tell(UUID id, UUID author, UUID circle) {
        db.sql(
                        """
                        update takeaways.commitment set circle_id = :circle, told_at = coalesce(told_at, now())
                        where id = :id and author_id = :author\
                        """)
                .param("id", id)
                .param("author", author)
                .param("circle", circle)
                .update();
    }

    void takeBack(UUID id, UUID author, UUID own) {
        db.sql(
                        """
                        update takeaways.commitment set circle_id = :own, told_at = null
                        where id = :id and author_id = :author\
                        """)
                .param("id", id)
                .param("author", author)
                .param("own", own)
                .update();
    }

    /// @return false when there is none of theirs
    boolean drop(UUID id, UUID author) {
        return db.sql("delete from takeaways.commitment where id = :id and author_id = :author")
                        .param("id", id)
                        .param("author", author)
                        .update()
                == 1;
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        var by = row.getDate("by_day");
        var mark = row.getString("mark");
        var told = row.getTimestamp("told_at");
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("what"),
                row.getString("with_whom"),
                by == null ? null : by.toLocalDate(),
                mark == null ? null : Mark.of(mark),
                row.getString("showed"),
                told == null ? null : told.toInstant());
    }
}
