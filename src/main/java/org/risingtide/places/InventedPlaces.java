package org.risingtide.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Districts and schools that do not exist, for the demo world: in a small real school, "band" is a name.
@Component
public class InventedPlaces {

    private static final String MARK = "demo:";

    private final Directory directory;

    InventedPlaces(Directory directory) {
        this.directory = directory;
    }

    /// Adds or renews them. Columns: kind (district or school), key, name, district, city, state, low, high,
    /// locale, type, students, latitude, longitude.
    ///
    /// @return the id of each district and school by its key
    public Map<String, UUID> add(InputStream csv) {
        Map<String, UUID> ids = new HashMap<>();
        List<Listing.District> districts = new ArrayList<>();
        List<Listing.School> schools = new ArrayList<>();
        for (CSVRecord row : rows(csv)) {
            ids.put(row.get("key"), ListTables.id(MARK + row.get("key")));
            if (row.get("kind").equals("district")) {
                districts.add(district(row));
            } else {
                schools.add(school(row));
            }
        }
        directory.take(List.of(new Listing(districts, schools)), Origin.INVENTED);
        return ids;
    }

    private static List<CSVRecord> rows(InputStream csv) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(csv, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Listing.District district(CSVRecord row) {
        return new Listing.District(
                MARK + row.get("key"),
                row.get("name"),
                site(row),
                row.get("type"),
                Standing.OPEN,
                Integer.valueOf(row.get("students")),
                Setting.code(row.get("locale")));
    }

    private static Listing.School school(CSVRecord row) {
        return new Listing.School(
                MARK + row.get("key"),
                row.get("name"),
                district(row.get("district")),
                "",
                site(row),
                Grades.of(row.get("low"), row.get("high")),
                Kind.of(row.get("type")),
                row.get("type").equals("Charter"),
                Standing.OPEN,
                Integer.valueOf(row.get("students")),
                Setting.code(row.get("locale")));
    }

    private static @Nullable String district(String key) {
        return key.isEmpty() ? null : MARK + key;
    }

    private static Site site(CSVRecord row) {
        Point point = Point.of(row.get("latitude"), row.get("longitude"));
        return new Site("", row.get("city"), row.get("state"), "", "", point);
    }
}
