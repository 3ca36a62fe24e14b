package org.risingtide.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Letter.Enclosure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NoticeTables {
    private final JdbcClient db;

    NoticeTables(JdbcClient db) {
        this.db = db;
    }

    /// @return false when it is written already
    boolean insert(Notice notice) {
        return db.sql(
                                """
                                insert into notices.notice (id, circle_id, recipient_id, author_id, kind, about_id, words,
                                  arguments, path, reply_to, enclosure_name, enclosure_type, enclosure)
                                values (:id, :circle, :recipient, :author, :kind, :about, :words,
                                  :arguments, :path, :replyTo, :name, :type, :content)
                                on conflict do nothing\
                                """)
                        .param("id", notice.id())
                        .param("circle", notice.circle())
                        .param("recipient", notice.recipient())
                        .param("author", notice.author())
                        .param("kind", notice.kind())
                        .param("about", notice.about())
                        .param("words", notice.words())
                        .param("arguments", notice.arguments().toArray(String[]::new))
                        .param("path", notice.path())
                        .param("replyTo", notice.replyTo())
                        .param("name", notice.enclosure().map(Enclosure::name).orElse(null))
                        .param("type", notice.enclosure().map(Enclosure::type).orElse(null))
                        .param("content", notice.enclosure().map(Enclosure::content).orElse(null))
                        .update()
                == 1;
    }

    void queue(Notice notice) {
        db.sql(
                        "insert into notices.delivery (notice_id, recipient_id, kind) values (:id, :recipient, :kind)")
                .param("id", notice.id())
                .param("recipient", notice.recipient())
                .param("kind", notice.kind())
                .update();
    }

    List<NoticeLine> newest(Viewer viewer, int limit) {
        return db.sql(
                        """
                        select id, words, arguments, written_at, read_at is not null as read from notices.notice
                        where recipient_id = :viewer and circle_id = any(:circles) and author_id <> all(:closed)
                        order by written_at desc, id limit :limit\
                        """)
                .param("viewer", viewer.id())
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("limit", limit)
                .query(NoticeTables::line)
                .list();
    }

    Optional<String> markRead(Viewer viewer, UUID notice) {
        return db.sql(
                        """
                        update notices.notice set read_at = coalesce(read_at, now())
                        where id = :id and recipient_id = :viewer and circle_id = any(:circles) and author_id <> all(:closed)
                        returning path\
                        """)
                .param("id", notice)
                .param("viewer", viewer.id())
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .query(String.class)
                .optional();
    }

    Set<String> silenced(UUID account) {
        return db.sql("select kind from notices.silence where account_id = :account")
                .param("account", account)
                .query(String.class)
                .set();
    }

    void silence(UUID account, String kind) {
        db.sql(
                        "insert into notices.silence (account_id, kind) values (:account, :kind) on conflict do nothing")
                .param("account", account)
                .param("kind", kind)
                .update();
    }

    void hear(UUID account, String kind) {
        db.sql("delete from notices.silence where account_id = :account and kind = :kind")
                .param("account", account)
                .param("kind", kind)
                .update();
    }

    static NoticeLine line(ResultSet row, int number) throws SQLException {
        return new NoticeLine(
                row.getObject("id", UUID.class),
                row.getString("words"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("read"));
    }
}
