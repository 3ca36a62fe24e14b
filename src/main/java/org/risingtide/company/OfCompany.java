package org.risingtide.company;

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

/// Hellos, notes for whoever comes next and questions on posters. A note that was left unlinked is nobody's: it is in no archive.
@Component
@Order(20)
class OfCompany implements Belongings {
    private final JdbcClient system;

    OfCompany(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    @Override
    public Set<String> tables() {
        return Set.of("company.hello", "company.note", "company.poster");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        return List.of(
                new Drawer("company.mine.hellos", hellos(viewer)),
                new Drawer("company.mine.notes", notes(viewer)),
                new Drawer("company.mine.posters", posters(viewer)));
    }

    /// Questions go with the answers to them. An answer goes and leaves the other's question; one that still waits lapses.
    @Override
    public void erase(UUID person) {
        system.sql(
                        """
                        update company.hello set answer = null, asked_likes = false, asked_id = null,
                            state = case state when 'answered' then 'not_now' else state end
                        where asked_id = :person\
                        """)
                .param("person", person)
                .update();
        system.sql("delete from company.hello where asker_id = :person")
                .param("person", person)
                .update();
    }

    /// One's own words whoever evaluates whom; the other's only where their page would show them.
    private List<Map<String, Object>> hellos(Viewer viewer) {
        return system.sql(
                        """
                        select asker_id as asker, asked_id as asked,
                            case when asker_id <> all(:closed) then question end as question,
                            case when asker_id <> all(:closed) then tried end as tried, asked_at as written,
                            case when asked_id <> all(:closed) then answer end as answer
                        from company.hello where asker_id = :me or asked_id = :me order by asked_at\
                        """)
                .param("me", viewer.id())
                .param("closed", viewer.closedArray())
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> notes(Viewer viewer) {
        return rows(
                "select words, written_on as written from company.note where author_id = :me order by written_on",
                viewer);
    }

    private List<Map<String, Object>> posters(Viewer viewer) {
        return rows(
                "select question, made_at as written from company.poster where made_by = :me order by made_at",
                viewer);
    }

    private List<Map<String, Object>> rows(String sql, Viewer viewer) {
        return system.sql(sql).param("me", viewer.id()).query().listOfRows();
    }
}
