package org.risingtide.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.risingtide.receipts.Slip;
import org.risingtide.turns.Note;
import org.risingtide.turns.Secretary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes what a session tells its record, in the transaction of what happened.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordBook {
    private final RecordTables tables;

    RecordBook(RecordTables tables) {
        this.tables = tables;
    }

    /// @param names of the members: sealed, and opened by each one's own consent only
    void write(Plan plan, List<Note> notes, Map<UUID, String> names) {
        if (notes.isEmpty()) {
            return;
        }
        var before = tables.record(plan);
        int known = before.entries().size();
        var secretary =
                known == 0
                        ? Secretary.opens(plan.session(), plan.startsIn(plan.zone()).toLocalDate())
                        : new Secretary(before, tables.seats(plan));
        var seated = secretary.seats().keySet();
        var salts = Slip.freshSalts();
        for (var note : notes) {
            var written = secretary.write(note, id -> names.getOrDefault(id, ""), salts);
            written.slips().forEach(handed -> tables.hand(plan, handed));
            secretary = written.secretary();
        }
        var entries = secretary.record().entries();
        for (int number = known; number < entries.size(); number++) {
            tables.append(plan, number, entries.get(number));
        }
        secretary
                .seats()
                .forEach((person, seat) -> {
                    if (!seated.contains(person)) {
                        tables.sit(plan, person, seat);
                    }
                });
    }
}
