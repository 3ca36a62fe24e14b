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

    /// Those that share a theme with a question, in the viewer's language, without the viewer's own.
    List<Note> about(Viewer viewer, Collection<String> tags, int most) {
        return db.sql(
                        """
                        select id, author_id as author, words, reached from company.note
                        where circle_id = any(:circles) and tags && :tags::text[] and language in ('', :language)
                          and (author_id is null or (author_id <> :me and author_id <> all(:closed)))
                        order by written_on desc, id limit :most\
                        """)
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .param("me", viewer.id())
                .param("tags", tags.toArray(String[]::new))
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
