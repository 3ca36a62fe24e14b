package org.risingtide.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListReaderTest {

    private static final String SCHOOLS =
            """
            NCES School ID,State School ID,NCES District ID,Low Grade*,High Grade*,School Name,District,County Name*,City,State,Locale Code*,Charter,Students*,Type,Status,Latitude,Longitude
            530486002475,WA-1,5304860,06,08,10th Street School,Marysville School District,Snohomish County,MARYSVILLE,WA,22,No,159.00000,Regular,Open,48.0610744,-122.1997969
            062827013394,CA-1,0628270,–,–,A Place to Grow,Ojai Unified,Ventura County,Ojai,CA,†,Yes,†,Other/Alternative,Closed,,
            """;

    @Test
    void a_row_of_the_export_becomes_a_school() {
        Listing.School school = read(SCHOOLS).listing().schools().getFirst();

        assertThat(school.key()).isEqualTo("530486002475");
        assertThat(school.name()).isEqualTo("10th Street School");
        assertThat(school.district()).isEqualTo("5304860");
        assertThat(school.grades()).isEqualTo(new Grades(6, 8));
        assertThat(school.students()).isEqualTo(159);
        assertThat(school.kind()).isEqualTo(Kind.REGULAR);
        assertThat(Setting.of(school.locale())).isEqualTo(Setting.SUBURB);
        assertThat(school.site().town()).isEqualTo("Marysville, WA");
        assertThat(school.site().point()).isEqualTo(new Point(48.0610744, -122.1997969));
    }

    @Test
    void daggers_dashes_and_empty_cells_are_nothing_and_are_told() {
        Reading.Read read = read(SCHOOLS);
        Listing.School school = read.listing().schools().getLast();

        assertThat(school.grades()).isNull();
        assertThat(school.students()).isNull();
        assertThat(school.locale()).isNull();
        assertThat(school.site().point()).isNull();
        assertThat(school.standing()).isEqualTo(Standing.CLOSED);
        assertThat(read.findings().lines(Finding.NO_POINT)).containsExactly(3L);
        assertThat(read.findings().lines(Finding.NO_GRADES)).containsExactly(3L);
        assertThat(read.findings().leftOut()).isZero();
    }

    @Test
    void every_row_is_taken_or_left_out_with_a_reason() {
        Reading.Read read =
                read(
                        """
                        NCES District ID,District Name,State
                        0601620,ABC Unified,CA
                        0601443,NULL,CA
                        ,Nowhere,CA
                        12,Too short,CA
                        0601620,ABC once more,CA

                        601621,Zero lost,CA
                        "Source: some department"
                        """);

        assertThat(read.listing().districts())
                .extracting(Listing.District::key)
                .containsExactly("0601620", "0601621");
        assertThat(read.rows()).isEqualTo(7);
        assertThat(read.findings().leftOut()).isEqualTo(5);
        assertThat(read.findings().lines(Finding.NO_NAME)).containsExactly(3L);
        assertThat(read.findings().lines(Finding.NO_NUMBER)).containsExactly(4L);
        assertThat(read.findings().lines(Finding.ODD_NUMBER)).containsExactly(5L);
        assertThat(read.findings().lines(Finding.TWICE)).containsExactly(6L);
        assertThat(read.findings().lines(Finding.ZEROS_LOST)).containsExactly(8L);
        assertThat(read.findings().lines(Finding.REMARK)).containsExactly(9L);
    }

    @Test
    void other_years_name_and_order_their_columns_otherwise() {
        Reading.Read raw =
                read(
                        """
                        LEA_NAME,NCESSCH,LEAID,SCH_NAME,LCITY,LSTATE,GSLO,GSHI,SY_STATUS_TEXT,SCH_TYPE_TEXT,CHARTER_TEXT,LAT,LON
                        SEATTLE SCHOOL DISTRICT NO. 1,530771001234,5307710,ST JOHN'S PS II,SEATTLE,WA,PK,KG,Closed,Special Education School,No,47.6,-122.3
                        """);
        Reading.Read builder =
                read(
                        """
                        ELSI Export

                        School Name;School ID - NCES Assigned [Public School] Latest available year;Agency ID - NCES Assigned [Public School] 2023-24;State Abbr [Public School] Latest;Locale [Public School] 2023-24
                        Lone Pine School;="010000500870";="0100005";AL;41-Rural: Fringe
                        """);

        Listing.School first = raw.listing().schools().getFirst();
        assertThat(first.name()).isEqualTo("St John's PS II");
        assertThat(first.districtName()).isEqualTo("Seattle School District No. 1");
        assertThat(first.standing()).isEqualTo(Standing.CLOSED);
        assertThat(first.kind()).isEqualTo(Kind.SPECIAL_EDUCATION);
        assertThat(first.grades()).isEqualTo(new Grades(-1, 0));
        Listing.School second = builder.listing().schools().getFirst();
        assertThat(second.key()).isEqualTo("010000500870");
        assertThat(second.locale()).isEqualTo(41);
    }

    @Test
    void a_file_from_a_western_windows_reads_the_same() {
        byte[] windows = SCHOOLS.getBytes(Charset.forName("windows-1252"));
        byte[] marked = ("\uFEFF" + SCHOOLS).getBytes(StandardCharsets.UTF_8);

        assertThat(((Reading.Read) ListReader.read("w.csv", windows)).listing())
                .isEqualTo(read(SCHOOLS).listing());
        assertThat(((Reading.Read) ListReader.read("m.csv", marked)).listing())
                .isEqualTo(read(SCHOOLS).listing());
    }

    @Test
    void coordinates_of_a_far_away_office_are_not_the_schools() {
        String near = "Los Angeles County,CA,34.0,-118.%d";
        Reading.Read read =
                read(
                        """
                        NCES School ID,School Name,County Name,State,Latitude,Longitude
                        060000000001,One,%s
                        060000000002,Two,%s
                        060000000003,Three,%s
                        060000000004,Office in the north,Los Angeles County,CA,37.78,-122.24
                        """
                                .formatted(
                                        near.formatted(2), near.formatted(3), near.formatted(4)));

        assertThat(read.listing().schools().getLast().site().point()).isNull();
        assertThat(read.findings().lines(Finding.FAR_POINT)).containsExactly(5L);
    }

    @Test
    void a_school_of_a_nameless_district_is_taken_without_one() {
        Reading.Read read =
                read(
                        """
                        NCES School ID,NCES District ID,School Name,District
                        060000710348,0600007,School for the Deaf,NULL
                        """);

        assertThat(read.listing().schools().getFirst().district()).isNull();
        assertThat(read.findings().lines(Finding.UNKNOWN_DISTRICT)).containsExactly(2L);
    }

    @Test
    void what_is_no_list_is_refused_in_a_sentence() {
        Reading people = ListReader.read("people.csv", "name,email\nRosa,r@x\n".getBytes());
        Reading workbook = ListReader.read("list.xlsx", new byte[] {'P', 'K', 3, 4});
        Reading empty = ListReader.read("empty.csv", new byte[0]);

        assertThat(people).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) people).sentence()).contains("people.csv", "NCES School ID");
        assertThat(((Reading.Refused) workbook).sentence()).contains("Save the table as CSV");
        assertThat(empty).isInstanceOf(Reading.Refused.class);
    }

    private static Reading.Read read(String csv) {
        return (Reading.Read) ListReader.read("list.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
