package org.risingtide.places;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Schools somebody added to the directory. They stay when that person leaves, without saying who added them.
@Component
@Order(60)
class OfDirectory implements Belongings {
    private final JdbcClient db;

    OfDirectory(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("places.school");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        var added =
                db.sql(
                                """
                                select name, city as town, added_at as since from places.school
                                where added_by = :me order by added_at\
                                """)
                        .param("me", viewer.id())
                        .query()
                        .listOfRows();
        return List.of(new Drawer("places.mine.added", added));
    }

    @Override
    public void erase(UUID person) {}
}
