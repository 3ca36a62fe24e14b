package org.risingtide.collaboratives;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a group writes together: its norms and its page to plan on.
@Component
class WritingTables {
    private final JdbcClient db;

    WritingTables(JdbcClient db) {
        this.db = db;
    }

    Optional<Norms> norms(Viewer viewer, UUID group) {
        return db.sql(
                        """
                        select version, text, revisit_on, written_at from collaboratives.norms
                        where collaborative_id = :group and circle_id = any(:circles)
                        order by version desc limit 1\
                        """)
                .param("group", group)
                .param("circles", viewer.circleArray())
                .query(Norms.class)
                .optional();
    }

    /// @param version the one after the edit's beginning
    /// @return false when somebody wrote that version first
    boolean writeNorms(
            Collaborative group,
            UUID id,
            UUID author,
            int version,
            String text,
            @Nullable LocalDate revisitOn) {
        return db.sql(
                                """
                                insert into collaboratives.norms
                                    (id, collaborative_id, circle_id, author_id, version, text, revisit_on)
                                values (:id, :group, :circle, :author, :version, :text, :revisit)
                                on conflict do nothing\
                                """)
                        .param("id", id)
                        .param("group", group.id())
                        .param("circle", group.circleId())
                        .param("author", author)
                        .param("version", version)
                        .param("text", text)
                        .param("revisit", revisitOn)
                        .update()
                == 1;
    }

    boolean hasNorms(UUID id) {
        return db.sql("select exists (select 1 from collaboratives.norms where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Plan plan(Viewer viewer, UUID group) {
        return db.sql(
                        """
                        select text, version, edited_by, edited_at from collaboratives.plan
                        where collaborative_id = :group and circle_id = any(:circles)\
                        """)
                .param("group", group)
                .param("circles", viewer.circleArray())
                .query(Plan.class)
                .optional()
                .orElse(Plan.BLANK);
    }

    /// @param from the version that was edited
    /// @return false when somebody else has written since
    boolean writePlan(Collaborative group, UUID author, int from, String text) {
        return db.sql(
                                """
                                insert into collaboratives.plan as p
                                    (collaborative_id, circle_id, text, version, edited_by, edited_at)
                                values (:group, :circle, :text, 1, :author, now())
                                on conflict (collaborative_id) do update
                                set text = excluded.text, version = p.version + 1, edited_by = excluded.edited_by, edited_at = now()
                                where p.version = :from or p.text = excluded.text\
                                """)
                        .param("group", group.id())
                        .param("circle", group.circleId())
                        .param("text", text)
                        .param("author", author)
                        .param("from", from)
                        .update()
                == 1;
    }
}
