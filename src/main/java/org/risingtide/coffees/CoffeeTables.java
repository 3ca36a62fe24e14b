package org.risingtide.coffees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dates of clubs.
@Component
class CoffeeTables {
    private final JdbcClient db;

    CoffeeTables(JdbcClient db) {
        this.db = db;
    }

    /// Nothing when there is one with this id.
    void insert(Coffee coffee) {
        db.sql(
                        """
                        insert into coffees.coffee (id, club_id, circle_id, starts_at, zone, minutes, closes_at)
                        values (:id, :club, :circle, :starts, :zone, :minutes, :closes) on conflict (id) do nothing\
                        """)
                .param("id", coffee.id())
                .param("club", coffee.club())
                .param("circle", coffee.circle())
                .param("starts", utc(coffee.startsAt()))
                .param("zone", coffee.zone().getId())
                .param("minutes", coffee.minutes())
                .param("closes", utc(coffee.closesAt()))
                .update();
    }

    Optional<Coffee> find(Viewer viewer, UUID id) {
        return db.sql("select * from coffees.coffee where id = :id and circle_id = any(:circles)")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(CoffeeTables::coffee)
                .optional();
    }

    /// Whoever makes its tables next, or answers, waits until the transaction ends.
    Optional<Coffee> hold(UUID id) {
        return db.sql("select * from coffees.coffee where id = :id for update")
                .param("id", id)
                .query(CoffeeTables::coffee)
                .optional();
    }

    /// Answers may come side by side, but not while tables are made.
    Optional<Coffee> share(Viewer viewer, UUID id) {
        return db.sql(
                        "select * from coffees.coffee where id = :id and circle_id = any(:circles) for share")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(CoffeeTables::coffee)
                .optional();
    }

    /// Dates ahead; those whose tables are made already come back.
    List<UUID> holdLaid(Viewer viewer, UUID club, Instant now) {
        return db
                .sql(
                        """
                        select * from coffees.coffee
                        where club_id = :club and circle_id = any(:circles) and starts_at > :now and called_off_at is null
                        order by starts_at for share\
                        """)
                .param("club", club)
                .param("circles", viewer.circleArray())
                .param("now", utc(now))
                .query(CoffeeTables::coffee)
                .list()
                .stream()
                .filter(Coffee::isLaid)
                .map(Coffee::id)
                .toList();
    }

    void laid(UUID id, Instant at, boolean everybody, Collection<String> inTheWay) {
        db.sql(
                        """
                        update coffees.coffee set laid_at = coalesce(laid_at, :at), everybody = :everybody, in_the_way = :way
                        where id = :id\
                        """)
                .param("id", id)
                .param("at", utc(at))
                .param("everybody", everybody)
                .param("way", inTheWay.toArray(String[]::new))
                .update();
    }

    /// Only what has no tables yet; twice is once.
    ///
    /// @return whether this call did it
    boolean callOff(UUID id, Instant at) {
        return db.sql(
                                """
                                update coffees.coffee set called_off_at = :at
                                where id = :id and laid_at is null and called_off_at is null\
                                """)
                        .param("id", id)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /// When the rhythm changes: what has no tables yet and does not belong to the new dates.
    void callOffOthers(UUID club, Collection<UUID> dates, Instant now) {
        db.sql(
                        """
                        update coffees.coffee set called_off_at = :now
                        where club_id = :club and starts_at > :now and laid_at is null and called_off_at is null
                          and id <> all(:dates)\
                        """)
                .param("club", club)
                .param("now", utc(now))
                .param("dates", dates.toArray(UUID[]::new))
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Coffee coffee(ResultSet row, int number) throws SQLException {
        var laid = row.getTimestamp("laid_at");
        return new Coffee(
                row.getObject("id", UUID.class),
                row.getObject("club_id", UUID.class),
                row.getObject("circle_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getInt("minutes"),
                row.getTimestamp("closes_at").toInstant(),
                laid == null ? null : laid.toInstant(),
                row.getTimestamp("called_off_at") != null,
                row.getBoolean("everybody"),
                List.of((String[]) row.getArray("in_the_way").getArray()));
    }
}
