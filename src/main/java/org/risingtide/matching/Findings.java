package org.risingtide.matching;

import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A search's result, kept by the system: whoever asked for it may have gone home.
@Component
class Findings {
    private final JdbcClient system;
    private final TransactionTemplate transaction;

    Findings(
            @Qualifier("system") JdbcClient system,
            @Qualifier("system") TransactionTemplate transaction) {
        this.system = system;
        this.transaction = transaction;
    }

    /// All or nothing; a making that went on meanwhile, or for which another search began, stays as it is.
    void keep(Making making, Map<UUID, Integer> places, Map<Integer, String> names) {
        transaction.executeWithoutResult(_ -> {
            if (goesOn(making)) {
                place(making.id(), places);
                name(making, names);
            }
        });
    }

    private boolean goesOn(Making making) {
        return system.sql(
                                """
                                update matching.making set stage = 'review'
                                where id = :making and stage = 'search' and search_number = :search\
                                """)
                        .param("making", making.id())
                        .param("search", making.searchNumber())
                        .update()
                == 1;
    }

    private void place(UUID making, Map<UUID, Integer> places) {
        system.sql("update matching.candidate set place = null where making_id = :making")
                .param("making", making)
                .update();
        system.sql(
                        """
                        update matching.candidate c set place = f.place
                        from unnest(:ids::uuid[], :places::int[]) f(id, place) where c.id = f.id\
                        """)
                .param("ids", places.keySet().toArray(UUID[]::new))
                .param("places", places.values().toArray(Integer[]::new))
                .update();
    }

    private void name(Making making, Map<Integer, String> names) {
        system.sql("delete from matching.named_group where making_id = :making")
                .param("making", making.id())
                .update();
        system.sql(
                        """
                        insert into matching.named_group (making_id, circle_id, place, name)
                        select :making, :circle, f.place, f.name from unnest(:places::int[], :names::text[]) f(place, name)\
                        """)
                .param("making", making.id())
                .param("circle", making.circle())
                .param("places", names.keySet().toArray(Integer[]::new))
                .param("names", names.values().toArray(String[]::new))
                .update();
    }
}
