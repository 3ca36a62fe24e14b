package org.risingtide.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Groups that were sent, and who would rather be in another one.
@Component
class SentGroupTables {
    private final JdbcClient db;
    private final JdbcClient system;

    SentGroupTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    /// @param people how many were in it when it was sent
    record SentGroup(UUID id, int place, String name, int people) {}

    void insert(Making making, SentGroup group) {
        db.sql(
                        """
                        insert into matching.sent_group (id, making_id, circle_id, place, name, people)
                        values (:id, :making, :circle, :place, :name, :people) on conflict do nothing\
                        """)
                .param("id", group.id())
                .param("making", making.id())
                .param("circle", making.circle())
                .param("place", group.place())
                .param("name", group.name())
                .param("people", group.people())
                .update();
    }

    List<SentGroup> of(Viewer viewer, UUID making) {
        return db.sql(
                        """
                        select id, place, name, people from matching.sent_group
                        where making_id = :making and circle_id = any(:circles) order by place\
                        """)
                .param("making", making)
                .param("circles", viewer.circleArray())
                .query(SentGroup.class)
                .list();
    }

    /// Whom to tell that somebody of a making has no place any more.
    record Looks(UUID making, UUID circle, UUID organiser, String name) {}

    /// Takes somebody out of the group they left; empty for groups that came from no making. A second time it changes nothing.
    Optional<Looks> left(UUID group, UUID account) {
        return system.sql(
                        """
                        update matching.candidate c
                        set place = nullif(c.place, g.place), left_places = array_remove(left_places, g.place) || g.place,
                            told = '', told_at = null
                        from matching.sent_group g join matching.making m on m.id = g.making_id
                        where g.id = :group and c.making_id = g.making_id and c.account_id = :account
                          and (c.place = g.place or g.place = any(c.left_places))
                        returning m.id as making, m.circle_id as circle, m.organiser_id as organiser, m.name\
                        """)
                .param("group", group)
                .param("account", account)
                .query(Looks.class)
                .optional();
    }
}
