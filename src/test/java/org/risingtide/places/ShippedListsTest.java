package org.risingtide.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedListsTest {

    private final List<Reading> readings = ShippedLists.read();

    @Test
    void everything_that_ships_is_taken() {
        assertThat(readings)
                .allSatisfy(reading ->
                        assertThat(((Reading.Read) reading).findings().leftOut()).isZero());
        List<Listing> lists = Directory.lists(readings);
        assertThat(lists.getFirst().districts()).hasSize(2448);
        assertThat(lists.getLast().schools()).hasSize(12902);
    }

    @Test
    void it_is_small_enough_to_ship() throws IOException {
        long bytes = 0;
        for (String file : List.of("districts.csv.gz", "schools.csv.gz")) {
            try (InputStream packed = getClass().getResourceAsStream(file)) {
                bytes += packed.readAllBytes().length;
            }
        }
        assertThat(bytes).isLessThan(600_000);
    }

    @Test
    void an_import_says_on_one_screen_what_it_did_with_every_row() {
        String districts =
                """
                NCES District ID,District Name,State
                0601620,ABC Unified,CA
                0601443,NULL,CA
                0601440,NULL,CA
                """;
        ImportReport report = new ImportReport();
        report.file(ListReader.read("ca.csv", districts.getBytes()));
        report.file(ListReader.read("people.csv", "name,email\n".getBytes()));
        report.directory(
                new Directory.Taken(new Written(1, 0, 0), 0, new Written(0, 2, 12_900)), 1.5);

        assertThat(report.toString().lines().map(String::strip))
                .contains(
                        "ca.csv: 3 rows, 1 district taken, 2 left out",
                        "2 left out  no name",
                        "lines 3, 4",
                        "schools    0 new, 2 changed, 12,900 as before",
                        "in 1.5 seconds; nothing was deleted")
                .anySatisfy(line -> assertThat(line).startsWith("people.csv is no list"));
    }

    @Test
    void a_long_list_of_lines_is_counted() {
        StringBuilder rows = new StringBuilder("NCES District ID,District Name\n");
        for (int i = 0; i < 1000; i++) {
            rows.append("06%05d,NULL%n".formatted(i));
        }
        ImportReport report = new ImportReport();
        report.file(ListReader.read("ca.csv", rows.toString().getBytes()));

        assertThat(report.toString()).contains("lines 2, 3, 4, 5, 6, 7 and 994 more");
        assertThat(report.toString().lines().count()).isLessThan(24);
    }
}
