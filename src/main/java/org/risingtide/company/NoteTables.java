package org.risingtide.company;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NoteTables {
    private final JdbcClient db;

    NoteTables(JdbcClient db) {
        this.db = db;
    }

    void insert(
            UUID id,
            @Nullable UUID author,
            String words,
            String language,
            Collection<String> tags,
            LocalDate on) {
        db.sql(
                        """
                        insert into company.note (id, circle_id, author_id, words, language, tags, written_on)
                        values (:id, :circle, :author, :words, :language, :tags::text[], :on) on conflict (id) do nothing\
                        """)
                .param("id", id)
                .param("circle", Circles.SITE)
                .param("author", author)
                .param("words", words)
                .param("language", language)
                .param("tags", tags.toArray(String[]::new))
                .param("on", on)
                .update();
    }

    /// Those that share a narrow theme with a question; where there are none, those whose broad themes, two at least, are all in
    /// it. In the viewer's language, without the viewer's own.
    List<Note> about(Viewer viewer, Collection<String> narrow, Collection<String> all, int most) {
        return db.sql(
                        """
                        with found as (
                            select id, author_id as author, words, reached, written_on, tags && :narrow::text[] as narrow
                            from company.note
                            where circle_id = any(:circles) and language in ('', :language)
                              and (author_id is null or (author_id <> :me and author_id <> all(:closed)))
                              and (tags && :narrow::text[] or cardinality(tags) > 1 and tags <@ :all::text[]))
                        select id, author, words, reached from found
                        where narrow or not exists (select from found where narrow)
                        order by written_on desc, id limit :most\
                        """)
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("me", viewer.id())
                .param("narrow", narrow.toArray(String[]::new))
                .param("all", all.toArray(String[]::new))
                .param("language", viewer.language().getLanguage())
                .param("most", most)
                .query(Note.class)
                .list();
    }

    /// @return whether this was the first time
    boolean reach(UUID id) {
        return db.sql("update company.note set reached = true where id = :id and not reached")
                        .param("id", id)
                        .update()
                == 1;
    }
}
