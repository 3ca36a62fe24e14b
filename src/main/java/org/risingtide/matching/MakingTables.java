package org.risingtide.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Wishes;
import org.risingtide.lists.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makings with both locks: a making that is not the viewer's own is not there.
@Component
class MakingTables {
    private static final String MINE = " circle_id = any(:circles) and organiser_id = :viewer ";
    private final JdbcClient db;

    MakingTables(JdbcClient db) {
        this.db = db;
    }

    /// @return false when this id has been made before
    boolean insert(Making making) {
        return db.sql(
                                """
                                insert into matching.making (id, circle_id, organiser_id, name, stage, seed, source, join_token, join_until)
                                values (:id, :circle, :organiser, :name, :stage, :seed, :source, :token, :until)
                                on conflict (id) do nothing\
                                """)
                        .param("id", making.id())
                        .param("circle", making.circle())
                        .param("organiser", making.organiser())
                        .param("name", making.name())
                        .param("stage", making.stage().stored())
                        .param("seed", making.seed())
                        .param("source", low(making.open().source()))
                        .param("token", making.open().token())
                        .param("until", making.open().until())
                        .update()
                == 1;
    }

    Optional<Making> find(Viewer viewer, UUID id) {
        return db.sql("select * from matching.making where id = :id and" + MINE)
                .param("id", id)
                .param("circles", viewer.circleArray())
                .param("viewer", viewer.id())
                .query(MakingRow::read)
                .optional();
    }

    List<Making> of(Viewer viewer) {
        return db.sql(
                        "select * from matching.making where"
                                + MINE
                                + "order by made_at desc limit 50")
                .param("circles", viewer.circleArray())
                .param("viewer", viewer.id())
                .query(MakingRow::read)
                .list();
    }

    void sent(UUID id) {
        db.sql(
                        "update matching.making set stage = 'sent', sent_at = now() where id = :id and stage <> 'sent'")
                .param("id", id)
                .update();
    }

    /// Groups are looked for; what an earlier search finds from now on is nobody's.
    void search(UUID id) {
        db.sql(
                        """
                        update matching.making set stage = 'search', search_number = search_number + 1
                        where id = :id and stage <> 'sent'\
                        """)
                .param("id", id)
                .update();
    }

    /// What each column is; groups found before are gone.
    ///
    /// @return false when it was said meanwhile, in another tab or by a second press
    boolean columnsKnown(Making making, List<Column> columns) {
        return db.sql(
                                """
                                update matching.making set stage = 'people', columns = :columns, kept = '{}',
                                    search_number = search_number + 1
                                where id = :id and stage <> 'sent' and search_number = :search\
                                """)
                        .param("id", making.id())
                        .param("search", making.searchNumber())
                        .param("columns", columns.stream().map(Enum::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    void wish(UUID id, Wishes wishes) {
        db.sql(
                        """
                        update matching.making set least = :least, best = :best, most = :most, across = :across,
                            subjects = :subjects, only_one = :only, paid_hours = :paid
                        where id = :id\
                        """)
                .param("id", id)
                .param("least", wishes.least())
                .param("best", wishes.best())
                .param("most", wishes.most())
                .param("across", low(wishes.acrossSchools()))
                .param("subjects", low(wishes.subjects()))
                .param("only", low(wishes.only()))
                .param("paid", wishes.paidHours())
                .update();
    }

    void ask(UUID id, String letter, LocalDate until) {
        db.sql("update matching.making set letter = :letter, answers_until = :until where id = :id")
                .param("id", id)
                .param("letter", letter)
                .param("until", until)
                .update();
    }

    void keep(UUID id, List<Integer> kept) {
        db.sql("update matching.making set kept = :kept where id = :id")
                .param("id", id)
                .param("kept", kept.toArray(Integer[]::new))
                .update();
    }

    void seed(UUID id, long seed) {
        db.sql("update matching.making set seed = :seed where id = :id")
                .param("id", id)
                .param("seed", seed)
                .update();
    }

    void delete(Viewer viewer, UUID id) {
        db.sql("delete from matching.making where id = :id and" + MINE)
                .param("id", id)
                .param("circles", viewer.circleArray())
                .param("viewer", viewer.id())
                .update();
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
