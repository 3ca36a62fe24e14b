package org.risingtide.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.risingtide.protocols.Step;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;

/// Writes the record from a session's notes. Who sits on which seat stays outside the record.
///
/// @param seats numbers, from 1, in the order in which people came
public record Secretary(MeetingRecord record, Map<UUID, Integer> seats) {
    public Secretary {
        seats = Map.copyOf(seats);
    }

    /// @param answer a slip for the person alone, or else the one for their name
    public record Handed(UUID person, boolean answer, Slip slip) {}

    /// @param slips to be kept apart from the record and deleted in time
    public record Written(Secretary secretary, List<Handed> slips) {}

    public static Secretary opens(Session session, LocalDate day) {
        var protocol = session.protocol();
        var says =
                Map.<String, Object>of(
                        "format", MeetingRecord.FORMAT,
                        "record", session.id().toString(),
                        "day", day.toString(),
                        "protocol", protocol.id(),
                        "version", protocol.version(),
                        "way", session.manner().word(),
                        "steps", protocol.steps().stream().map(Secretary::step).toList());
        return new Secretary(MeetingRecord.empty().and("opened", says), Map.of());
    }

    public Written write(Note note, Function<UUID, String> names, Supplier<String> salts) {
        return switch (note) {
            case Note.Here(var person) -> here(person, names, salts);
            case Note.Left(var person) -> plain("left", seat(person));
            case Note.Brings(var person) -> plain("brings", seat(person));
            case Note.Reached(var step) -> plain("step", Map.of("step", step));
            case Note.HadFloor(var person, var answer) -> {
                var slip = slip(salts, answer.word());
                var says = new HashMap<>(seat(person));
                says.put("answer", slip.seal());
                yield written("floor", says, List.of(new Handed(person, true, slip)));
            }
            case Note.Unanswered(var person) -> plain("floor", seat(person));
            case Note.Answered(var all) -> plain("answered", Map.of("all", all));
            case Note.GroupHadFloor() -> plain("floor", Map.of("seat", 0));
            case Note.Quiet(var all) -> plain("quiet", Map.of("all", all));
            case Note.Closed(var bell, var minutes) ->
                    plain(
                            "closed",
                            Map.of(
                                    "bell", bell,
                                    "minutes", Math.toIntExact(Math.max(0, minutes)),
                                    "lines", record.lines()));
        };
    }

    private Written here(UUID person, Function<UUID, String> names, Supplier<String> salts) {
        if (seats.containsKey(person)) {
            return plain("here", seat(person));
        }
        var more = new HashMap<>(seats);
        more.put(person, seats.size() + 1);
        var slip = slip(salts, names.apply(person));
        var says = Map.<String, Object>of("seat", seats.size() + 1, "name", slip.seal());
        return new Secretary(record, more)
                .written("here", says, List.of(new Handed(person, false, slip)));
    }

    private Slip slip(Supplier<String> salts, String value) {
        return new Slip(record.id(), record.entries().size(), salts.get(), value);
    }

    private Map<String, Object> seat(UUID person) {
        var seat = seats.get(person);
        if (seat == null) {
            throw new IllegalArgumentException("Nobody who came: " + person);
        }
        return Map.of("seat", seat);
    }

    private Written plain(String type, Map<String, Object> says) {
        return written(type, says, List.of());
    }

    private Written written(String type, Map<String, Object> says, List<Handed> slips) {
        return new Written(new Secretary(record.and(type, says), seats), new ArrayList<>(slips));
    }

    private static Map<String, Object> step(Step step) {
        return Map.of(
                "kind", step.kind().word(),
                "speaks", step.voice().word(),
                "seconds", Math.toIntExact(step.time().toSeconds()),
                "each", step.each());
    }
}
