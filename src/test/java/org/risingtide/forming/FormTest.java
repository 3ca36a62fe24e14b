package org.risingtide.forming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.risingtide.grouping.Groups;
import org.risingtide.grouping.Search;
import org.risingtide.home.LargeList;
import org.risingtide.home.LargeWorld;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Sheets;
import org.risingtide.meaning.Vectors;
import org.risingtide.platform.Words;
import picocli.CommandLine;

class FormTest {
    private static final Path SAMPLE = Path.of("samples/educators.csv");

    @TempDir Path folder;

    @Test
    void the_sample_becomes_groups_with_a_reason_for_everybody() throws Exception {
        var out = folder.resolve("groups.csv");
        var said =
                run(
                        FormCommand::new,
                        SAMPLE.toString(),
                        "--no-model",
                        "--effort",
                        "quick",
                        "--out",
                        out.toString());
        assertThat(said).contains("60").contains("educators.csv");
        var rows = Files.readAllLines(out);
        assertThat(rows.getFirst()).endsWith("group,name,reason");
        assertThat(rows).hasSize(61).allMatch(row -> row.split(",", 3).length == 3);
    }

    @Test
    void of_pairs_it_says_who_would_both_sooner_be_with_each_other_and_forces_nothing()
            throws Exception {
        var list = folder.resolve("pairs.csv");
        Files.writeString(
                list,
                """
                name,needs,offers,not_with
                Ada,Shy singers in choir.,Parents who write at midnight.,
                Ben,Labs without any equipment.,,
                Cleo,Parents who write at midnight.,Shy singers in choir.,
                Dan,Word problems in fractions.,,
                """);
        var said = run(FormCommand::new, list.toString(), "--no-model", "--size", "2");
        assertThat(said).contains("would both rather be with each other", "partners they have");
        assertThat(run(FormCommand::new, SAMPLE.toString(), "--no-model", "--effort", "quick"))
                .doesNotContain("would both rather");
        var forming = Forming.of(pool(people(Files.readString(list))), Wishes.ofSize(2));
        var apart = List.of(new int[] {0, 3}, new int[] {1, 2});
        assertThat(Sooner.say(forming, apart, Words.in(java.util.Locale.ENGLISH)))
                .containsExactly(
                        "Two would both rather be with each other than with the partners they have."
                                + " That is said here and not forced, for somebody else would be left with less:",
                        "Ada and Cleo (quiet students and shy singers)");
    }

    @Test
    void the_same_file_effort_and_seed_give_the_same_groups() throws Exception {
        var one = folder.resolve("one.csv");
        var other = folder.resolve("other.csv");
        run(
                FormCommand::new,
                SAMPLE.toString(),
                "--no-model",
                "--effort",
                "quick",
                "--seed",
                "7",
                "--out",
                one.toString());
        run(
                FormCommand::new,
                SAMPLE.toString(),
                "--no-model",
                "--effort",
                "quick",
                "--seed",
                "7",
                "--out",
                other.toString());
        assertThat(one).hasSameTextualContentAs(other);
    }

    @Test
    void suggestions_are_many_and_nobody_fills_every_list() throws Exception {
        var out = folder.resolve("suggestions.csv");
        run(
                SuggestCommand::new,
                SAMPLE.toString(),
                "--no-model",
                "--top",
                "5",
                "--out",
                out.toString());
        assertThat(Files.readAllLines(out).getFirst()).endsWith("person,helper,score,kind,reason");
        var suggestions = Suggestions.of(pool(sample()), 5);
        assertThat(suggestions.gini()).isLessThan(0.32);
    }

    @Test
    void where_there_is_a_choice_everybody_is_shown_almost_alike() throws Exception {
        var text = new StringBuilder();
        LargeList.write(new LargeWorld(1, 400), text);
        var suggestions = Suggestions.of(pool(people(text.toString())), 10);
        assertThat(suggestions.gini()).isLessThan(0.25);
        assertThat(suggestions.neverShown()).isLessThan(8);
    }

    @Test
    void who_must_stay_apart_is_in_no_list_of_the_other() {
        for (int seed = 1; seed <= 30; seed++) {
            var pool = anyPool(new Random(seed));
            var suggestions = Suggestions.of(pool, 5);
            for (var pairs : List.of(pool.evaluators(), pool.apart())) {
                for (var pair : pairs) {
                    assertThat(suggestions.of(pair[0]))
                            .as("seed %s", seed)
                            .noneMatch(why -> why.other() == pair[1]);
                    assertThat(suggestions.of(pair[1]))
                            .as("seed %s", seed)
                            .noneMatch(why -> why.other() == pair[0]);
                }
            }
        }
    }

    @Test
    void wrong_input_gets_a_sentence_and_no_stack_trace() {
        var line =
                new CommandLine(new FormCommand())
                        .setExecutionExceptionHandler((e, _, _) -> {
                            assertThat(e).isInstanceOf(org.risingtide.platform.CannotStart.class);
                            assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception");
                            return 7;
                        });
        assertThat(line.execute(folder.resolve("nowhere.csv").toString())).isEqualTo(7);
        assertThat(line.execute(SAMPLE.toString(), "--size", "1")).isEqualTo(7);
    }

    @Test
    void no_rule_is_ever_broken_whatever_the_list() {
        for (int seed = 1; seed <= 60; seed++) {
            var pool = anyPool(new Random(seed));
            var size = 2 + seed % 4;
            var wishes = wishes(size, seed);
            if (pool.size() >= wishes.least()) {
                var forming = Forming.of(pool, wishes);
                var found = Search.of(forming.asProblem(), 20_000, seed).run();
                check(forming, found.groupOf(), seed);
                assertThat(found.unplaced())
                        .allMatch(each ->
                                !new Telling(Words.in(Words.ENGLISH))
                                        .unplaced(each, "A")
                                        .isBlank());
            }
        }
    }

    private static Wishes wishes(int size, int seed) {
        var usual = Wishes.ofSize(size);
        var across = Wishes.Strictness.values()[seed % 3];
        return new Wishes(
                usual.least(),
                usual.best(),
                usual.most(),
                across,
                Wishes.Subjects.MIX,
                Wishes.Only.ROLE,
                seed % 5 == 0);
    }

    private static void check(Forming forming, int[] groupOf, int seed) {
        var pool = forming.pool();
        for (var pair : pool.evaluators()) {
            assertThat(groupOf[pair[0]] >= 0 && groupOf[pair[0]] == groupOf[pair[1]])
                    .as("evaluators, seed %s", seed)
                    .isFalse();
        }
        for (var members : Groups.of(forming.asProblem(), groupOf)) {
            assertThat(
                            members.length == 0
                                    || members.length >= forming.wishes().least()
                                            && members.length <= forming.wishes().most())
                    .isTrue();
            boolean everyoneGaveTimes = members.length > 0;
            var schools = new ArrayList<String>();
            for (int member : members) {
                everyoneGaveTimes &= pool.get(member).free().known();
                schools.add(pool.get(member).voice().setting().school());
            }
            if (forming.wishes().acrossSchools() == Wishes.Strictness.MUST) {
                assertThat(schools).doesNotHaveDuplicates();
            }
            if (everyoneGaveTimes && !forming.wishes().paidHours()) {
                assertThat(forming.week().common(members)).as("time, seed %s", seed).isPresent();
            }
        }
    }

    private static Pool anyPool(Random random) {
        var rows =
                new StringBuilder(
                        "name,school,district,role,subjects,languages,time_zone,free,needs,offers\n");
        int n = 3 + random.nextInt(25);
        for (int i = 0; i < n; i++) {
            rows.append("Person ")
                    .append((char) ('A' + i))
                    .append(",School ")
                    .append(random.nextInt(9))
                    .append(",D,")
                    .append(random.nextInt(8) == 0 ? "principal" : "teacher")
                    .append(',')
                    .append(List.of("music", "science", "math").get(random.nextInt(3)))
                    .append(',')
                    .append(List.of("en", "es", "en|es", "").get(random.nextInt(4)))
                    .append(",America/Los_Angeles,")
                    .append(
                            List.of(
                                            "Mon 15:30-17:00",
                                            "Mon 16:00-17:00; Tue 12:00-12:30",
                                            "Tue 12:00-13:00",
                                            "")
                                    .get(random.nextInt(4)))
                    .append(',')
                    .append(List.of("shy singers", "late work", "").get(random.nextInt(3)))
                    .append(',')
                    .append(List.of("shy singers", "homework", "").get(random.nextInt(3)))
                    .append('\n');
        }
        return pool(people(rows.toString()));
    }

    static List<Listed> people(String text) {
        var sheet = ((Sheets.Outcome.Read) Sheets.pasted(text)).sheet();
        return Reading.of(sheet, Columns.guess(sheet)).people();
    }

    private static List<Listed> sample() throws java.io.IOException {
        return people(Files.readString(SAMPLE));
    }

    static Pool pool(List<Listed> people) {
        return ListedPool.of(people, new Sentences(Vectors.none(), VectorStore.none(), _ -> {}))
                .pool();
    }

    /// A command prints where the program printed when it was made.
    static String run(Supplier<?> command, String... arguments) {
        var out = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var line = new CommandLine(command.get()).setCaseInsensitiveEnumValuesAllowed(true);
            assertThat(line.execute(arguments)).isZero();
        } finally {
            System.setOut(out);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
