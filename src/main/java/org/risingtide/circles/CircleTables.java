package org.risingtide.circles;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.accounts.Sights;
import org.risingtide.circles.Circles.Owned;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CircleTables implements Sights {
    private final JdbcClient db;

    CircleTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Sight of(UUID account) {
        return db.sql("select circles, closed from " + source(":account"))
                .param("account", account)
                .query((row, n) -> Sights.read(row))
                .single();
    }

    @Override
    public String source(String account) {
        return "circles.sight(" + account + ")";
    }

    UUID ofOwner(UUID person, String kind) {
        return db.sql("select id from circles.circle where owner_id = :person and kind = :kind")
                .param("person", person)
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }

    Map<UUID, Owned> owned(Collection<UUID> people) {
        record Row(UUID person, UUID own, UUID companions) {}
        return db
                .sql(
                        """
                        select a.owner_id as person, a.id as own, b.id as companions
                        from circles.circle a join circles.circle b on b.owner_id = a.owner_id and b.kind = 'companions'
                        where a.owner_id = any(:people) and a.kind = 'own'\
                        """)
                .param("people", people.toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Row::person, row -> new Owned(row.own(), row.companions())));
    }

    /// @return false when there is one with this id
    boolean insert(UUID circle, String kind) {
        var made =
                db.sql(
                                "insert into circles.circle (id, kind) values (:id, :kind) on conflict do nothing")
                        .param("id", circle)
                        .param("kind", kind)
                        .update();
        if (made == 1) {
            seeAlso(circle);
        }
        return made == 1;
    }

    void seeAlso(UUID circle) {
        db.sql("select platform.see_also(:id)").param("id", circle).query().singleRow();
    }

    void join(UUID circle, UUID person) {
        db.sql(
                        """
                        insert into circles.membership (circle_id, person_id) values (:circle, :person)
                        on conflict do nothing\
                        """)
                .param("circle", circle)
                .param("person", person)
                .update();
    }

    void leave(UUID circle, UUID person) {
        db.sql("delete from circles.membership where circle_id = :circle and person_id = :person")
                .param("circle", circle)
                .param("person", person)
                .update();
    }

    List<UUID> members(UUID circle) {
        return members(List.of(circle)).getOrDefault(circle, List.of());
    }

    Map<UUID, List<UUID>> members(Collection<UUID> circles) {
        record Member(UUID circle, UUID person) {}
        return db
                .sql(
                        """
                        select circle_id as circle, person_id as person from circles.membership
                        where circle_id = any(:circles) order by since, person_id\
                        """)
                .param("circles", circles.toArray(UUID[]::new))
                .query(Member.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Member::circle,
                                LinkedHashMap::new,
                                Collectors.mapping(Member::person, Collectors.toList())));
    }

    List<Circles.Two> together(Collection<UUID> people) {
        return db.sql("select one, other from circles.together(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(Circles.Two.class)
                .list();
    }

    Around around(UUID viewer, UUID circle) {
        return db.sql(
                        """
                        select array(select person_id from circles.membership
                                     where circle_id = :circle order by since, person_id) as members,
                               array(select evaluator_id from circles.evaluators_of(:viewer) where not door_open) as barred\
                        """)
                .param("viewer", viewer)
                .param("circle", circle)
                .query((row, n) -> new Around(ids(row, "members"), ids(row, "barred")))
                .single();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((UUID[]) array.getArray());
    }
}
