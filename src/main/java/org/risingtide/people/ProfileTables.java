package org.risingtide.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.people.Profile.Workplace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProfileTables {
    static final String PROFILE =
            """
            id, name, picture, role, school_id, school, town, district_id, district, subjects, grades, languages, years,
            zone, free, hours, paid_hours_only, version\
            """;
    private static final String CARD =
            "select id, name, picture, role, school_id, school, town, district_id, district, subjects, grades from people.profile ";

    private final JdbcClient db;

    ProfileTables(JdbcClient db) {
        this.db = db;
    }

    List<Card> cards(Collection<UUID> ids) {
        return db.sql(CARD + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProfileTables::card)
                .list();
    }

    List<Profile> profiles(Collection<UUID> ids) {
        return db.sql("select " + PROFILE + " from people.profile where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProfileTables::profile)
                .list();
    }

    Optional<Profile> profile(UUID id) {
        return profiles(List.of(id)).stream().findFirst();
    }

    /// @return false when somebody has changed it since that version
    boolean update(Profile profile) {
        var place = profile.workplace();
        return db.sql(
                                """
                                update people.profile
                                set role = :role, school_id = :schoolId, school = :school, town = :town, district_id = :districtId,
                                    district = :district, subjects = :subjects, grades = :grades, languages = :languages,
                                    years = :years, zone = :zone, free = :free, hours = :hours, paid_hours_only = :paid,
                                    version = version + 1
                                where id = :id and version = :version\
                                """)
                        .param("id", profile.id())
                        .param("version", profile.version())
                        .param("role", profile.role().stored())
                        .param("schoolId", place.schoolId())
                        .param("school", place.school())
                        .param("town", place.town())
                        .param("districtId", place.districtId())
                        .param("district", place.district())
                        .param("subjects", texts(profile.subjects()))
                        .param("grades", texts(profile.grades()))
                        .param("languages", texts(profile.languages()))
                        .param("years", profile.years())
                        .param("zone", profile.zone().getId())
                        .param("free", texts(profile.free().written()))
                        .param("hours", texts(profile.free().writtenHours()))
                        .param("paid", profile.paidHoursOnly())
                        .update()
                == 1;
    }

    List<Card> named(String part, int most) {
        return db.sql(
                        CARD
                                + "where lower(name) like '%' || :part || '%' order by lower(name), id limit :most")
                .param("part", part(part))
                .param("most", most)
                .query(ProfileTables::card)
                .list();
    }

    /// Alphabetical, because nothing else is fair to everybody.
    List<UUID> find(UUID viewer, Finding finding, int most) {
        return find(viewer, finding, conditions(finding), List.of(), most);
    }

    /// Only those who have said it, and those whose name has it.
    List<UUID> saying(UUID viewer, Finding finding, Collection<UUID> saying, int most) {
        var conditions = conditions(finding);
        conditions.add("(id = any(:saying) or lower(name) like '%' || :part || '%')");
        return find(viewer, finding, conditions, saying, most);
    }

    /// Only what narrows stands in the statement, so that the database may choose its index by it.
    private static List<String> conditions(Finding finding) {
        var conditions = new ArrayList<>(List.of("id <> :viewer"));
        addIf(!finding.schools().isEmpty(), conditions, "school_id = any(:schools)");
        addIf(finding.district() != null, conditions, "district_id = :district");
        addIf(!finding.subject().isBlank(), conditions, "subjects @> array[:subject]::text[]");
        addIf(!finding.grade().isEmpty(), conditions, "grades @> array[:grade]::text[]");
        addIf(!finding.language().isEmpty(), conditions, "languages @> array[:language]::text[]");
        addIf(finding.among() != null, conditions, "id = any(:among)");
        return conditions;
    }

    private static void addIf(boolean asked, List<String> conditions, String condition) {
        if (asked) {
            conditions.add(condition);
        }
    }

    private List<UUID> find(
            UUID viewer,
            Finding finding,
            List<String> conditions,
            Collection<UUID> saying,
            int most) {
        var among = finding.among() == null ? List.<UUID>of() : finding.among();
        return db.sql(
                        """
                        select id from people.profile where %s order by lower(name), id limit :most\
                        """
                                .formatted(String.join(" and ", conditions)))
                .param("viewer", viewer)
                .param("schools", finding.schools().toArray(UUID[]::new))
                .param("district", finding.district())
                .param("subject", finding.subject().strip().toLowerCase(Locale.ROOT))
                .param("grade", finding.grade())
                .param("language", finding.language())
                .param("among", among.toArray(UUID[]::new))
                .param("saying", saying.toArray(UUID[]::new))
                .param("part", part(finding.words()))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// As it stands in a pattern: without what a pattern would read as its own.
    private static String part(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
    }

    static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("picture"),
                role(row),
                row.getObject("school_id", UUID.class),
                row.getString("school"),
                row.getString("town"),
                row.getObject("district_id", UUID.class),
                row.getString("district"),
                texts(row, "subjects"),
                texts(row, "grades"));
    }

    static Profile profile(ResultSet row, int number) throws SQLException {
        return new Profile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("picture"),
                role(row),
                new Workplace(
                        row.getObject("school_id", UUID.class),
                        row.getString("school"),
                        row.getString("town"),
                        row.getObject("district_id", UUID.class),
                        row.getString("district")),
                texts(row, "subjects"),
                texts(row, "grades"),
                texts(row, "languages"),
                row.getObject("years", Integer.class),
                ZoneId.of(row.getString("zone")),
                FreeTime.of(texts(row, "free"), texts(row, "hours")),
                row.getBoolean("paid_hours_only"),
                row.getInt("version"));
    }

    private static Role role(ResultSet row) throws SQLException {
        return Role.of(row.getString("role")).orElse(Role.OTHER);
    }
}
