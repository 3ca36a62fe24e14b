package org.risingtide.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.risingtide.protocols.StepKind;
import org.risingtide.receipts.Entry;
import org.risingtide.receipts.Fault;
import org.risingtide.receipts.Finding;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Verification;

/// What holds for the record of every session. A failure names the seed.
class RecordWorldsTest {
    private static final int CASES = 100;

    @Test
    void the_record_of_every_session_holds_and_says_what_the_model_says() {
        inWorlds((world, _) -> {
            var scribe = Scribe.of(world.table.session, world.table.notes);
            var read = MeetingRecord.read(scribe.named().json());
            assertThat(read).isEqualTo(scribe.named());
            var found = Verification.of(read);
            assertThat(found.faults()).isEmpty();
            assertThat(found.lines()).isEqualTo(expected(world));
            assertThat(scribe.slips.stream().map(Secretary.Handed::slip)).allMatch(found::opens);
        });
    }

    @Test
    void any_entry_changed_dropped_swapped_or_added_is_found() {
        inWorlds((world, dice) -> {
            var record = Scribe.of(world.table.session, world.table.notes).named();
            for (int i = 0; i < 12; i++) {
                var bad = tampered(record, i % 6, dice);
                if (!bad.equals(record)) {
                    assertThat(Verification.of(bad).holds()).as("tampering %d", i % 6).isFalse();
                }
            }
        });
    }

    /// Whoever writes all of it anew makes another check code, and even so cannot leave out the floor of somebody who stayed.
    @Test
    void a_record_written_anew_without_somebodys_floor_does_not_hold() {
        inWorlds((world, dice) -> {
            var record = Scribe.of(world.table.session, world.table.notes).record();
            var floors =
                    record.entries().stream().filter(e -> stayed(record.entries(), e)).toList();
            if (floors.isEmpty()) {
                return;
            }
            var left = floors.get(dice.nextInt(floors.size()));
            var anew = MeetingRecord.empty();
            for (var entry : record.entries()) {
                if (entry != left) {
                    var says = new TreeMap<>(entry.fields());
                    List.of("n", "type", "prev", "hash").forEach(says::remove);
                    anew = anew.and(entry.type(), says);
                }
            }
            assertThat(anew.check()).isNotEqualTo(record.check());
            assertThat(Verification.of(anew).faults())
                    .extracting(Fault::kind)
                    .contains(Fault.Kind.LEFT_OUT);
        });
    }

    @Test
    void no_words_names_people_or_answers_stand_in_a_record() {
        inWorlds((world, _) -> {
            var json = Scribe.of(world.table.session, world.table.notes).record().json();
            for (var answer : Answer.values()) {
                assertThat(json).doesNotContain("\"" + answer.word() + "\"");
            }
            for (var person : world.people) {
                assertThat(json)
                        .doesNotContain(person.toString())
                        .doesNotContain(Scribe.name(person));
            }
        });
    }

    /// But for the seals, which nobody can read without a slip, the record is the same whatever people answered.
    @Test
    void a_record_is_the_same_whether_people_spoke_wrote_or_just_listened() {
        inWorlds((world, dice) -> {
            var other = new ArrayList<Note>();
            for (var note : world.table.notes) {
                other.add(
                        note instanceof Note.HadFloor(var who, _)
                                ? new Note.HadFloor(
                                        who, Answer.values()[dice.nextInt(Answer.values().length)])
                                : note);
            }
            var one = Scribe.of(world.table.session, world.table.notes).record();
            var two = Scribe.of(world.table.session, other).record();
            assertThat(Scribe.withoutSeals(one)).isEqualTo(Scribe.withoutSeals(two));
        });
    }

    /// A floor in a step that came to its end with that person there.
    private static boolean stayed(List<Entry> entries, Entry floor) {
        if (!floor.type().equals("floor")) {
            return false;
        }
        for (var later : entries.subList(floor.number("n"), entries.size())) {
            if (later.type().equals("step")) {
                return true;
            }
            if (later.type().equals("left") && later.number("seat") == floor.number("seat")) {
                return false;
            }
        }
        return false;
    }

    /// Told from the notes alone, without a record.
    private static Map<String, Object> expected(World world) {
        var protocol = world.model.protocol;
        int reached = world.model.step;
        boolean bell = !protocol.isLast(reached);
        boolean came = world.table.notes.stream().anyMatch(n -> n instanceof Note.Here);
        boolean floor =
                world.table.notes.stream()
                        .anyMatch(
                                n -> n instanceof Note.HadFloor || n instanceof Note.GroupHadFloor);
        boolean unanswered =
                world.table.notes.stream().anyMatch(n -> n instanceof Note.Unanswered)
                        || world.table.notes.contains(new Note.Answered(false));
        int lastTurns = 0;
        int quiet = 0;
        for (int i = 0; i < protocol.steps().size(); i++) {
            lastTurns = protocol.step(i).inTurn() ? i : lastTurns;
            quiet = protocol.step(i).kind() == StepKind.QUIET_MINUTES ? i : quiet;
        }
        boolean everyone = reached > lastTurns;
        boolean kept = world.table.notes.contains(new Note.Quiet(true));
        var noFloor = everyone && !bell ? Finding.NOBODY : Finding.BELL;
        return word(
                Map.of(
                        "C1", came ? Finding.YES : Finding.NOBODY,
                        "C2", everyone ? Finding.YES : Finding.BELL,
                        "C3", unanswered ? Finding.BELL : floor ? Finding.YES : noFloor,
                        "C4", everyone ? Finding.YES : Finding.BELL,
                        "C5", reached < quiet ? Finding.BELL : kept ? Finding.YES : Finding.OPEN));
    }

    private static Map<String, Object> word(Map<String, Finding> lines) {
        var words = new TreeMap<String, Object>();
        lines.forEach((line, finding) -> words.put(line, finding.word()));
        return words;
    }

    private static MeetingRecord tampered(MeetingRecord record, int how, SplittableRandom dice) {
        var entries = new ArrayList<>(record.entries());
        int one = dice.nextInt(entries.size());
        switch (how) {
            case 0 -> entries.remove(one);
            case 1 -> Collections.swap(entries, one, dice.nextInt(entries.size()));
            case 2 -> entries.add(one, entries.get(dice.nextInt(entries.size())));
            case 3 -> entries.removeLast();
            case 4 -> {
                var fields = new TreeMap<>(entries.get(one).fields());
                var names = List.copyOf(fields.keySet());
                fields.put(names.get(dice.nextInt(names.size())), "else");
                entries.set(one, new Entry(fields));
            }
            default -> {
                // Changed with its own hash made to fit again.
                var says = new TreeMap<>(entries.get(one).fields());
                List.of("n", "type", "prev", "hash").forEach(says::remove);
                says.put("seat", 12);
                var was = entries.get(one);
                entries.set(one, Entry.linked(one, was.text("prev"), was.type(), says));
            }
        }
        return new MeetingRecord(entries, record.opened(), record.check());
    }

    private static void inWorlds(BiConsumer<World, SplittableRandom> property) {
        LongStream.range(0, CASES)
                .parallel()
                .forEach(seed -> {
                    try {
                        var world = new World(seed);
                        world.play((_, _, _, _) -> {});
                        property.accept(world, new SplittableRandom(seed));
                    } catch (AssertionError | RuntimeException failure) {
                        throw new AssertionError("new World(" + seed + ")", failure);
                    }
                });
    }
}
