package org.risingtide.circles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody said about who evaluates them, and where they belong. Last to be erased: others ask here who shares a group.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class OfCircles implements Belongings {
    private final JdbcClient system;

    OfCircles(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    /// A group of somebody who leaves for good.
    ///
    /// @param alone whether nobody else is in it
    public record Left(UUID id, boolean alone) {}

    public List<Left> groupsOf(UUID person) {
        return system.sql("select id, alone from circles.groups_of(:person)")
                .param("person", person)
                .query(Left.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "circles.circle",
                "circles.membership",
                "circles.standing",
                "circles.evaluator_word",
                "circles.open_door");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        return List.of(
                new Drawer(
                        "circles.mine.evaluators",
                        rows(
                                """
                                select evaluator_id as person, says = 'evaluates_me' as evaluates, said_at as written
                                from circles.evaluator_word where person_id = :me order by said_at\
                                """,
                                viewer)),
                new Drawer(
                        "circles.mine.doors",
                        rows(
                                """
                                select evaluator_id as person, opened_at as since
                                from circles.open_door where person_id = :me order by opened_at\
                                """,
                                viewer)));
    }

    @Override
    public void erase(UUID person) {
        for (var table : List.of("circles.evaluator_word", "circles.open_door")) {
            system.sql(
                            "delete from "
                                    + table
                                    + " where person_id = :person or evaluator_id = :person")
                    .param("person", person)
                    .update();
        }
        system.sql("delete from circles.membership where person_id = :person")
                .param("person", person)
                .update();
    }

    private List<Map<String, Object>> rows(String sql, Viewer viewer) {
        return system.sql(sql).param("me", viewer.id()).query().listOfRows();
    }
}
