package org.risingtide.forming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.risingtide.platform.CannotStart;
import picocli.CommandLine;

class RotateTest {
    @TempDir Path folder;

    @Test
    void twenty_four_people_meet_twenty_one_others_in_seven_times() throws Exception {
        var list = list("name", people(24));
        var out = folder.resolve("plan.csv");
        var said = rotate(list, "--size", "4", "--rounds", "7", "--out", out.toString());
        assertThat(said)
                .contains("24 people in people.csv: 7 times, tables of 4")
                .contains("Everybody meets 21 new people, of 23")
                .contains("Nobody meets anybody twice");
        var rows = Files.readAllLines(out);
        assertThat(rows.getFirst()).endsWith("time,table,name");
        assertThat(rows).hasSize(1 + 7 * 24);
    }

    @Test
    void who_is_absent_or_comes_later_has_no_seat_then() throws Exception {
        var list =
                list(
                        "name,absent,from",
                        "Rosa Delgado,2;5,",
                        "Theo Brandt,,3",
                        "Amir Haddad,,",
                        "Priya Nair,,",
                        "Lena Okafor,,",
                        "Ines Calder,,",
                        "Marcus Hale,,",
                        "June Marsh,,");
        var out = folder.resolve("plan.csv");
        rotate(list, "--size", "4", "--rounds", "5", "--out", out.toString());
        var rows = Files.readAllLines(out);
        assertThat(times(rows, "Rosa Delgado")).containsExactlyInAnyOrder("1", "3", "4");
        assertThat(times(rows, "Theo Brandt")).containsExactlyInAnyOrder("3", "4", "5");
        assertThat(times(rows, "Amir Haddad")).hasSize(5);
    }

    @Test
    void who_evaluates_or_must_not_sit_together_never_does() throws Exception {
        var list =
                list(
                        "name,not_with,evaluates",
                        "June Marsh,,Rosa Delgado",
                        "Rosa Delgado,Theo Brandt,",
                        "Theo Brandt,,",
                        "Amir Haddad,,",
                        "Priya Nair,,",
                        "Lena Okafor,,",
                        "Ines Calder,,",
                        "Marcus Hale,,",
                        "Nell Ortiz,,");
        var out = folder.resolve("plan.csv");
        rotate(list, "--size", "3", "--rounds", "6", "--out", out.toString());
        var tables = new HashMap<String, Set<String>>();
        for (var row : Files.readAllLines(out)) {
            var cells = row.split(",");
            tables.computeIfAbsent(cells[0] + " " + cells[1], _ -> new HashSet<>()).add(cells[2]);
        }
        assertThat(tables.values())
                .noneMatch(table -> table.containsAll(Set.of("Rosa Delgado", "June Marsh")))
                .noneMatch(table -> table.containsAll(Set.of("Rosa Delgado", "Theo Brandt")));
    }

    @Test
    void an_earlier_plan_is_a_history() throws Exception {
        var list = list("name", people(16));
        var first = folder.resolve("first.csv");
        rotate(list, "--size", "4", "--rounds", "2", "--out", first.toString());
        var said = rotate(list, "--size", "4", "--rounds", "3", "--history", first.toString());
        assertThat(said).contains("Everybody meets 9 new people, of 15").contains("twice");
    }

    @Test
    void a_repeat_is_named_with_its_reason() throws Exception {
        var said = rotate(list("name", people(8)), "--size", "4", "--rounds", "4");
        assertThat(said)
                .contains("met before")
                .contains("only 2 times can pass")
                .contains("Time 4");
    }

    @Test
    void wrong_input_gets_a_sentence_and_no_stack_trace() throws Exception {
        var list = list("name", people(8)).toString();
        refuses(folder.resolve("nowhere.csv").toString());
        refuses(list, "--size", "1");
        refuses(list, "--rounds", "0");
        refuses(list, "--size", "12");
        refuses(list, "--history", folder.resolve("nowhere.csv").toString());
        refuses(list("name", "Rosa Delgado").toString());
    }

    private void refuses(String... arguments) {
        var line =
                new CommandLine(new RotateCommand())
                        .setExecutionExceptionHandler((e, _, _) -> {
                            assertThat(e).isInstanceOf(CannotStart.class);
                            assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception");
                            return 7;
                        });
        assertThat(line.execute(arguments)).isEqualTo(7);
    }

    private static String rotate(Path list, String... options) {
        var arguments = new java.util.ArrayList<>(List.of(list.toString()));
        arguments.addAll(List.of(options));
        return FormTest.run(RotateCommand::new, arguments.toArray(String[]::new));
    }

    private static List<String> times(List<String> rows, String name) {
        return rows.stream()
                .filter(row -> row.endsWith("," + name))
                .map(row -> row.split(",")[0])
                .toList();
    }

    private static String[] people(int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = "Person " + (char) ('A' + i);
        }
        return names;
    }

    private Path list(String header, String... rows) throws Exception {
        var file = folder.resolve("people.csv");
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
        return file;
    }
}
