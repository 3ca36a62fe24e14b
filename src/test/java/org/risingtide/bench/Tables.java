package org.risingtide.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Groups of six with a session planned for each, made in the database of a running place; everybody is signed in.
final class Tables {
    static final int SEATS = 6;
    static final String PROTOCOL = "sharing-long";

    private Tables() {}

    /// @param people the first leads
    record Table(UUID session, List<UUID> people) {
        String path() {
            return "/sessions/" + session;
        }
    }

    static List<Table> laid(App app, int count) {
        var db = app.database();
        var tables = new ArrayList<Table>();
        for (int i = 0; i < count; i++) {
            tables.add(table(db, i));
        }
        return tables;
    }

    private static Table table(JdbcClient db, int number) {
        var people = new ArrayList<UUID>();
        for (int seat = 0; seat < SEATS; seat++) {
            var person = UUID.randomUUID();
            db.sql("insert into accounts.account (id, email, name) values (:id, :email, :name)")
                    .param("id", person)
                    .param("email", person + "@example.org")
                    .param("name", "Person %d of table %d".formatted(seat + 1, number + 1))
                    .update();
            Visits.signIn(db, person);
            people.add(person);
        }
        var group = UUID.randomUUID();
        db.sql("insert into circles.circle (id, kind) values (:id, 'group')")
                .param("id", group)
                .update();
        db.sql(
                        """
                        insert into circles.membership (circle_id, person_id)
                        select :circle, unnest(:people::uuid[])\
                        """)
                .param("circle", group)
                .param("people", people.toArray(UUID[]::new))
                .update();
        db.sql(
                        """
                        insert into collaboratives.collaborative (id, circle_id, kind, name)
                        values (:id, :id, 'collaborative', :name)\
                        """)
                .param("id", group)
                .param("name", "Table " + (number + 1))
                .update();
        var session = UUID.randomUUID();
        db.sql(
                        """
                        insert into sessions.session (id, collaborative_id, circle_id, protocol, version, manner, starts_at,
                            zone, facilitator_id, speakers)
                        values (:id, :group, :group, :protocol, 1, 'own_phones', now(), 'America/Los_Angeles', :leads,
                            :people)\
                        """)
                .param("id", session)
                .param("group", group)
                .param("protocol", PROTOCOL)
                .param("leads", people.getFirst())
                .param("people", people.toArray(UUID[]::new))
                .update();
        return new Table(session, List.copyOf(people));
    }
}
