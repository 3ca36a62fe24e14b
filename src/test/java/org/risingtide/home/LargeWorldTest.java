package org.risingtide.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.risingtide.home.LargeWorld.Educator;
import org.risingtide.home.LargeWorld.Said;

class LargeWorldTest {
    private static final LargeWorld world = new LargeWorld(1, 2_500);

    @Test
    void the_same_seed_makes_the_same_people() {
        assertThat(new LargeWorld(1, 2_500).educators().limit(300))
                .isEqualTo(world.educators().limit(300).toList());
        assertThat(new LargeWorld(2, 2_500).educator(17)).isNotEqualTo(world.educator(17));
    }

    @Test
    void thousands_of_sentences_differ() {
        assertThat(
                        world.educators()
                                .flatMap(e -> e.says().stream())
                                .map(Said::text)
                                .distinct()
                                .count())
                .isGreaterThan(2_500);
    }

    @Test
    void nothing_is_left_of_the_grammar() {
        assertThat(world.educators().flatMap(e -> e.says().stream()).map(Said::text))
                .allSatisfy(text ->
                        assertThat(text)
                                .doesNotContainPattern(
                                        Pattern.compile("[\\[\\]{}|]|  | [,.]|\\.\\.|,,")));
    }

    @Test
    void addresses_are_unlike_one_another() {
        assertThat(world.educators().map(Educator::email)).doesNotHaveDuplicates();
        assertThat(world.educators().map(Educator::email))
                .allSatisfy(
                        mail -> assertThat(mail).matches("[a-z]+\\d+@[a-z0-9-]+\\.example\\.org"));
    }

    @Test
    void names_that_break_forms_are_there() {
        var names = world.educators().map(Educator::name).toList();
        assertThat(names).contains("O", "ليلى الخطيب").anyMatch(n -> n.length() == 200);
    }

    @Test
    void about_one_in_ten_writes_in_spanish() {
        assertThat(world.educators().filter(e -> e.languages().getFirst().equals("es")).count())
                .isBetween(150L, 350L);
    }

    @Test
    void some_only_ask_and_some_only_answer() {
        assertThat(world.educators().filter(e -> only(e, LargeWorld.Kind.MIND))).isNotEmpty();
        assertThat(world.educators().filter(e -> only(e, LargeWorld.Kind.ASK))).isNotEmpty();
    }

    @Test
    void every_school_has_its_people_and_every_person_a_school() {
        var schools = world.places().schools();
        assertThat(schools.stream().mapToInt(LargePlaces.School::size).sum()).isEqualTo(2_500);
        assertThat(List.of(0, 1, 1_249, 2_499))
                .allSatisfy(number -> {
                    var school = world.places().of(number);
                    assertThat(number - school.first()).isBetween(0, school.size() - 1);
                });
    }

    @Test
    void a_list_for_the_command_line_has_one_row_a_person() throws IOException {
        var text = new StringBuilder();
        LargeList.write(new LargeWorld(3, 1_000), text);
        var rows =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .get()
                        .parse(new java.io.StringReader("" + text));
        assertThat(rows.getRecords()).hasSize(1_000).allSatisfy(r -> assertThat(r).hasSize(17));
    }

    @Test
    void a_choice_and_a_gap_are_filled() {
        var grammar =
                Grammar.parse(
                        List.of(
                                "= t 1 *",
                                "mind {Them} sing [softly|softly] [, always|, always]."));
        var line = grammar.themes().getFirst().lines(Grammar.Kind.MIND, 5).getFirst();
        assertThat(Grammar.say(line, _ -> "My third graders", new SplittableRandom(1)))
                .isEqualTo("My third graders sing softly, always.");
    }

    private static boolean only(Educator educator, LargeWorld.Kind kind) {
        return !educator.says().isEmpty()
                && educator.says().stream().allMatch(s -> s.kind() == kind);
    }
}
