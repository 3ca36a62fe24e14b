package org.risingtide.coffees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What making tables reads with the eyes of the system, because no member may: who is in, and who has sat with whom.
@Component
class LayingTables {
    private final JdbcClient system;

    LayingTables(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    /// Who belongs to a club, in a fixed order.
    List<UUID> members(UUID club) {
        return system.sql("select unnest(circles.members_of(:club)) as id order by id")
                .param("club", club)
                .query(UUID.class)
                .list();
    }

    /// Who is in: as they answered, else as they said once for all.
    Set<UUID> coming(Coffee coffee) {
        return system.sql(
                        """
                        select m.id
                        from unnest(circles.members_of(:club)) m(id)
                        left join coffees.answer a on a.coffee_id = :coffee and a.person_id = m.id
                        left join coffees.habit h on h.club_id = :club and h.person_id = m.id
                        where coalesce(a.comes, h.comes and coalesce(h.paused_until < :day, true), false)
                        order by m.id\
                        """)
                .param("club", coffee.club())
                .param("coffee", coffee.id())
                .param("day", coffee.starts().toLocalDate())
                .query(UUID.class)
                .set();
    }

    /// Who has neither answered nor said what holds without an answer.
    List<UUID> silent(Coffee coffee) {
        return system.sql(
                        """
                        select m.id
                        from unnest(circles.members_of(:club)) m(id)
                        left join coffees.answer a on a.coffee_id = :coffee and a.person_id = m.id
                        left join coffees.habit h on h.club_id = :club and h.person_id = m.id
                        where a.comes is null and not coalesce(h.comes, false)
                          and coalesce(h.paused_until < :day, true)
                        order by m.id\
                        """)
                .param("club", coffee.club())
                .param("coffee", coffee.id())
                .param("day", coffee.starts().toLocalDate())
                .query(UUID.class)
                .list();
    }

    private record Seat(UUID table, UUID person) {}

    /// Who sits at which table of this coffee, before its time and from then on.
    ///
    /// @param begun tables that have met, or do so now
    Map<UUID, List<UUID>> seats(UUID coffee, boolean begun, Instant now) {
        return byTable(
                system.sql(
                                """
                                select s.seating_id as table, s.person_id as person
                                from coffees.seat s join coffees.seating e on e.id = s.seating_id
                                where s.coffee_id = :coffee and (e.starts_at <= :now) = :begun
                                order by s.seating_id, s.person_id\
                                """)
                        .param("coffee", coffee)
                        .param("begun", begun)
                        .param("now", CoffeeTables.utc(now))
                        .query(Seat.class)
                        .list());
    }

    /// The tables of all other coffees of the club.
    Collection<List<UUID>> before(Coffee coffee) {
        return byTable(
                        system.sql(
                                        """
                                        select s.seating_id as table, s.person_id as person
                                        from coffees.seat s join coffees.coffee c on c.id = s.coffee_id
                                        where c.club_id = :club and c.id <> :coffee and c.called_off_at is null\
                                        """)
                                .param("club", coffee.club())
                                .param("coffee", coffee.id())
                                .query(Seat.class)
                                .list())
                .values();
    }

    /// A topic somebody at these tables proposed or said "me too" to.
    ///
    /// @param people who did
    /// @param had who has talked about it at a table already
    record Wish(UUID topic, String text, Set<UUID> people, Set<UUID> had) {}

    /// Oldest first.
    List<Wish> wishes(UUID club) {
        return system.sql(
                        """
                        select t.id, t.text,
                               array(select t.author_id union
                                     select g.person_id from coffees.agreement g where g.topic_id = t.id) as people,
                               array(select s.person_id from coffees.seat s join coffees.seating e on e.id = s.seating_id
                                     where e.topic_id = t.id) as had
                        from coffees.topic t where t.club_id = :club order by t.proposed_at, t.id\
                        """)
                .param("club", club)
                .query(LayingTables::wish)
                .list();
    }

    /// Coffees whose tables are to be made, or may have to be mended.
    List<UUID> due(Instant now) {
        return system.sql(
                        """
                        select id from coffees.coffee
                        where called_off_at is null and starts_at > :now and (closes_at <= :now or laid_at is not null)
                        order by starts_at\
                        """)
                .param("now", CoffeeTables.utc(now))
                .query(UUID.class)
                .list();
    }

    /// Coffees whose tables will be made before that.
    List<Coffee> closing(Instant now, Instant until) {
        return system.sql(
                        """
                        select * from coffees.coffee
                        where called_off_at is null and laid_at is null and closes_at > :now and closes_at < :until\
                        """)
                .param("now", CoffeeTables.utc(now))
                .param("until", CoffeeTables.utc(until))
                .query(CoffeeTables::coffee)
                .list();
    }

    /// Of a table, or nothing.
    Optional<UUID> coffeeOf(UUID table) {
        return system.sql("select coffee_id from coffees.seating where id = :table")
                .param("table", table)
                .query(UUID.class)
                .optional();
    }

    /// Coffees whose tables somebody who left this club or table may be missed at.
    List<UUID> ahead(UUID group) {
        return system.sql(
                        """
                        select c.id from coffees.coffee c
                        where c.laid_at is not null and c.starts_at > now()
                          and (c.club_id = :group
                               or c.id in (select e.coffee_id from coffees.seating e where e.id = :group))\
                        """)
                .param("group", group)
                .query(UUID.class)
                .list();
    }

    Optional<Coffee> find(UUID coffee) {
        return system.sql("select * from coffees.coffee where id = :id")
                .param("id", coffee)
                .query(CoffeeTables::coffee)
                .optional();
    }

    Optional<Club> club(UUID club) {
        return system.sql("select * from coffees.club where id = :id")
                .param("id", club)
                .query(ClubTables::club)
                .optional();
    }

    private static Map<UUID, List<UUID>> byTable(List<Seat> seats) {
        return seats.stream()
                .collect(
                        Collectors.groupingBy(
                                Seat::table,
                                LinkedHashMap::new,
                                Collectors.mapping(Seat::person, Collectors.toList())));
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                row.getString("text"),
                Set.of((UUID[]) row.getArray("people").getArray()),
                Set.copyOf(List.of((UUID[]) row.getArray("had").getArray())));
    }
}
