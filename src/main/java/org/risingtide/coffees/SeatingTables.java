package org.risingtide.coffees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tables and who sits at them.
@Component
class SeatingTables {
    private final JdbcClient db;

    SeatingTables(JdbcClient db) {
        this.db = db;
    }

    /// A table.
    ///
    /// @param fits how its time came about, see [TableTime.Fits]
    record Seating(
            UUID id,
            UUID club,
            UUID coffee,
            UUID meeting,
            UUID session,
            Instant startsAt,
            String fits,
            @Nullable UUID topic) {}

    void insert(Seating table) {
        db.sql(
                        """
                        insert into coffees.seating
                            (id, club_id, coffee_id, circle_id, meeting_id, session_id, starts_at, fits, topic_id)
                        values (:id, :club, :coffee, :id, :meeting, :session, :starts, :fits, :topic)\
                        """)
                .param("id", table.id())
                .param("club", table.club())
                .param("coffee", table.coffee())
                .param("meeting", table.meeting())
                .param("session", table.session())
                .param("starts", CoffeeTables.utc(table.startsAt()))
                .param("fits", table.fits())
                .param("topic", table.topic())
                .update();
    }

    /// Somebody sits at one table of a coffee: who sat elsewhere sits here now.
    void sit(UUID table, UUID coffee, UUID person) {
        db.sql(
                        """
                        insert into coffees.seat (seating_id, coffee_id, person_id, circle_id)
                        values (:table, :coffee, :person, :table)
                        on conflict (coffee_id, person_id) do update set seating_id = :table, circle_id = :table\
                        """)
                .param("table", table)
                .param("coffee", coffee)
                .param("person", person)
                .update();
    }

    void stand(UUID coffee, UUID person) {
        db.sql("delete from coffees.seat where coffee_id = :coffee and person_id = :person")
                .param("coffee", coffee)
                .param("person", person)
                .update();
    }

    List<Seating> of(Collection<UUID> tables) {
        return db.sql("select * from coffees.seating where id = any(:ids)")
                .param("ids", tables.toArray(UUID[]::new))
                .query(SeatingTables::seating)
                .list();
    }

    void move(UUID meeting, Instant start) {
        db.sql("update coffees.seating set starts_at = :start where meeting_id = :meeting")
                .param("meeting", meeting)
                .param("start", CoffeeTables.utc(start))
                .update();
    }

    static Seating seating(ResultSet row, int number) throws SQLException {
        return new Seating(
                row.getObject("id", UUID.class),
                row.getObject("club_id", UUID.class),
                row.getObject("coffee_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("fits"),
                row.getObject("topic_id", UUID.class));
    }
}
