package org.risingtide.places;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the directory by id and by distance; keeps what people add and what is merged.
@Component
class PlaceTables {

    private final JdbcClient db;

    PlaceTables(JdbcClient db) {
        this.db = db;
    }

    /// By the id that was asked for; the school under it may bear another, when the two were merged.
    Map<UUID, School> schools(Collection<UUID> ids) {
        Map<UUID, School> found = new HashMap<>();
        db.sql(
                        """
                        select asked.id as asked, %s
                        from places.school asked
                        join places.school s on s.id = coalesce(asked.merged_into, asked.id)
                        left join places.district d on d.id = s.district_id
                        where asked.id = any(:ids)\
                        """
                                .formatted(PlaceRows.SCHOOL))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) ->
                        found.put(PlaceRows.id(row, "asked"), PlaceRows.school(row, number)))
                .list();
        return found;
    }

    Map<UUID, District> districts(Collection<UUID> ids) {
        Map<UUID, District> found = new HashMap<>();
        db.sql("select %s from places.district where id = any(:ids)".formatted(PlaceRows.DISTRICT))
                .param("ids", ids.toArray(UUID[]::new))
                .query(PlaceRows::district)
                .list()
                .forEach(district -> found.put(district.id(), district));
        return found;
    }

    /// Schools in the square around a point; a little more than the circle.
    List<School> around(Point middle, double kilometres) {
        double north = kilometres / 111;
        double east = north / Math.max(0.1, Math.cos(Math.toRadians(middle.latitude())));
        return db.sql(
                        """
                        select %s from places.school s left join places.district d on d.id = s.district_id
                        where s.merged_into is null
                          and s.latitude between :south and :north and s.longitude between :west and :east\
                        """
                                .formatted(PlaceRows.SCHOOL))
                .param("south", middle.latitude() - north)
                .param("north", middle.latitude() + north)
                .param("west", middle.longitude() - east)
                .param("east", middle.longitude() + east)
                .query(PlaceRows::school)
                .list();
    }

    Set<UUID> inDistrict(UUID district) {
        return new HashSet<>(
                db.sql("select id from places.school where district_id = :district")
                        .param("district", district)
                        .query(UUID.class)
                        .list());
    }

    /// The same id twice is the same request sent twice.
    void add(UUID id, Listing.School school, @Nullable UUID district, UUID by) {
        db.sql(
                        """
                        insert into places.school (id, name, district_id, city, state, low, high, origin, added_by, added_at,
                            start, words)
                        values (:id, :name, :district, :city, :state, :low, :high, 'PERSON', :by, now(), :start,
                            :words::tsvector)
                        on conflict (id) do nothing\
                        """)
                .param("id", id)
                .param("name", school.name())
                .param("district", district)
                .param("city", school.site().city())
                .param("state", school.site().state())
                .param("low", school.grades() == null ? null : school.grades().low())
                .param("high", school.grades() == null ? null : school.grades().high())
                .param("by", by)
                .param("start", String.join(" ", SearchWords.plain(school.name())))
                .param("words", SearchVector.of(school))
                .update();
    }

    /// What people added and nobody has merged, oldest first.
    List<School> added() {
        return db.sql(
                        """
                        select %s from places.school s left join places.district d on d.id = s.district_id
                        where s.origin = 'PERSON' and s.merged_into is null
                        order by s.added_at limit 200\
                        """
                                .formatted(PlaceRows.SCHOOL))
                .query(PlaceRows::school)
                .list();
    }

    /// @return false when one of the two is missing, merged already, or they are one and the same
    boolean merge(UUID from, UUID into) {
        List<UUID> both =
                db.sql(
                                """
                                select id from places.school where id in (:from, :into) and merged_into is null
                                order by id for update\
                                """)
                        .param("from", from)
                        .param("into", into)
                        .query(UUID.class)
                        .list();
        if (both.size() < 2) {
            return false;
        }
        db.sql(
                        "update places.school set merged_into = :into where id = :from or merged_into = :from")
                .param("from", from)
                .param("into", into)
                .update();
        return true;
    }
}
