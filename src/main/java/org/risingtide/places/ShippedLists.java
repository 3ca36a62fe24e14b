package org.risingtide.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The lists that come with the program: California and Washington from the Common Core of Data of the National
/// Center for Education Statistics, a work of the United States government in the public domain.
///
/// They have the exports' form with fewer columns, so the same reader reads them.
final class ShippedLists {

    private static final List<String> FILES = List.of("districts.csv.gz", "schools.csv.gz");

    private ShippedLists() {}

    static List<Reading> read() {
        return FILES.stream().map(file -> ListReader.read(file, unpacked(file))).toList();
    }

    private static byte[] unpacked(String file) {
        try (InputStream packed = ShippedLists.class.getResourceAsStream(file)) {
            if (packed == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new GZIPInputStream(packed).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
