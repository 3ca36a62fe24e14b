package org.risingtide.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;

/// The record of a played session, with salts that come from counting so that the same session gives the same record.
final class Scribe {
    static final List<String> NAMES =
            List.of("Rosa Delgado", "Theo Brandt", "Lena Okafor", "Ines Calder", "Priya Nair");

    Secretary secretary;
    final List<Secretary.Handed> slips = new ArrayList<>();
    private int salts;
    private final Supplier<String> salt = () -> "%064x".formatted(++salts);

    private Scribe(Session session) {
        secretary = Secretary.opens(session, LocalDate.of(2026, 11, 23));
    }

    static Scribe of(Session session, List<Note> notes) {
        var scribe = new Scribe(session);
        for (var note : notes) {
            var written = scribe.secretary.write(note, Scribe::name, scribe.salt);
            scribe.secretary = written.secretary();
            scribe.slips.addAll(written.slips());
        }
        return scribe;
    }

    static String name(UUID person) {
        int number = (int) person.getLeastSignificantBits() - 1;
        return number < NAMES.size() ? NAMES.get(number) : "Guest " + number;
    }

    MeetingRecord record() {
        return secretary.record();
    }

    /// With everybody's name on it.
    MeetingRecord named() {
        return record().naming(slips(false).toList());
    }

    Stream<Slip> slips(boolean answers) {
        return slips.stream()
                .filter(handed -> handed.answer() == answers)
                .map(Secretary.Handed::slip);
    }

    static String withoutSeals(MeetingRecord record) {
        return record.entries().stream()
                .map(entry -> entry.fields().toString().replaceAll("[0-9a-f]{64}", "…"))
                .collect(Collectors.joining("\n"));
    }
}
