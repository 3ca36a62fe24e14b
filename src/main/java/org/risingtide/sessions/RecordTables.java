package org.risingtide.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.accounts.Viewer;
import org.risingtide.receipts.Canonical;
import org.risingtide.receipts.Entry;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;
import org.risingtide.turns.Secretary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Meeting records as they are written, the seats in them, and the slips until they are gone.
@Component
class RecordTables {
    private final JdbcClient db;

    RecordTables(JdbcClient db) {
        this.db = db;
    }

    /// Empty before the first entry.
    MeetingRecord record(Plan plan) {
        return MeetingRecord.of(
                db
                        .sql(
                                """
                                select entry from sessions.entry where session_id = :session and circle_id = :circle
                                order by number\
                                """)
                        .param("session", plan.id())
                        .param("circle", plan.circle())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(Canonical::read)
                        .map(Entry::new)
                        .toList());
    }

    Map<UUID, Integer> seats(Plan plan) {
        record Seat(UUID personId, int seat) {}
        return db
                .sql("select person_id, seat from sessions.seat where session_id = :session")
                .param("session", plan.id())
                .query(Seat.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Seat::personId, Seat::seat));
    }

    void append(Plan plan, int number, Entry entry) {
        db.sql(
                        """
                        insert into sessions.entry (session_id, circle_id, number, entry)
                        values (:session, :circle, :number, :entry)\
                        """)
                .param("session", plan.id())
                .param("circle", plan.circle())
                .param("number", number)
                .param("entry", Canonical.json(entry.fields()))
                .update();
    }

    void sit(Plan plan, UUID person, int seat) {
        db.sql(
                        """
                        insert into sessions.seat (session_id, circle_id, person_id, seat)
                        values (:session, :circle, :person, :seat)\
                        """)
                .param("session", plan.id())
                .param("circle", plan.circle())
                .param("person", person)
                .param("seat", seat)
                .update();
    }

    void hand(Plan plan, Secretary.Handed handed) {
        db.sql("select sessions.hand_slip(:session, :person, :entry, :answer, :salt, :value)")
                .param("session", plan.id())
                .param("person", handed.person())
                .param("entry", handed.slip().entry())
                .param("answer", handed.answer())
                .param("salt", handed.slip().salt())
                .param("value", handed.slip().value())
                .query()
                .listOfRows();
    }

    /// What opens the seals of the viewer's own answers; the second lock shows nobody else's.
    List<Slip> slips(UUID session, UUID person) {
        return slips(session, person, true);
    }

    /// Puts the viewer's own name on the record, or takes it off.
    void name(UUID session, UUID person, boolean named) {
        var slip =
                named ? slips(session, person, false).stream().findFirst() : Optional.<Slip>empty();
        db.sql(
                        """
                        update sessions.seat set name_entry = :entry, name_salt = :salt, name = :name
                        where session_id = :session and person_id = :person\
                        """)
                .param("session", session)
                .param("person", person)
                .param("entry", slip.map(Slip::entry).orElse(null))
                .param("salt", slip.map(Slip::salt).orElse(null))
                .param("name", slip.map(Slip::value).orElse(null))
                .update();
    }

    /// Of those who agreed.
    List<Slip> names(Viewer viewer, UUID session) {
        return db
                .sql(
                        """
                        select name_entry as entry, name_salt as salt, name as value from sessions.seat
                        where session_id = :session and name is not null and circle_id = any(:circles) order by name_entry\
                        """)
                .param("session", session)
                .param("circles", viewer.circleArray())
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Slip(session, row.entry(), row.salt(), row.value()))
                .toList();
    }

    /// The viewer was there and, if so, whether their name stands on the record.
    Optional<Boolean> named(UUID session, UUID person) {
        return db.sql(
                        """
                        select name is not null from sessions.seat
                        where session_id = :session and person_id = :person\
                        """)
                .param("session", session)
                .param("person", person)
                .query(Boolean.class)
                .optional();
    }

    /// A session in which somebody was present, as people said.
    record Attended(UUID session, Instant startsAt, String protocol, int version, int minutes) {}

    /// Closed sessions in which the viewer was there, oldest first.
    List<Attended> attended(UUID person) {
        return db.sql(
                        """
                        select s.id as session, s.starts_at, s.protocol, s.version, s.minutes
                        from sessions.seat a join sessions.session s on s.id = a.session_id
                        where a.person_id = :person and s.closed_at is not null order by s.starts_at\
                        """)
                .param("person", person)
                .query((row, _) ->
                        new Attended(
                                row.getObject("session", UUID.class),
                                row.getTimestamp("starts_at").toInstant(),
                                row.getString("protocol"),
                                row.getInt("version"),
                                row.getInt("minutes")))
                .list();
    }

    private record Row(int entry, String salt, String value) {}

    private List<Slip> slips(UUID session, UUID person, boolean answers) {
        return db
                .sql(
                        """
                        select entry, salt, value from sessions.slip
                        where session_id = :session and person_id = :person and answer = :answers order by entry\
                        """)
                .param("session", session)
                .param("person", person)
                .param("answers", answers)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Slip(session, row.entry(), row.salt(), row.value()))
                .toList();
    }
}
