package org.risingtide.coffees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the home of a club and that of a table show.
@Component
class PageTables {
    private final JdbcClient db;

    PageTables(JdbcClient db) {
        this.db = db;
    }

    /// A club as one of its people meets it.
    ///
    /// @param comes what holds when they say nothing, or null while they have not said
    /// @param pausedUntil or null
    /// @param dates soonest first
    record Mine(
            Club club,
            @Nullable Boolean comes,
            @Nullable LocalDate pausedUntil,
            List<Date> dates) {}

    /// @param answer what they said, or null
    /// @param table theirs, or null
    /// @param with who else sits there
    record Date(
            Coffee coffee,
            @Nullable Boolean answer,
            @Nullable UUID table,
            @Nullable Instant tableStarts,
            List<UUID> with) {}

    private record Row(Mine mine, @Nullable Date date) {}

    Optional<Mine> club(Viewer viewer, UUID id, Instant now, int most) {
        var rows =
                db.sql(
                                """
                                select b.id as club, b.rule, b.starts_local, b.zone as club_zone, b.minutes as club_minutes,
                                       b.protocol, b.version, b.size, b.link, b.join_token, b.join_until,
                                       h.comes as habit, h.paused_until, c.*, a.comes as answer,
                                       array(select o.person_id from coffees.seat o
                                             where o.seating_id = c.seating_id and o.person_id <> :me) as others
                                from coffees.club b
                                left join coffees.habit h on h.club_id = b.id and h.person_id = :me
                                left join lateral (
                                    select c.*, e.id as seating_id, e.starts_at as table_starts
                                    from coffees.coffee c
                                    left join coffees.seat s on s.coffee_id = c.id and s.person_id = :me
                                    left join coffees.seating e on e.id = s.seating_id
                                    where c.club_id = b.id and c.called_off_at is null
                                      and greatest(c.starts_at, e.starts_at) + make_interval(mins => c.minutes) > :now
                                    order by c.starts_at limit :most) c on true
                                left join coffees.answer a on a.coffee_id = c.id and a.person_id = :me
                                where b.id = :id and b.circle_id = any(:circles)
                                order by c.starts_at\
                                """)
                        .param("id", id)
                        .param("me", viewer.id())
                        .param("circles", viewer.circleArray())
                        .param("now", CoffeeTables.utc(now))
                        .param("most", most)
                        .query(PageTables::row)
                        .list();
        return rows.stream()
                .findFirst()
                .map(first ->
                        new Mine(
                                first.mine().club(),
                                first.mine().comes(),
                                first.mine().pausedUntil(),
                                rows.stream()
                                        .flatMap(row -> Optional.ofNullable(row.date()).stream())
                                        .toList()));
    }

    /// A table as one who sits there meets it.
    ///
    /// @param met whom the viewer has sat with at earlier coffees of this club
    record AtTable(SeatingTables.Seating seating, List<UUID> met) {}

    Optional<AtTable> table(Viewer viewer, UUID id) {
        return db.sql(
                        """
                        select e.*, array(select distinct o.person_id
                                          from coffees.seat mine
                                          join coffees.seating past on past.id = mine.seating_id
                                          join coffees.seat o on o.seating_id = past.id and o.person_id <> :me
                                          where mine.person_id = :me and past.club_id = e.club_id
                                            and past.starts_at < e.starts_at and past.id <> e.id) as met
                        from coffees.seating e where e.id = :id and e.circle_id = any(:circles)\
                        """)
                .param("id", id)
                .param("me", viewer.id())
                .param("circles", viewer.circleArray())
                .query((row, n) -> new AtTable(SeatingTables.seating(row, n), ids(row, "met")))
                .optional();
    }

    /// One of the viewer's coffees of a club that are over.
    ///
    /// @param topic or null
    record Past(SeatingTables.Seating seating, @Nullable String topic, List<UUID> with) {}

    /// The latest first.
    List<Past> past(Viewer viewer, UUID club, Instant now, int most) {
        return db.sql(
                        """
                        select e.*, t.text as topic,
                               array(select o.person_id from coffees.seat o
                                     where o.seating_id = e.id and o.person_id <> :me) as others
                        from coffees.seat s join coffees.seating e on e.id = s.seating_id
                        left join coffees.topic t on t.id = e.topic_id
                        where s.person_id = :me and e.club_id = :club and e.circle_id = any(:circles)
                          and e.starts_at < :now
                        order by e.starts_at desc limit :most\
                        """)
                .param("me", viewer.id())
                .param("club", club)
                .param("circles", viewer.circleArray())
                .param("now", CoffeeTables.utc(now))
                .param("most", most)
                .query((row, n) ->
                        new Past(
                                SeatingTables.seating(row, n),
                                row.getString("topic"),
                                ids(row, "others")))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var mine =
                new Mine(
                        ClubTables.aliased(row),
                        row.getObject("habit", Boolean.class),
                        row.getObject("paused_until", LocalDate.class),
                        List.of());
        return new Row(mine, row.getObject("id") == null ? null : date(row, number));
    }

    private static Date date(ResultSet row, int number) throws SQLException {
        var starts = row.getTimestamp("table_starts");
        return new Date(
                CoffeeTables.coffee(row, number),
                row.getObject("answer", Boolean.class),
                row.getObject("seating_id", UUID.class),
                starts == null ? null : starts.toInstant(),
                ids(row, "others"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
