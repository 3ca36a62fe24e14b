package org.risingtide.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /// The viewer's own; the second lock shows nobody else's.
    List<Slip> slips(UUID session, UUID person) {
        record Row(int entry, String salt, String value) {}
        return db
                .sql(
                        """
                        select entry, salt, value from sessions.slip
                        where session_id = :session and person_id = :person and answer order by entry\
                        """)
                .param("session", session)
                .param("person", person)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Slip(session, row.entry(), row.salt(), row.value()))
                .toList();
    }
}
