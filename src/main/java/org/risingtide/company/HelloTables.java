package org.risingtide.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HelloTables {
    /// Question and answer are closed to whoever evaluates their author.
    private static final String OPEN =
            "h.asker_id <> all(:closed) and (h.answer is null or h.asked_id <> all(:closed))";

    private final JdbcClient db;
    private final JdbcClient system;

    HelloTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    boolean exists(UUID id) {
        return db.sql("select exists (select 1 from company.hello where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// The same question to the same person, while it waits for an answer.
    Optional<UUID> waiting(UUID asker, UUID asked, String question, String tried) {
        return db.sql(
                        """
                        select id from company.hello where asker_id = :asker and asked_id = :asked
                          and question = :question and tried = :tried and state = 'waiting' limit 1\
                        """)
                .param("asker", asker)
                .param("asked", asked)
                .param("question", question)
                .param("tried", tried)
                .query(UUID.class)
                .optional();
    }

    /// How many of somebody's questions still wait; over a few, a new one would be a mailing.
    int waiting(UUID asker) {
        return db.sql(
                        "select count(*) from company.hello where asker_id = :asker and state = 'waiting'")
                .param("asker", asker)
                .query(Integer.class)
                .single();
    }

    void insert(Hello hello) {
        db.sql(
                        """
                        insert into company.hello (id, circle_id, asker_id, asked_id, question, tried, asked_at)
                        values (:id, :circle, :asker, :asked, :question, :tried, :at)\
                        """)
                .param("id", hello.id())
                .param("circle", hello.circleId())
                .param("asker", hello.askerId())
                .param("asked", hello.askedId())
                .param("question", hello.question())
                .param("tried", hello.tried())
                .param("at", hello.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Hello> find(Viewer viewer, UUID id) {
        return db.sql(
                        "select * from company.hello h where h.id = :id and h.circle_id = any(:circles) and "
                                + OPEN)
                .param("id", id)
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .query(HelloTables::hello)
                .optional();
    }

    /// Newest first.
    List<Hello> of(Viewer viewer, int most) {
        return db.sql(
                        """
                        select h.* from unnest(:circles::uuid[]) as mine(circle_id)
                        cross join lateral (select * from company.hello h where h.circle_id = mine.circle_id) h
                        where \
                        """
                                + OPEN
                                + " order by h.asked_at desc limit :most")
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("most", most)
                .query(HelloTables::hello)
                .list();
    }

    /// @return false when it has been answered already
    boolean answer(UUID id, UUID asked, Hello.State state, String answer) {
        return db.sql(
                                """
                                update company.hello set state = :state, answer = nullif(:answer, ''), answered_at = now()
                                where id = :id and asked_id = :asked and state = 'waiting'\
                                """)
                        .param("id", id)
                        .param("asked", asked)
                        .param("state", state.written())
                        .param("answer", answer)
                        .update()
                == 1;
    }

    /// @return false when they have said so already
    boolean like(UUID id, UUID person) {
        return db.sql(
                                """
                                update company.hello set asker_likes = asker_likes or asker_id = :person,
                                    asked_likes = asked_likes or asked_id = :person
                                where id = :id and (asker_id = :person and not asker_likes
                                    or asked_id = :person and not asked_likes)\
                                """)
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    void joinedIn(UUID id, UUID group) {
        db.sql("update company.hello set group_id = :group where id = :id")
                .param("id", id)
                .param("group", group)
                .update();
    }

    /// What nobody has answered since then, with who asked.
    List<Lapsed> silent(Instant before) {
        return system.sql(
                        """
                        select id, circle_id as circle, asker_id as asker from company.hello
                        where state = 'waiting' and asked_at < :before\
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Lapsed.class)
                .list();
    }

    /// Silence becomes the same "not now" as any other.
    ///
    /// @return false when it has been answered meanwhile
    boolean lapse(UUID id) {
        return db.sql(
                                """
                                update company.hello set state = 'not_now', answered_at = now()
                                where id = :id and state = 'waiting'\
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    record Lapsed(UUID id, UUID circle, UUID asker) {}

    private static Hello hello(ResultSet row, int number) throws SQLException {
        return new Hello(
                row.getObject("id", UUID.class),
                row.getObject("circle_id", UUID.class),
                row.getObject("asker_id", UUID.class),
                Objects.requireNonNullElse(row.getObject("asked_id", UUID.class), Hello.NOBODY),
                row.getString("question"),
                row.getString("tried"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("answer"),
                Hello.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("asker_likes"),
                row.getBoolean("asked_likes"),
                row.getObject("group_id", UUID.class));
    }
}
