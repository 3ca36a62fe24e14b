package org.risingtide.coffees;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Topics, and who would talk about them, each in their own circle.
@Component
class TopicTables {
    private static final String TOPICS =
            """
            select t.id, t.club_id as club, t.author_id as author, t.text, t.author_id = :me as mine,
                   exists (select 1 from coffees.agreement g where g.topic_id = t.id and g.person_id = :me) as too
            from coffees.topic t
            where t.circle_id = any(:circles) and t.author_id <> all(:closed)
            """;
    private final JdbcClient db;

    TopicTables(JdbcClient db) {
        this.db = db;
    }

    /// Newest first.
    List<Topic> of(Viewer viewer, UUID club, int most) {
        return asked(
                        viewer,
                        TOPICS + " and t.club_id = :id order by t.proposed_at desc limit :most")
                .param("id", club)
                .param("most", most)
                .query(Topic.class)
                .list();
    }

    Optional<Topic> find(Viewer viewer, UUID id) {
        return asked(viewer, TOPICS + " and t.id = :id")
                .param("id", id)
                .query(Topic.class)
                .optional();
    }

    private JdbcClient.StatementSpec asked(Viewer viewer, String sql) {
        return db.sql(sql)
                .param("me", viewer.id())
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray());
    }

    /// Nothing when there is one with this id.
    void insert(UUID id, Club club, UUID author, String text) {
        db.sql(
                        """
                        insert into coffees.topic (id, club_id, circle_id, author_id, text)
                        values (:id, :club, :circle, :author, :text) on conflict (id) do nothing\
                        """)
                .param("id", id)
                .param("club", club.id())
                .param("circle", club.circle())
                .param("author", author)
                .param("text", text)
                .update();
    }

    void delete(UUID id, UUID author) {
        db.sql("delete from coffees.topic where id = :id and author_id = :author")
                .param("id", id)
                .param("author", author)
                .update();
    }

    void agree(UUID topic, UUID person, UUID own) {
        db.sql(
                        """
                        insert into coffees.agreement (topic_id, person_id, circle_id)
                        values (:topic, :person, :own) on conflict do nothing\
                        """)
                .param("topic", topic)
                .param("person", person)
                .param("own", own)
                .update();
    }

    void disagree(UUID topic, UUID person) {
        db.sql("delete from coffees.agreement where topic_id = :topic and person_id = :person")
                .param("topic", topic)
                .param("person", person)
                .update();
    }
}
