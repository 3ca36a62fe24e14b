package org.risingtide.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
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
