package org.risingtide.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Cells;
import org.risingtide.matching.Makings.Stands;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the groups of a making are called, by place.
@Component
class NamedGroupTables {
    private final JdbcClient db;

    NamedGroupTables(JdbcClient db) {
        this.db = db;
    }

    /// With what was sent and who has agreed, in one query.
    Stands stands(Viewer viewer, UUID making) {
        var names = new HashMap<Integer, String>();
        var sent = new HashSet<Integer>();
        var agreed = new HashMap<String, UUID>();
        db.sql(
                        """
                        select 'name' as what, place, name, null::uuid as id from matching.named_group
                        where making_id = :making and circle_id = any(:circles)
                        union all select 'sent', place, name, null from matching.sent_group
                        where making_id = :making and circle_id = any(:circles)
                        union all select 'agreed', 0, district, id from matching.agreement
                        where making_id = :making and circle_id = any(:circles) and agreed\
                        """)
                .param("making", making)
                .param("circles", viewer.circleArray())
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    var name = row.getString("name");
                                    switch (row.getString("what")) {
                                        case "name" -> names.put(row.getInt("place"), name);
                                        case "sent" -> sent.add(row.getInt("place"));
                                        default ->
                                                agreed.put(
                                                        Cells.fold(name),
                                                        row.getObject("id", UUID.class));
                                    }
                                });
        return new Stands(names, sent, agreed);
    }

    void forget(UUID making) {
        db.sql("delete from matching.named_group where making_id = :making")
                .param("making", making)
                .update();
    }

    void rename(Making making, int place, String name) {
        db.sql(
                        """
                        insert into matching.named_group (making_id, circle_id, place, name)
                        values (:making, :circle, :place, :name)
                        on conflict (making_id, place) do update set name = excluded.name\
                        """)
                .param("making", making.id())
                .param("circle", making.circle())
                .param("place", place)
                .param("name", name)
                .update();
    }
}
