package org.risingtide.collaboratives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Message.Attached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A group's thread and the files in it.
@Component
class ThreadTables {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MESSAGES =
            """
            select m.id, m.author_id, m.text, m.sent_at, m.edited_at,
                   coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes)
                                              order by f.added_at)
                             from collaboratives.file f where f.message_id = m.id), '[]') as files
            from collaboratives.message m
            """;
    private final JdbcClient db;

    ThreadTables(JdbcClient db) {
        this.db = db;
    }

    boolean insert(Collaborative group, UUID id, UUID author, String text, Instant at) {
        return db.sql(
                                """
                                insert into collaboratives.message (id, collaborative_id, circle_id, author_id, text, sent_at)
                                values (:id, :group, :circle, :author, :text, :at) on conflict (id) do nothing\
                                """)
                        .param("id", id)
                        .param("group", group.id())
                        .param("circle", group.circleId())
                        .param("author", author)
                        .param("text", text)
                        .param("at", CollaborativeTables.utc(at))
                        .update()
                == 1;
    }

    /// Newest first; the page turns them round.
    ///
    /// @param before sent earlier than this
    List<Message> newest(Viewer viewer, Collaborative group, Instant before, int limit) {
        return db.sql(
                        MESSAGES
                                + """
                                where m.collaborative_id = :group and m.circle_id = any(:circles)
                                  and m.author_id <> all(:closed) and m.sent_at < :before
                                order by m.sent_at desc limit :limit\
                                """)
                .param("group", group.id())
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("before", CollaborativeTables.utc(before))
                .param("limit", limit)
                .query(ThreadTables::message)
                .list();
    }

    Optional<Message> find(Viewer viewer, UUID group, UUID id) {
        return db.sql(
                        MESSAGES
                                + "where m.id = :id and m.collaborative_id = :group and m.circle_id = any(:circles)")
                .param("id", id)
                .param("group", group)
                .param("circles", viewer.circleArray())
                .query(ThreadTables::message)
                .optional();
    }

    /// @return false when it is not this author's
    boolean edit(UUID id, UUID author, String text) {
        return db.sql(
                                """
                                update collaboratives.message set text = :text, edited_at = now()
                                where id = :id and author_id = :author\
                                """)
                        .param("id", id)
                        .param("author", author)
                        .param("text", text)
                        .update()
                == 1;
    }

    boolean delete(UUID id, UUID author) {
        return db.sql("delete from collaboratives.message where id = :id and author_id = :author")
                        .param("id", id)
                        .param("author", author)
                        .update()
                == 1;
    }

    void attach(UUID message, UUID circle, UUID author, Attached file) {
        db.sql(
                        """
                        insert into collaboratives.file (id, message_id, circle_id, author_id, name, type, bytes)
                        values (:id, :message, :circle, :author, :name, :type, :bytes)\
                        """)
                .param("id", file.id())
                .param("message", message)
                .param("circle", circle)
                .param("author", author)
                .param("name", file.name())
                .param("type", file.type())
                .param("bytes", file.bytes())
                .update();
    }

    Optional<Attached> file(Viewer viewer, UUID id) {
        return db.sql(
                        """
                        select id, name, type, bytes from collaboratives.file
                        where id = :id and circle_id = any(:circles) and author_id <> all(:closed)\
                        """)
                .param("id", id)
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .query(Attached.class)
                .optional();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        var edited = row.getTimestamp("edited_at");
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                row.getTimestamp("sent_at").toInstant(),
                edited == null ? null : edited.toInstant(),
                List.of(JSON.readValue(row.getString("files"), Attached[].class)));
    }
}
