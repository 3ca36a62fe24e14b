package org.risingtide.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists as people paste them: from a mail, a form, a sheet with merged cells.
class PastedListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz, Ben Cho, Carla Diaz",
                "Ana Ruiz, Ben Cho and Carla Diaz",
                "Ana Ruiz, Ben Cho,\nCarla Diaz",
                "Ana Ruiz; Ben Cho; Carla Diaz",
                "Ruiz, Ana; Cho, Ben; Diaz, Carla",
                "Teachers: Ana Ruiz, Ben Cho, Carla Diaz",
                "Ruiz, Ana <ana@x.org>; Cho, Ben <ben@x.org>; Diaz, Carla <carla@x.org>",
                "Ruiz, Ana <ana@x.org>\nCho, Ben <ben@x.org>\nDiaz, Carla <carla@x.org>",
                "To: 'Ana Ruiz' <ana@x.org>,\n Ben Cho <ben@x.org>,\nCc: Carla Diaz <carla@x.org>",
                "Hi Dana,\nhere are the people:\n\nAna Ruiz\nBen Cho\nCarla Diaz\n\nThanks!"
            })
    void people_in_a_line_or_in_a_letter_are_each_somebody(String text) {
        assertThat(pasted(text))
                .extracting(Listed::name)
                .containsExactly("Ana Ruiz", "Ben Cho", "Carla Diaz");
    }

    @Test
    void a_last_name_before_a_first_name_and_a_job_behind_a_name_are_no_people_of_their_own() {
        assertThat(pasted("Ruiz, Ana")).extracting(Listed::name).containsExactly("Ana Ruiz");
        assertThat(pasted("Ana Ruiz, Harbor Elementary, Music Teacher")).hasSize(1);
        assertThat(pasted("Ana Ruiz, Harbor St.\nBen Cho, Fern Hollow"))
                .extracting(Listed::name)
                .containsExactly("Ana Ruiz", "Ben Cho");
        assertThat(pasted("Ana\tRuiz\taruiz@x.org\nBen\tCho\tben.cho@x.org"))
                .as("the mails tell which half of a name comes first")
                .extracting(Listed::name)
                .containsExactly("Ana Ruiz", "Ben Cho");
    }

    @Test
    void what_was_copied_from_a_spreadsheet_is_parted_at_its_tabs_whatever_stands_in_the_cells() {
        var people =
                pasted(
                        "Last, First\tE-mail\tBldg\tNotes\nRuiz, Ana\tana@x.org\tHarbor\t\nCho, Ben\tben@x.org\tFern\t\n");
        assertThat(people).extracting(Listed::name).containsExactly("Ana Ruiz", "Ben Cho");
        assertThat(people).extracting(Listed::email).containsExactly("ana@x.org", "ben@x.org");
    }

    @Test
    void a_school_written_once_above_its_people_is_the_school_of_all_of_them() {
        var merged = "School,Name\nHarbor,Ana\n,Ben\n,Carla\nFern,Dan\n,Eva";
        assertThat(pasted(merged))
                .extracting(one -> one.work().school())
                .containsExactly("Harbor", "Harbor", "Harbor", "Fern", "Fern");
        assertThat(reading(merged).remarks()).extracting(Remark::key).contains("lists.merged");
        assertThat(pasted("Name,School\nAna,Harbor\nBen,\nCarla,Fern"))
                .as("an empty cell behind a name is unknown")
                .extracting(one -> one.work().school())
                .containsExactly("Harbor", "", "Fern");
    }

    @Test
    void of_two_addresses_the_first_is_used_and_that_is_said() {
        var read = reading("Name,Email\nAna,Ana@x.org; home@x.org\nBen,ben@x.org <BEN@x.org>");
        assertThat(read.people())
                .extracting(Listed::email)
                .containsExactly("ana@x.org", "ben@x.org");
        assertThat(read.remarks())
                .extracting(Remark::key, Remark::line)
                .containsExactly(tuple("lists.two-mails", 2));
    }

    @Test
    void a_form_s_questions_german_headings_and_words_nobody_knows_are_headings() {
        assertThat(
                        pasted(
                                "Timestamp,Email Address,What is your name?,Which school?\n11/3 8:12,ana@x.org,Ana Ruiz,Harbor"))
                .extracting(Listed::name, one -> one.work().school())
                .containsExactly(tuple("Ana Ruiz", "Harbor"));
        assertThat(pasted("Name;Vorname;Schule;E-Mail\nGroß;Anja;Realschule;a@x.org"))
                .extracting(Listed::name)
                .containsExactly("Anja Groß");
        assertThat(pasted("Wer;Erreichbar\nAnja Groß;a@x.org\nJan Lind;j@x.org"))
                .extracting(Listed::name)
                .containsExactly("Anja Groß", "Jan Lind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name\tEmail\nHarbor Elementary\nAna Ruiz\tana@x.org\nBen Cho\tben@x.org\nFern MS:\nEva Lind\teva@x.org",
                "Name,Email\nHarbor,\nAna Ruiz,ana@x.org\nBen Cho,ben@x.org\nFern Hollow,\nEva Lind,eva@x.org",
                "Harbor Elementary\nAna Ruiz\nBen Cho\n\nFern MS\nEva Lind",
                "Harbor School:\n- Ana Ruiz\n- Ben Cho\nFern School:\n- Eva Lind"
            })
    void a_school_in_a_row_of_its_own_is_the_school_of_the_people_below_it(String text) {
        var read = reading(text);
        assertThat(read.people())
                .extracting(Listed::name)
                .containsExactly("Ana Ruiz", "Ben Cho", "Eva Lind");
        assertThat(read.people())
                .extracting(one -> one.work().school().split(" ")[0])
                .containsExactly("Harbor", "Harbor", "Fern");
        assertThat(read.remarks()).extracting(Remark::key).contains("lists.school-above");
    }

    @Test
    void people_without_an_address_and_lists_of_schools_are_not_taken_for_such_a_row() {
        assertThat(pasted("Name,Email\nAna Ruiz,\nBen Cho,ben@x.org\nEva Lind,\nDan Oh,d@x.org"))
                .hasSize(4);
        assertThat(pasted("Name,Email\nAna,\nBen,ben@x.org\nEva,\nDan,d@x.org")).hasSize(4);
        assertThat(pasted("Harbor School\nFern School\nCanyon School")).hasSize(3);
    }

    @Test
    void whoever_is_ticked_as_a_person_is_no_school() {
        if (Sheets.pasted("Ana Middle\nBen Cho\nEva Lind")
                instanceof Sheets.Outcome.Read(var sheet)) {
            var columns = Columns.guess(sheet);
            assertThat(Reading.of(sheet, columns).people()).hasSize(2);
            assertThat(Reading.of(sheet, columns, Set.of(1)).people()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz - Harbor - 5th\nBen Cho - Fern - K-2",
                "1. Ana Ruiz – Harbor – 5th\n2. Ben Cho – Fern – K-2 Music",
                "Ana Ruiz, Harbor, 5th\nBen Cho, Fern, K-2"
            })
    void a_name_a_school_and_a_grade_in_a_line_are_three_things(String text) {
        assertThat(pasted(text))
                .extracting(Listed::name, one -> one.work().school())
                .containsExactly(tuple("Ana Ruiz", "Harbor"), tuple("Ben Cho", "Fern"));
        assertThat(pasted(text)).allMatch(one -> one.work().grades() != 0);
    }

    @Test
    void a_dash_inside_a_name_or_a_cell_parts_nothing() {
        assertThat(pasted("Ana Ruiz-Diaz\nBen Cho\nEva Lind")).hasSize(3);
        assertThat(pasted("Name,Free\nAna Ruiz,Mon 15:30 - 17:00\nBen Cho,Tue 15:30 - 17:00"))
                .extracting(Listed::name)
                .containsExactly("Ana Ruiz", "Ben Cho");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Work email,Home email\nAna Ruiz,ana@x.org,a@home.org\nBen Cho,,b@home.org",
                "ana@x.org\ta@home.org\tAna Ruiz\nb@home.org\tb2@home.org\tBen Cho"
            })
    void of_two_columns_of_addresses_the_first_is_used_and_the_other_fills_its_gaps(String text) {
        var read = reading(text);
        assertThat(read.people())
                .extracting(Listed::name, Listed::email)
                .containsExactly(tuple("Ana Ruiz", "ana@x.org"), tuple("Ben Cho", "b@home.org"));
        assertThat(read.remarks()).extracting(Remark::key).containsExactly("lists.second-mail");
    }

    private static List<Listed> pasted(String text) {
        return reading(text).people();
    }

    private static Reading.Result reading(String text) {
        if (Sheets.pasted(text) instanceof Sheets.Outcome.Read(var sheet)) {
            return Reading.of(sheet, Columns.guess(sheet));
        }
        throw new AssertionError("refused: " + text);
    }
}
