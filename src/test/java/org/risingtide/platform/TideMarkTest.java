package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TideMarkTest {

    private static final List<String> CAST =
            List.of(
                    "Rosa Delgado",
                    "Amir Haddad",
                    "June Marsh",
                    "Theo Brandt",
                    "Priya Nair",
                    "Lena Okafor",
                    "Marcus Webb",
                    "Ines Calder");

    @Test
    void a_name_has_one_mark_however_it_is_typed() {
        assertThat(TideMark.of("Rosa Delgado")).isEqualTo(TideMark.of("  rosa DELGADO "));
        assertThat(TideMark.of("José")).isEqualTo(TideMark.of("Jose\u0301"));
        assertThat(TideMark.of("Rosa Delgado").palette()).isEqualTo(3);
    }

    @Test
    void people_beside_each_other_have_different_colours_while_there_are_any() {
        List<TideMark> marks = TideMark.together(CAST);

        assertThat(marks.stream().map(TideMark::palette)).doesNotHaveDuplicates();
    }

    @Test
    void namesakes_in_one_group_still_differ() {
        List<TideMark> marks = TideMark.together(List.of("Kim Lee", "Kim Lee", "Kim Lee"));

        assertThat(new HashSet<>(marks)).hasSize(3);
    }

    @Test
    void the_marks_stand_in_the_order_of_the_names() {
        List<TideMark> forwards = TideMark.together(CAST);
        List<TideMark> backwards = TideMark.together(CAST.reversed());

        assertThat(backwards.reversed()).isEqualTo(forwards);
    }

    @Test
    void a_hundred_names_use_all_colours_and_many_shapes() {
        List<TideMark> marks =
                IntStream.range(0, 100).mapToObj(i -> TideMark.of("Person " + i)).toList();

        assertThat(marks.stream().map(TideMark::palette).collect(Collectors.toSet()))
                .hasSize(TideMark.COLOURS);
        assertThat(new HashSet<>(marks)).hasSizeGreaterThan(90);
    }

    @Test
    void a_mark_is_drawn_without_ids_styles_or_the_name() {
        String svg = TideMark.of("李娜").svg("mark mark--small");

        assertThat(svg)
                .startsWith("<svg class=\"mark mark--small\"")
                .doesNotContain("id=", "style", "李")
                .contains("aria-hidden=\"true\"");
    }

    @Test
    void an_empty_name_has_a_mark_too() {
        assertThat(TideMark.of("").svg("mark")).contains("<circle");
    }
}
