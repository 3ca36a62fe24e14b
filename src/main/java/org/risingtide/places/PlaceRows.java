package org.risingtide.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows of the directory made into what the rest of the house knows.
final class PlaceRows {

    static final String SCHOOL =
            """
            s.id, s.name, s.district_id, coalesce(d.name, '') as district, s.street, s.city, s.state, s.zip,
            s.county, s.latitude, s.longitude, s.low, s.high, s.kind, s.charter, s.standing, s.students, s.locale,
            s.origin\
            """;

    static final String DISTRICT =
            "id, name, street, city, state, zip, county, standing, students, locale";

    private PlaceRows() {}

    static School school(ResultSet row, int number) throws SQLException {
        return new School(
                id(row, "id"),
                text(row, "name"),
                row.getObject("district_id", UUID.class),
                text(row, "district"),
                site(row, point(row)),
                grades(row),
                kind(row.getString("kind")),
                row.getBoolean("charter"),
                Standing.valueOf(text(row, "standing")),
                row.getObject("students", Integer.class),
                row.getObject("locale", Integer.class),
                Origin.valueOf(text(row, "origin")));
    }

    static District district(ResultSet row, int number) throws SQLException {
        return new District(
                id(row, "id"),
                text(row, "name"),
                site(row, null),
                Standing.valueOf(text(row, "standing")),
                row.getObject("students", Integer.class),
                row.getObject("locale", Integer.class));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Site site(ResultSet row, @Nullable Point point) throws SQLException {
        return new Site(
                text(row, "street"),
                text(row, "city"),
                text(row, "state"),
                text(row, "zip"),
                text(row, "county"),
                point);
    }

    private static @Nullable Point point(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    private static @Nullable Grades grades(ResultSet row) throws SQLException {
        Integer low = row.getObject("low", Integer.class);
        Integer high = row.getObject("high", Integer.class);
        return low == null || high == null ? null : new Grades(low, high);
    }

    private static @Nullable Kind kind(@Nullable String name) {
        return name == null ? null : Kind.valueOf(name);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }
}
