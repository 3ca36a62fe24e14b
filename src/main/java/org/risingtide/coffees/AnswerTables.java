package org.risingtide.coffees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is in, each in their own circle.
@Component
class AnswerTables {
    private final JdbcClient db;

    AnswerTables(JdbcClient db) {
        this.db = db;
    }

    void answer(UUID person, UUID own, UUID coffee, boolean comes) {
        db.sql(
                        """
                        insert into coffees.answer (coffee_id, person_id, circle_id, comes)
                        values (:coffee, :person, :own, :comes)
                        on conflict (coffee_id, person_id) do update set comes = :comes, answered_at = now()\
                        """)
                .param("coffee", coffee)
                .param("person", person)
                .param("own", own)
                .param("comes", comes)
                .update();
    }

    void habit(UUID person, UUID own, UUID club, boolean comes) {
        db.sql(
                        """
                        insert into coffees.habit (club_id, person_id, circle_id, comes)
                        values (:club, :person, :own, :comes)
                        on conflict (club_id, person_id) do update set comes = :comes\
                        """)
                .param("club", club)
                .param("person", person)
                .param("own", own)
                .param("comes", comes)
                .update();
    }

    void pause(UUID person, UUID own, UUID club, @Nullable LocalDate until) {
        db.sql(
                        """
                        insert into coffees.habit (club_id, person_id, circle_id, comes, paused_until)
                        values (:club, :person, :own, null, :until)
                        on conflict (club_id, person_id) do update set paused_until = :until\
                        """)
                .param("club", club)
                .param("person", person)
                .param("own", own)
                .param("until", until)
                .update();
    }

    /// A pause is the latest word about the coffees in it; nothing when it ends.
    void forgetUntil(UUID person, UUID club, @Nullable LocalDate until, Instant now) {
        db.sql(
                        """
                        delete from coffees.answer a using coffees.coffee c
                        where a.coffee_id = c.id and a.person_id = :person and c.club_id = :club and c.starts_at > :now
                          and (c.starts_at at time zone c.zone)::date <= :until::date\
                        """)
                .param("person", person)
                .param("club", club)
                .param("until", until)
                .param("now", CoffeeTables.utc(now))
                .update();
    }

    /// Whoever has left a club says nothing in it any more.
    void forget(UUID person, UUID club) {
        db.sql(
                        """
                        delete from coffees.answer a using coffees.coffee c
                        where a.coffee_id = c.id and a.person_id = :person and c.club_id = :club\
                        """)
                .param("person", person)
                .param("club", club)
                .update();
        db.sql("delete from coffees.habit where person_id = :person and club_id = :club")
                .param("person", person)
                .param("club", club)
                .update();
    }
}
