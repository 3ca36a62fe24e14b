package org.risingtide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_name_keeps_its_accents_in_any_encoding(String charset) {
        var people =
                read(
                        "Name;Escuela\nXóchitl Ramírez;Piñon Wash\nRenée Núñez;Río Claro\n"
                                .getBytes(Charset.forName(charset)));
        assertThat(people)
                .extracting(Listed::name)
                .containsExactly("Xóchitl Ramírez", "Renée Núñez");
        assertThat(people.getFirst().work().school()).isEqualTo("Piñon Wash");
    }

    @Test
    void a_byte_order_mark_is_no_letter() {
        assertThat(read("\uFEFFname,email\nRosa,rosa@x.org\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(Listed::name)
                .containsExactly("Rosa");
        assertThat(
                        read(
                                "\uFEFFname\temail\nRosa\trosa@x.org\n"
                                        .getBytes(StandardCharsets.UTF_16LE)))
                .extracting(Listed::email)
                .containsExactly("rosa@x.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_separator_will_do(String separator) {
        var text =
                String.join(separator, "Name", "Email", "School")
                        + "\n"
                        + String.join(separator, "Rosa", "r@x.org", "Harbor");
        assertThat(pasted(text)).extracting(p -> p.work().school()).containsExactly("Harbor");
    }

    @Test
    void last_comma_first_is_turned_round_and_a_junior_stays() {
        assertThat(
                        pasted(
                                "\"Last, First\",E-mail,Bldg,Gr/Subj\n\"Delgado, Rosa\",r@x.org,Harbor St.,K-5 Music\n\"Price, Jr.\",p@x.org,,"))
                .extracting(Listed::name)
                .containsExactly("Rosa Delgado", "Price, Jr.");
    }

    @Test
    void grades_and_subject_in_one_column_are_told_apart() {
        var people =
                pasted("Name,Gr/Subj\nPaul,6-8 SpEd\nNoor,Counselor\nInes,9-12 Band\nTheo,5th");
        assertThat(people.get(0).work().subjects()).containsExactly("special education");
        assertThat(people.get(0).work().grades())
                .isEqualTo(Grades.bits("6-8"))
                .isEqualTo(0b111_0000000L);
        assertThat(people.get(1).work().role()).isEqualTo("Counselor");
        assertThat(people.get(2).work().subjects()).containsExactly("band");
        assertThat(people.get(3).work().grades()).isEqualTo(Grades.bits("5"));
    }

    @Test
    void what_a_spreadsheet_made_of_three_to_five_is_understood() {
        assertThat(Grades.bits("5-Mar")).isEqualTo(Grades.bits("3-5"));
        assertThat(Grades.bits("K–2")).isEqualTo(0b1110L);
    }

    @Test
    void names_alone_are_a_list_and_so_are_mails_alone() {
        assertThat(pasted("Rosa Delgado\nTheo Brandt\nJune Marsh"))
                .extracting(Listed::name)
                .contains("Theo Brandt");
        assertThat(pasted("rosa.delgado@x.org\ntheo.brandt@x.org"))
                .extracting(Listed::name)
                .containsExactly("Rosa Delgado", "Theo Brandt");
        assertThat(pasted("Rosa Delgado <rosa@x.org>; Theo Brandt <theo@x.org>"))
                .extracting(Listed::email)
                .containsExactly("rosa@x.org", "theo@x.org");
        assertThat(sheet("Rosa <rosa@x.org>; Theo <theo@x.org>;\r\nJune <june@x.org>;").rows())
                .extracting(Sheet.Row::line)
                .as("no two rows have one number")
                .containsExactly(1, 2, 3);
        assertThat(pasted("1. Rosa Delgado\n2) Theo Brandt\n• June Marsh\n- Ines Calder"))
                .extracting(Listed::name)
                .containsExactly("Rosa Delgado", "Theo Brandt", "June Marsh", "Ines Calder");
        assertThat(pasted("Delgado\tRosa\trosa@x.org\nBrandt\tTheo\ttheo@x.org"))
                .extracting(Listed::name)
                .containsExactly("Rosa Delgado", "Theo Brandt");
    }

    @Test
    void rows_above_the_headings_are_not_people() {
        assertThat(pasted("Winter list,,\n,,\nName,Email,School\nRosa,r@x.org,Harbor"))
                .extracting(Listed::name)
                .containsExactly("Rosa");
        assertThat(pasted("note\n".repeat(9) + "Name,Email,School\nRosa,r@x.org,Harbor"))
                .extracting(Listed::name)
                .containsExactly("Rosa");
    }

    @Test
    void spanish_headings_are_understood() {
        var person =
                pasted(
                                "Nombre completo;Correo;Escuela;Materias;Idiomas\nRosa;r@x.org;Río Claro;música;español, inglés")
                        .getFirst();
        assertThat(person.work().subjects()).containsExactly("music");
        assertThat(person.languages()).containsExactly("es", "en");
    }

    @Test
    void nothing_is_left_out_silently() {
        var result =
                reading(
                        "name,email,time_zone,free\n,,,\n,x,,\nRosa,not a mail,Mars,sometime\nRosa,rosa@x.org,,\nTheo,rosa@x.org,,");
        assertThat(result.people()).extracting(Listed::name).containsExactly("Rosa", "Rosa");
        assertThat(result.remarks())
                .extracting(Remark::key, Remark::line)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("lists.bad-mail", 4),
                        org.assertj.core.groups.Tuple.tuple("lists.zone", 4),
                        org.assertj.core.groups.Tuple.tuple("lists.time", 4),
                        org.assertj.core.groups.Tuple.tuple("lists.twice", 6));
    }

    @Test
    void free_times_are_read_as_people_write_them() {
        assertThat(FreeTime.of("Mon 15:30-17:00; Thu 4-5 pm").written())
                .isEqualTo("mon 15:30-17:00; thu 16:00-17:00");
        assertThat(FreeTime.of("lun, mié 3:30–5").written())
                .isEqualTo("mon 15:30-17:00; wed 15:30-17:00");
        assertThat(FreeTime.of("Tue-Thu 07:10-07:50").spans()).hasSize(3);
        assertThat(FreeTime.of("whenever").known()).isFalse();
        for (var text :
                List.of(
                        "mon 15:30-17:00; thu 09:05-24:00",
                        "mon 3:30-5:00",
                        "mon 15:30-17:00;thu 9-10")) {
            assertThat(FreeTime.of(text)).isEqualTo(FreeTime.read(text).time());
        }
    }

    @Test
    void a_formula_stays_text_going_out() throws Exception {
        var out = new StringWriter();
        SafeCsv.write(
                out,
                List.of("name"),
                List.of(
                        List.of("=HYPERLINK(\"x\")"),
                        List.of("@SUM(1)"),
                        List.of("Rosa"),
                        List.of("-1")));
        assertThat(out.toString())
                .contains("'=HYPERLINK")
                .contains("'@SUM")
                .contains("\nRosa")
                .contains("'-1");
    }

    @Test
    void a_forgotten_quotation_mark_does_not_swallow_the_list() {
        var rows = new StringBuilder("name,school\n\"Rosa,Harbor\n");
        for (int i = 0; i < 100; i++) {
            rows.append("Person ")
                    .append((char) ('A' + i % 26))
                    .append(" Nr")
                    .append((char) ('a' + i / 26))
                    .append(",School\n");
        }
        var few = read("Name,E-mail\n\"Theo Brandt,t@x.org\nInes Calder,i@x.org\nJo May,j@x.org");
        assertThat(few.people()).extracting(Listed::email).contains("i@x.org", "j@x.org");
        assertThat(few.remarks()).extracting(Remark::key).contains("lists.open-quote");
        assertThat(reading(rows.toString()).people()).hasSizeGreaterThan(90);
        assertThat(reading(rows.toString()).remarks())
                .extracting(Remark::key)
                .contains("lists.open-quote");
    }

    @Test
    void a_hundred_thousand_rows_are_read_and_one_more_is_told() {
        var rows = new StringBuilder("name,email\n");
        for (int i = 0; i < Sheets.MOST_ROWS; i++) {
            rows.append("Rosa Delgado,rosa").append(i).append("@x.org\n");
        }
        assertThat(pasted(rows.toString())).hasSize(Sheets.MOST_ROWS);
        assertThat(Sheets.pasted(rows.append("Theo,t@x.org\n").toString()))
                .isInstanceOf(Sheets.Outcome.Refused.class);
    }

    @Test
    void what_is_no_list_gets_a_sentence() {
        assertThat(Sheets.file(new byte[] {'%', 'P', 'D', 'F', '-'}))
                .isEqualTo(new Sheets.Outcome.Refused(Remark.of(0, "pdf")));
        assertThat(Sheets.file(new byte[] {'P', 'K', 3, 4, 1, 2}))
                .isEqualTo(new Sheets.Outcome.Refused(Remark.of(0, "broken-workbook")));
        assertThat(Sheets.file(new byte[] {1, 0, 0, 0, 2, 0, 9}))
                .isEqualTo(new Sheets.Outcome.Refused(Remark.of(0, "not-text")));
        assertThat(Sheets.pasted(" \n "))
                .isEqualTo(new Sheets.Outcome.Refused(Remark.of(0, "empty")));
    }

    @Test
    void principals_lead_and_teachers_do_not() {
        assertThat(Leading.of("Assistant Principal")).isEqualTo(Leading.SCHOOL);
        assertThat(Leading.of("directora")).isEqualTo(Leading.SCHOOL);
        assertThat(Leading.of("Superintendent")).isEqualTo(Leading.DISTRICT);
        assertThat(Leading.of("teacher leader")).isEqualTo(Leading.NOBODY);
    }

    private static List<Listed> read(byte[] content) {
        return read(Sheets.file(content)).people();
    }

    private static List<Listed> pasted(String text) {
        return reading(text).people();
    }

    private static Reading.Result reading(String text) {
        return read(Sheets.pasted(text));
    }

    private static Reading.Result read(Sheets.Outcome outcome) {
        var sheet = ((Sheets.Outcome.Read) outcome).sheet();
        return Reading.of(sheet, Columns.guess(sheet));
    }

    @Test
    void totals_headings_and_formulas_among_the_people_are_said_and_not_taken_for_people() {
        var read =
                read(
                        """
                        Name,E-mail,School
                        Rosa Delgado,rosa@x.org,Harbor St.
                        Name,E-mail,School
                        "=HYPERLINK(""mailto:lena@x.org"",""Okafor, Lena"")",,Canyon HS
                        =A2&" "&B2,theo@x.org,Fern Hollow
                        ,,
                        "Brandt, Theo",theo@x.org,Fern Hollow
                        Subtotal Harbor St.,4,
                        Total,58,
                        """);
        assertThat(read.people())
                .extracting(person -> person.name() + " " + person.email())
                .containsExactly(
                        "Rosa Delgado rosa@x.org", "Lena Okafor lena@x.org", "Theo theo@x.org");
        assertThat(read.remarks())
                .extracting(Remark::key)
                .containsExactly(
                        "lists.heading",
                        "lists.formula",
                        "lists.twice",
                        "lists.total",
                        "lists.total");
        assertThat(read.skipped()).containsExactlyInAnyOrder(3, 8, 9);
    }

    private static Sheet sheet(String text) {
        return ((Sheets.Outcome.Read) Sheets.pasted(text)).sheet();
    }

    private static Reading.Result read(String text) {
        var sheet = sheet(text);
        return Reading.of(sheet, Columns.guess(sheet));
    }
}
