package org.risingtide.places;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes lists into the directory: one statement for a thousand rows, by the list's own numbers.
@Component
class ListTables {

    private static final int ROWS_AT_ONCE = 1000;

    private static final String DISTRICTS =
            """
            insert into places.district as d (id, key, name, street, city, state, zip, county, type, standing,
                students, locale, origin, start, words)
            select * from unnest(:ids, :keys, :names, :streets, :cities, :states, :zips, :counties, :types,
                :standings, :students, :locales, :origins, :starts, :words::tsvector[])
            on conflict (key) do update set name = excluded.name, street = excluded.street, city = excluded.city,
                state = excluded.state, zip = excluded.zip, county = excluded.county, type = excluded.type,
                standing = excluded.standing, students = excluded.students, locale = excluded.locale,
                start = excluded.start, words = excluded.words
            where (d.name, d.street, d.city, d.state, d.zip, d.county, d.type, d.standing, d.students, d.locale,
                d.words) is distinct from (excluded.name, excluded.street, excluded.city, excluded.state,
                excluded.zip, excluded.county, excluded.type, excluded.standing, excluded.students,
                excluded.locale, excluded.words)
            returning (xmax = 0) as fresh\
            """;

    private static final String SCHOOLS =
            """
            insert into places.school as s (id, key, name, district_id, street, city, state, zip, county, latitude,
                longitude, low, high, kind, charter, standing, students, locale, origin, start, words)
            select * from unnest(:ids, :keys, :names, :districts, :streets, :cities, :states, :zips, :counties,
                :latitudes, :longitudes, :lows, :highs, :kinds, :charters, :standings, :students, :locales,
                :origins, :starts, :words::tsvector[])
            on conflict (key) do update set name = excluded.name, district_id = excluded.district_id,
                street = excluded.street, city = excluded.city, state = excluded.state, zip = excluded.zip,
                county = excluded.county, latitude = excluded.latitude, longitude = excluded.longitude,
                low = excluded.low, high = excluded.high, kind = excluded.kind, charter = excluded.charter,
                standing = excluded.standing, students = excluded.students, locale = excluded.locale,
                start = excluded.start, words = excluded.words
            where (s.name, s.district_id, s.street, s.city, s.state, s.zip, s.county, s.latitude, s.longitude,
                s.low, s.high, s.kind, s.charter, s.standing, s.students, s.locale, s.words) is distinct from
                (excluded.name, excluded.district_id, excluded.street, excluded.city, excluded.state,
                excluded.zip, excluded.county, excluded.latitude, excluded.longitude, excluded.low,
                excluded.high, excluded.kind, excluded.charter, excluded.standing, excluded.students,
                excluded.locale, excluded.words)
            returning (xmax = 0) as fresh\
            """;

    private final JdbcClient db;

    ListTables(JdbcClient db) {
        this.db = db;
    }

    /// The same number gives the same id on every site, so an archive from one means the same school on another.
    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("places:" + key).getBytes(StandardCharsets.UTF_8));
    }

    Written districts(List<Listing.District> all, Origin origin) {
        Written written = Written.NOTHING;
        for (List<Listing.District> rows : inPieces(all)) {
            List<Boolean> fresh =
                    described(rows, Listing.District::key, Listing.District::name, DISTRICTS)
                            .param("streets", texts(rows, d -> d.site().street()))
                            .param("cities", texts(rows, d -> d.site().city()))
                            .param("states", texts(rows, d -> d.site().state()))
                            .param("zips", texts(rows, d -> d.site().zip()))
                            .param("counties", texts(rows, d -> d.site().county()))
                            .param("types", texts(rows, Listing.District::type))
                            .param("standings", texts(rows, d -> d.standing().name()))
                            .param("students", numbers(rows, Listing.District::students))
                            .param("locales", numbers(rows, Listing.District::locale))
                            .param("origins", texts(rows, _ -> origin.name()))
                            .param("words", texts(rows, SearchVector::of))
                            .query(Boolean.class)
                            .list();
            written = written.plus(rows.size(), fresh);
        }
        return written;
    }

    Written schools(List<Listing.School> all, Origin origin) {
        Written written = Written.NOTHING;
        for (List<Listing.School> rows : inPieces(all)) {
            List<Boolean> fresh =
                    sited(described(rows, Listing.School::key, Listing.School::name, SCHOOLS), rows)
                            .param("districts", districtsOf(rows))
                            .param("lows", numbers(rows, s -> grade(s.grades(), Grades::low)))
                            .param("highs", numbers(rows, s -> grade(s.grades(), Grades::high)))
                            .param("kinds", texts(rows, s -> name(s.kind())))
                            .param(
                                    "charters",
                                    rows.stream()
                                            .map(Listing.School::charter)
                                            .toArray(Boolean[]::new))
                            .param("standings", texts(rows, s -> s.standing().name()))
                            .param("students", numbers(rows, Listing.School::students))
                            .param("locales", numbers(rows, Listing.School::locale))
                            .param("origins", texts(rows, _ -> origin.name()))
                            .param("words", texts(rows, SearchVector::of))
                            .query(Boolean.class)
                            .list();
            written = written.plus(rows.size(), fresh);
        }
        return written;
    }

    /// Which of these districts the directory holds already, with their names.
    Map<String, String> districtNames(Collection<String> keys) {
        Map<String, String> names = new HashMap<>();
        db.sql("select key, name from places.district where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> names.put(row.getString("key"), row.getString("name")))
                .list();
        return names;
    }

    /// One list at a time until the transaction ends: two would wait for each other's words.
    void alone() {
        db.sql("select pg_advisory_xact_lock(hashtext('places.list'))::text")
                .query(String.class)
                .single();
    }

    boolean holdsList() {
        return db.sql("select exists (select from places.school where origin = 'LIST')")
                .query(Boolean.class)
                .single();
    }

    /// Words with figures are typed right or not at all; short ones have too many neighbours.
    void gatherWords() {
        db.sql(
                        """
                        insert into places.word
                        select distinct word from (
                            select unnest(tsvector_to_array(words)) from places.school
                            union all select unnest(tsvector_to_array(words)) from places.district) as all_of (word)
                        where length(word) > 3 and word !~ '[0-9]'
                        on conflict do nothing\
                        """)
                .update();
    }

    private <T> JdbcClient.StatementSpec described(
            List<T> rows, Function<T, String> key, Function<T, String> name, String sql) {
        return db.sql(sql)
                .param("ids", rows.stream().map(row -> id(key.apply(row))).toArray(UUID[]::new))
                .param("keys", texts(rows, key::apply))
                .param("names", texts(rows, name::apply))
                .param(
                        "starts",
                        texts(rows, row -> String.join(" ", SearchWords.plain(name.apply(row)))));
    }

    private static JdbcClient.StatementSpec sited(
            JdbcClient.StatementSpec statement, List<Listing.School> rows) {
        return statement
                .param("streets", texts(rows, s -> s.site().street()))
                .param("cities", texts(rows, s -> s.site().city()))
                .param("states", texts(rows, s -> s.site().state()))
                .param("zips", texts(rows, s -> s.site().zip()))
                .param("counties", texts(rows, s -> s.site().county()))
                .param("latitudes", degrees(rows, Point::latitude))
                .param("longitudes", degrees(rows, Point::longitude));
    }

    private static @Nullable UUID[] districtsOf(List<Listing.School> rows) {
        return rows.stream()
                .map(Listing.School::district)
                .map(key -> key == null ? null : id(key))
                .toArray(UUID[]::new);
    }

    private static @Nullable Double[] degrees(
            List<Listing.School> rows, Function<Point, Double> which) {
        return rows.stream()
                .map(school -> school.site().point())
                .map(point -> point == null ? null : which.apply(point))
                .toArray(Double[]::new);
    }

    private static @Nullable Integer grade(
            @Nullable Grades grades, Function<Grades, Integer> which) {
        return grades == null ? null : which.apply(grades);
    }

    private static @Nullable String name(@Nullable Kind kind) {
        return kind == null ? null : kind.name();
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> which) {
        return rows.stream().map(which).toArray(String[]::new);
    }

    private static <T> @Nullable Integer[] numbers(
            List<T> rows, Function<T, @Nullable Integer> which) {
        return rows.stream().map(which).toArray(Integer[]::new);
    }

    private static <T> List<List<T>> inPieces(List<T> all) {
        return all.stream().gather(java.util.stream.Gatherers.windowFixed(ROWS_AT_ONCE)).toList();
    }
}
