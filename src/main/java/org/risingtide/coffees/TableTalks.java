package org.risingtide.coffees;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.coffees.LayingTables.Wish;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.planning.Comings;
import org.risingtide.planning.Planning;
import org.risingtide.planning.Wanted;
import org.risingtide.sessions.Sessions;
import org.risingtide.sessions.Way;
import org.springframework.stereotype.Component;

/// The sessions of tables: each is planned as the club wants it, and anybody at the table may plan it otherwise.
@Component
class TableTalks {
    private final LayingTables reading;
    private final Planning planning;
    private final Sessions sessions;
    private final Comings comings;

    TableTalks(LayingTables reading, Planning planning, Sessions sessions, Comings comings) {
        this.reading = reading;
        this.planning = planning;
        this.sessions = sessions;
        this.comings = comings;
    }

    /// @param topic of the club's topics, or null
    /// @param text what they begin with, or empty
    record Talk(UUID session, @Nullable UUID topic, String text) {}

    Talk plan(Viewer seeing, Gathering table, Club club) {
        var topic = TopicChoice.of(reading.wishes(club.id()), table.members());
        var text = topic.map(Wish::text).orElse("");
        var id = UUID.randomUUID();
        var people = table.members();
        var leads = people.get(Math.floorMod(id.hashCode(), people.size()));
        planning.plan(
                seeing,
                table,
                new Wanted(
                        id,
                        new Wanted.Day.Set(table.dates().getFirst().id()),
                        club.protocol(),
                        Way.OWN_PHONES,
                        text,
                        leads,
                        people,
                        1,
                        1,
                        null,
                        null));
        return new Talk(id, topic.map(Wish::topic).orElse(null), text);
    }

    String text(Viewer seeing, UUID session) {
        return sessions.find(seeing, session).focus();
    }

    void change(Viewer seeing, UUID session, List<UUID> people) {
        comings.change(seeing, session, people);
    }

    /// What has begun goes on.
    void callOff(Viewer seeing, UUID session) {
        if (!sessions.find(seeing, session).hasBegun()) {
            planning.callOff(seeing, session, false);
        }
    }
}
