package org.risingtide.collaboratives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaborative.Kind;
import org.risingtide.collaboratives.Collaborative.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Groups themselves, and who keeps their rhythm.
@Component
class CollaborativeTables {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient db;

    CollaborativeTables(JdbcClient db) {
        this.db = db;
    }

    void insert(Collaborative group) {
        db.sql(
                        """
                        insert into collaboratives.collaborative
                            (id, circle_id, kind, name, why, opener_id, reply_to, another_until)
                        values (:id, :circle, :kind, :name, :why::jsonb, :opener, :replyTo, :another)\
                        """)
                .param("id", group.id())
                .param("circle", group.circleId())
                .param("kind", group.kind().written())
                .param("name", group.name())
                .param("why", JSON.writeValueAsString(group.why()))
                .param("opener", group.openerId())
                .param("replyTo", group.replyTo())
                .param(
                        "another",
                        Optional.ofNullable(group.anotherUntil())
                                .map(CollaborativeTables::utc)
                                .orElse(null))
                .update();
    }

    void addFacilitator(Collaborative group, UUID person) {
        db.sql(
                        """
                        insert into collaboratives.facilitator (collaborative_id, circle_id, person_id)
                        values (:group, :circle, :person) on conflict do nothing\
                        """)
                .param("group", group.id())
                .param("circle", group.circleId())
                .param("person", person)
                .update();
    }

    void removeFacilitator(UUID group, UUID person) {
        db.sql(
                        "delete from collaboratives.facilitator where collaborative_id = :group and person_id = :person")
                .param("group", group)
                .param("person", person)
                .update();
    }

    /// A group without a facilitator is everybody's.
    boolean facilitates(UUID group, UUID person) {
        return db.sql(
                        """
                        select not exists (select 1 from collaboratives.facilitator where collaborative_id = :group)
                            or exists (select 1 from collaboratives.facilitator
                                       where collaborative_id = :group and person_id = :person)\
                        """)
                .param("group", group)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    Optional<Collaborative> find(Viewer viewer, UUID id) {
        return db.sql(
                        "select * from collaboratives.collaborative where id = :id and circle_id = any(:circles)")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(CollaborativeTables::group)
                .optional();
    }

    /// Newest first.
    List<Collaborative> of(Viewer viewer) {
        return db.sql(
                        """
                        select * from collaboratives.collaborative
                        where circle_id = any(:circles) and ended_at is null and kind <> 'coffee_table' order by kind = 'coffee_club', started_at desc, id\
                        """)
                .param("circles", viewer.circleArray())
                .query(CollaborativeTables::group)
                .list();
    }

    void askForHelp(UUID id, boolean asks) {
        db.sql(
                        "update collaboratives.collaborative set help_asked_at = case when :asks then now() end where id = :id")
                .param("id", id)
                .param("asks", asks)
                .update();
    }

    void end(UUID id) {
        db.sql("update collaboratives.collaborative set ended_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    List<Facts> facts(Collection<UUID> ids) {
        return db.sql("select id, date_set, has_met, asks_for_help from collaboratives.facts(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Facts.class)
                .list();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Collaborative group(ResultSet row, int number) throws SQLException {
        return new Collaborative(
                row.getObject("id", UUID.class),
                row.getObject("circle_id", UUID.class),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                List.of(JSON.readValue(row.getString("why"), Why[].class)),
                row.getObject("opener_id", UUID.class),
                row.getString("reply_to"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "help_asked_at"),
                instant(row, "another_until"),
                instant(row, "rests_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
