package org.risingtide.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the groups of a making are called, by place.
@Component
class NamedGroupTables {
    private final JdbcClient db;

    NamedGroupTables(JdbcClient db) {
        this.db = db;
    }

    Map<Integer, String> of(Viewer viewer, UUID making) {
        var names = new HashMap<Integer, String>();
        db.sql(
                        "select place, name from matching.named_group where making_id = :making and circle_id = any(:circles)")
                .param("making", making)
                .param("circles", viewer.circleArray())
                .query((row, n) -> names.put(row.getInt("place"), row.getString("name")))
                .list();
        return names;
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
