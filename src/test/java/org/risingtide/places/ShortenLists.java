package org.risingtide.places;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Makes the lists that ship from the full exports: `ShortenLists OUT FILE…`. Run by hand when a new year comes out.
final class ShortenLists {

    private static final String[] DISTRICT = {
        "NCES District ID",
        "District Name",
        "City",
        "State",
        "ZIP",
        "County Name",
        "Students",
        "Locale Code",
        "Type",
        "Status"
    };

    private static final String[] SCHOOL = {
        "NCES School ID",
        "NCES District ID",
        "School Name",
        "Street Address",
        "City",
        "State",
        "ZIP",
        "County Name",
        "Low Grade",
        "High Grade",
        "Students",
        "Locale Code",
        "Charter",
        "Type",
        "Status",
        "Latitude",
        "Longitude"
    };

    public static void main(String[] args) throws IOException {
        List<Listing> lists =
                Arrays.stream(args).skip(1).map(Path::of).map(ShortenLists::listing).toList();
        Path out = Path.of(args[0]);
        write(
                out.resolve("districts.csv.gz"),
                DISTRICT,
                lists.stream()
                        .flatMap(list -> list.districts().stream())
                        .sorted(Comparator.comparing(Listing.District::key))
                        .map(ShortenLists::row));
        write(
                out.resolve("schools.csv.gz"),
                SCHOOL,
                lists.stream()
                        .flatMap(list -> list.schools().stream())
                        .sorted(Comparator.comparing(Listing.School::key))
                        .map(ShortenLists::row));
    }

    private static Listing listing(Path file) {
        try {
            Reading reading = ListReader.read(file.toString(), Files.readAllBytes(file));
            return ((Reading.Read) reading).listing();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] row(Listing.District district) {
        Site site = district.site();
        return new Object[] {
            district.key(),
            district.name(),
            site.city(),
            site.state(),
            site.zip(),
            site.county(),
            district.students(),
            district.locale(),
            district.type(),
            word(district.standing())
        };
    }

    private static Object[] row(Listing.School school) {
        Site site = school.site();
        Point point = site.point();
        Grades grades = school.grades();
        return new Object[] {
            school.key(),
            school.district(),
            school.name(),
            site.street(),
            site.city(),
            site.state(),
            site.zip(),
            site.county(),
            grades == null ? "" : code(grades.low()),
            grades == null ? "" : code(grades.high()),
            school.students(),
            school.locale(),
            school.charter() ? "Yes" : "No",
            kind(school.kind()),
            word(school.standing()),
            point == null ? "" : degrees(point.latitude()),
            point == null ? "" : degrees(point.longitude())
        };
    }

    private static String code(int grade) {
        return switch (grade) {
            case -1 -> "PK";
            case 0 -> "KG";
            default -> String.format(Locale.ROOT, "%02d", grade);
        };
    }

    private static String kind(Kind kind) {
        return kind == null
                ? ""
                : switch (kind) {
                    case REGULAR -> "Regular";
                    case SPECIAL_EDUCATION -> "Special Education";
                    case CAREER -> "Vocational";
                    case ALTERNATIVE -> "Other/Alternative";
                };
    }

    /// Eleven metres are near enough.
    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees);
    }

    private static String word(Standing standing) {
        return standing.name().charAt(0) + standing.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static void write(Path file, String[] header, Stream<Object[]> rows)
            throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setHeader(header).setRecordSeparator('\n').get();
        try (Writer packed = new OutputStreamWriter(new Smallest(file), StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(packed, format)) {
            for (Object[] row : rows.toList()) {
                printer.printRecord(Arrays.stream(row).map(cell -> Objects.toString(cell, "")));
            }
        }
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(Path file) throws IOException {
            super(Files.newOutputStream(file));
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
