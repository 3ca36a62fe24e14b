package org.risingtide.coffees;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.risingtide.People;
import org.risingtide.planning.Every;
import org.risingtide.planning.Rhythm;
import org.risingtide.protocols.Protocols;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Clubs for tests: the first of the people looks after them.
@Component
public class CoffeeHouse {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final People people;
    private final Clubs clubs;
    private final Joining joining;
    private final Answers answers;
    private final Laying laying;
    private final LayingTables reading;
    private final JdbcClient system;

    CoffeeHouse(
            People people,
            Clubs clubs,
            Joining joining,
            Answers answers,
            Laying laying,
            LayingTables reading,
            @Qualifier("system") JdbcClient system) {
        this.people = people;
        this.clubs = clubs;
        this.joining = joining;
        this.answers = answers;
        this.laying = laying;
        this.reading = reading;
        this.system = system;
    }

    static NewClub wanted(UUID id, int days) {
        var first =
                LocalDateTime.now(ZONE).plusDays(days).truncatedTo(ChronoUnit.DAYS).withHour(16);
        return new NewClub(
                id,
                Rhythm.of(Every.WEEK, first.atZone(ZONE), null),
                45,
                Protocols.shipped().find("sharing-short", 1).orElseThrow(),
                4,
                "https://meet.example.org/coffee");
    }

    /// @param comes what holds for all of them when they say nothing
    public UUID club(List<UUID> members, boolean comes) {
        var id = UUID.randomUUID();
        var host = people.viewer(members.getFirst());
        people.does(host, () -> clubs.start(host, "Coffee across the river", wanted(id, 5)));
        var token = link(host.id(), id);
        for (var member : members) {
            var viewer = people.viewer(member);
            people.does(
                    viewer,
                    () -> joining.join(viewer, joining.door(viewer, token).orElseThrow(), comes));
        }
        return id;
    }

    /// A club in which its host is alone and has said nothing yet.
    UUID anew(UUID who) {
        var id = UUID.randomUUID();
        var host = people.viewer(who);
        people.does(host, () -> clubs.start(host, "Coffee across the hill", wanted(id, 5)));
        return id;
    }

    public List<UUID> folk(int many) {
        var folk = new ArrayList<UUID>();
        for (int i = 0; i < many; i++) {
            folk.add(people.joins("Guest " + (char) ('A' + i % 26) + i));
        }
        return folk;
    }

    String link(UUID host, UUID club) {
        var viewer = people.viewer(host);
        people.does(
                viewer, () -> clubs.open(viewer, club, java.time.LocalDate.now(ZONE).plusDays(9)));
        return people.as(viewer, () -> clubs.find(viewer, club).joinToken());
    }

    /// The soonest date.
    public UUID next(UUID club) {
        return system.sql(
                        """
                        select id from coffees.coffee where club_id = :club and called_off_at is null and starts_at > now()
                        order by starts_at limit 1\
                        """)
                .param("club", club)
                .query(UUID.class)
                .single();
    }

    /// One more date, so many days from now.
    UUID another(UUID club, int days) {
        var id = UUID.randomUUID();
        system.sql(
                        """
                        insert into coffees.coffee (id, club_id, circle_id, starts_at, zone, minutes, closes_at)
                        values (:id, :club, :club, now() + make_interval(days => :days), 'UTC', 45, now() + interval '1 day')\
                        """)
                .param("id", id)
                .param("club", club)
                .param("days", days)
                .update();
        return id;
    }

    public void says(UUID who, UUID coffee, boolean comes) {
        var viewer = people.viewer(who);
        people.does(viewer, () -> answers.answer(viewer, coffee, comes));
    }

    public void lay(UUID coffee) {
        laying.lay(coffee, Laying.When.NOW);
    }

    public Map<UUID, List<UUID>> tables(UUID coffee) {
        return reading.seats(coffee, false, java.time.Instant.now());
    }

    java.util.Set<UUID> coming(UUID coffee) {
        return java.util.Set.copyOf(reading.coming(coffee(coffee)));
    }

    Coffee coffee(UUID id) {
        return reading.find(id).orElseThrow();
    }

    /// As if so much time had gone by: its tables have met.
    void pass(UUID coffee, int days) {
        system.sql(
                        """
                        update coffees.coffee set starts_at = starts_at - make_interval(days => :days),
                            closes_at = closes_at - make_interval(days => :days) where id = :id\
                        """)
                .param("days", days)
                .param("id", coffee)
                .update();
        system.sql(
                        "update coffees.seating set starts_at = starts_at - make_interval(days => :days) where coffee_id = :id")
                .param("days", days)
                .param("id", coffee)
                .update();
    }
}
