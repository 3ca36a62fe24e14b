package org.risingtide.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.risingtide.turns.Table.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.risingtide.RisingTide;
import org.risingtide.protocols.Manner;
import org.risingtide.receipts.Canonical;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;
import org.risingtide.receipts.Verification;
import picocli.CommandLine;

/// What docs/record-format.md says is what the code does: its example is made here again, letter by letter.
class RecordFormatTest {
    private static final Path SPECIFICATION = Path.of("docs/record-format.md");

    @TempDir Path folder = Path.of("");

    @Test
    void the_worked_example_is_what_the_code_writes() throws IOException {
        var scribe = example();
        var record = scribe.record().naming(List.of(scribe.slips(false).toList().getFirst()));
        var told = MeetingRecord.read(block("record"));
        assertThat(told).isEqualTo(record);
        assertThat(Verification.of(told).faults()).isEmpty();
        assertThat(text()).contains("`" + record.check() + "`");
        var slip = Slip.read(block("slip"));
        assertThat(slip).isEqualTo(scribe.slips(true).toList().get(1));
        assertThat(Verification.of(told).opens(slip)).isTrue();
    }

    @Test
    void the_canonical_form_is_the_one_of_the_standard() {
        assertThat(Canonical.json(Map.of("b", 1, "a", List.of(true, "é\"\\\n\u0001/"), "", -3L)))
                .isEqualTo("{\"\":-3,\"a\":[true,\"é\\\"\\\\\\n\\u0001/\"],\"b\":1}");
        // The order of UTF-16 units: a letter outside the first plane comes before U+FB33.
        assertThat(Canonical.json(Map.of("\uFB33", 1, "\uD83D\uDE00", 2)))
                .isEqualTo("{\"\uD83D\uDE00\":2,\"\uFB33\":1}");
        assertThatThrownBy(() -> Canonical.json(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.json("\uD83D"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.read("{\"a\":1,\"a\":2}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_command_line_tells_by_its_exit_code() throws IOException {
        var file = folder.resolve("record.json");
        Files.writeString(file, block("record"));
        var slip = folder.resolve("slip.json");
        Files.writeString(slip, block("slip"));
        assertThat(verify(file.toString())).isZero();
        assertThat(verify(file.toString(), "--slip", slip.toString())).isZero();
        Files.writeString(file, block("record").replace("\"minutes\":24", "\"minutes\":42"));
        assertThat(verify(file.toString())).isEqualTo(1);
        Files.writeString(file, "[]");
        assertThat(verify(file.toString())).isEqualTo(2);
        assertThat(verify(folder.resolve("none").toString())).isEqualTo(2);
    }

    private static int verify(String... arguments) {
        var all = new java.util.ArrayList<>(List.of("verify", "record"));
        all.addAll(List.of(arguments));
        return new CommandLine(new RisingTide()).execute(all.toArray(String[]::new));
    }

    /// Rosa speaks, Theo just listens, the bell rings in the connections.
    static Scribe example() {
        var table = new Table("sharing-short", Manner.OWN_PHONES, 2);
        table.allArrive();
        table.does(1, new Act.Wished(Wish.LISTEN));
        table.toTheTurns();
        table.does(0, new Act.Wished(Wish.SPEAK));
        table.does(0, new Act.Done(person(0)));
        table.does(0, new Act.MovedOn(3));
        table.does(1_390, Event.CLOCK, new Act.Rang());
        return Scribe.of(table.session, table.notes);
    }

    private static String text() throws IOException {
        return Files.readString(SPECIFICATION);
    }

    private static String block(String name) throws IOException {
        var found =
                Pattern.compile("```json " + name + "\n(.*?)```", Pattern.DOTALL).matcher(text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
