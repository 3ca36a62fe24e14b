package org.risingtide.coffees;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody proposed to talk about, and what they answered.
@Component
@Order(24)
class OfCoffees implements Belongings {
    private final JdbcClient system;

    OfCoffees(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "coffees.habit",
                "coffees.answer",
                "coffees.topic",
                "coffees.agreement",
                "coffees.seat");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        return List.of(
                new Drawer(
                        "coffees.mine.topics",
                        rows(
                                """
                                select text as words, proposed_at as written from coffees.topic
                                where author_id = :person order by proposed_at\
                                """,
                                viewer.id())),
                new Drawer(
                        "coffees.mine.agreements",
                        rows(
                                """
                                select t.text as words from coffees.agreement g join coffees.topic t on t.id = g.topic_id
                                where g.person_id = :person and :person = any(circles.members_of(t.circle_id))
                                order by t.proposed_at\
                                """,
                                viewer.id())),
                new Drawer(
                        "coffees.mine.coffees",
                        rows(
                                """
                                select e.starts_at as since from coffees.seat s join coffees.seating e on e.id = s.seating_id
                                where s.person_id = :person order by e.starts_at\
                                """,
                                viewer.id())));
    }

    /// Their rows go with their account.
    @Override
    public void erase(UUID person) {}

    private List<Map<String, Object>> rows(String sql, UUID person) {
        return system.sql(sql).param("person", person).query().listOfRows();
    }
}
