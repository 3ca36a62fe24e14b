package org.risingtide.takeaways;

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

/// What somebody took home and tried. An unlinked line that has been shown is nobody's: it can neither be found nor erased.
@Component
@Order(25)
class OfTakeaways implements Belongings {
    private final JdbcClient system;

    OfTakeaways(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    @Override
    public Set<String> tables() {
        return Set.of("takeaways.line", "takeaways.commitment");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        return List.of(
                new Drawer(
                        "takeaways.mine.lines",
                        rows(
                                """
                                select text as words, made_at as written from takeaways.line
                                where author_id = :person order by made_at\
                                """,
                                viewer.id())),
                new Drawer(
                        "takeaways.mine.tries",
                        rows(
                                """
                                select what as title, showed as words, made_at as written
                                from takeaways.commitment where author_id = :person order by made_at\
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
